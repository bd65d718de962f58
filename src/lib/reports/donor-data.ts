import { isAboutPersons } from '../domain/disclosure/hide.ts';
import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';
import { translate } from '../i18n/translate.ts';
import { resultLine, writeResults, type ResultNames } from '../pipeline/results-csv.ts';
import { periodIn } from './document-periods.ts';
import type { DonorDocument, DonorIndicator } from './donor-document.ts';

/** The data behind a report for donors: what stands in the report, number by number, and nothing else. */

/** After the columns of "All results": what a band tells in the place of a hidden count, and what is rounded. */
const ownColumns = ['band_low', 'band_high', 'rounded'];

/**
 * All released cells of the document, in its order, as a CSV.
 *
 * How many rows of the files stand behind a number is left out where that could tell more than the number does: nobody
 * audits it, and of a list with one row for each child it is the count itself.
 */
export function donorDataCsv(document: DonorDocument): Uint8Array {
	return writeResults(
		ownColumns,
		document.indicators.flatMap((indicator) => indicatorLines(document, indicator))
	);
}

type Line = readonly (string | number | boolean | null)[];

function indicatorLines(
	document: DonorDocument,
	{ definition, released }: DonorIndicator
): readonly Line[] {
	const names: ResultNames = { indicator: indicatorName, everywhere: translate('place.all') };
	const cells = released.cells.filter(({ placeKind }) => placeKind !== 'community');
	const hidesRows = cells.some((cell) => isTold(cell, definition));
	return cells.map((cell) => {
		const place = { kind: cell.placeKind, label: cell.placeId };
		const period = periodIn(document, cell.period);
		const line = resultLine({ definition, place, period }, cell, names);
		return [...(hidesRows ? withoutRows(line) : line), ...bandValues(cell)];
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
