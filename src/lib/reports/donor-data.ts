import { isAboutPersons } from '../domain/disclosure/hide.ts';
import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { groupBy } from '../domain/group-by.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';
import { translate } from '../i18n/translate.ts';
import { resultLine, writeResults, type ResultNames } from '../pipeline/results-csv.ts';
import { periodIn } from './document-periods.ts';
import type { DonorDocument, DonorIndicator } from './donor-document.ts';
import { donorIndicatorId } from './donor-id.ts';

/** The data behind a report for donors: what stands in the report, its table of targets too, number by number, and nothing else. */

/** After the columns of "All results": what a band tells in the place of a hidden count, and what is rounded. */
const ownColumns = ['band_low', 'band_high', 'rounded'];

/**
 * All released cells of the document, in its order, as a CSV.
 *
 * How many rows of the files stand behind a number is left out where that could tell more than the number does: nobody
 * audits it, and of a list with one row for each child it is the count itself.
 */
export function donorDataCsv(document: DonorDocument): Uint8Array {
	return writeResults(ownColumns, [
		...document.indicators.flatMap((indicator) => indicatorLines(document, indicator)),
		...targetLines(document)
	]);
}

type Line = readonly (string | number | boolean | null)[];

function indicatorLines(
	document: DonorDocument,
	{ definition, released }: DonorIndicator
): readonly Line[] {
	return cellLines(document, definition, released.cells);
}

function cellLines(
	document: DonorDocument,
	definition: IndicatorDefinition,
	all: readonly ReleasedCell[]
): readonly Line[] {
	const everywhere = translate('place.all');
	const names: ResultNames = { indicator: indicatorName, id: donorIndicatorId, everywhere };
	const cells = all.filter(({ placeKind }) => placeKind !== 'community');
	const hidesRows = cells.some((cell) => isTold(cell, definition));
	return cells.map((cell) => {
		const place = { kind: cell.placeKind, label: cell.placeId };
		const period = periodIn(document, cell.period);
		const line = resultLine({ definition, place, period }, cell, names);
		return [...(hidesRows ? withoutRows(line) : line), ...bandValues(cell)];
	});
}

/** Numbers that a target is held against, of indicators without a number in the period: the table of targets says why. */
function targetLines(document: DonorDocument): readonly Line[] {
	const shown = new Set(document.indicators.map(({ definition }) => definition.id));
	const own = document.targets.filter(({ definition }) => !shown.has(definition.id));
	return [...groupBy(own, ({ definition }) => definition.id).values()].flatMap((targets) => {
		const [first] = targets;
		const cells = [...new Set(targets.map(({ cell }) => cell))];
		return first === undefined ? [] : cellLines(document, first.definition, cells);
	});
}

/** Whether rows behind the number, or behind others of its indicator, could tell what is hidden. */
const isTold = (cell: ReleasedCell, definition: IndicatorDefinition): boolean =>
	cell.state === 'suppressed' || cell.isRounded === true || isAboutPersons(cell, definition);

/** Rows used and rows not recorded are the last columns of "All results". */
const withoutRows = (line: Line): Line => [...line.slice(0, -2), null, null];

function bandValues({ band, isRounded }: ReleasedCell): Line {
	return [band?.low ?? null, band?.high ?? null, isRounded === true ? 'yes' : null];
}
