import type { ReleasedCell } from '../../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../../domain/indicators/definition.ts';
import { groupBy } from '../../domain/group-by.ts';
import { compareLabels } from '../../i18n/formats.ts';
import { indicatorName } from '../../i18n/indicator-texts.ts';
import { codeLabel } from '../../i18n/labels.ts';
import { translate, translateCode } from '../../i18n/translate.ts';
import type { DonorDocument, DonorIndicator } from '../donor-document.ts';
import { html, nothing, type Html } from '../html.ts';
import { releasedDetails, releasedText } from './number-text.ts';
import { isTold } from './numbers.ts';

/**
 * The same numbers by groups and by areas. Rows stand in the order of their names, never of their numbers: an order tells
 * what a hidden number is, and a ranking tells communities apart.
 */

/** One table for each way of splitting, over all indicators that have it. */
export function splitTables(document: DonorDocument): Html {
	const cells = document.indicators.flatMap((indicator) =>
		indicator.released.cells
			.filter(
				({ breakdown, period }) =>
					breakdown !== '' && breakdown !== 'harm' && period === document.period.id
			)
			.map((cell) => ({ indicator, cell }))
	);
	const byBreakdown = [...groupBy(cells, ({ cell }) => cell.breakdown)];
	if (byBreakdown.length === 0) return nothing;
	return html`<section>
		<h2>${translate('summary.groups')}</h2>
		${byBreakdown.map(([breakdown, own]) =>
			oneTable(
				translate('summary.by', { split: translateCode('indicators.breakdown', breakdown) }),
				own.map(({ indicator, cell }) => ({
					indicator,
					cell,
					label: codeLabel(breakdown, cell.group)
				}))
			)
		)}
	</section>`;
}

/** The numbers of areas; none of them is of fewer than three communities. */
export function areaTable(document: DonorDocument): Html {
	const rows = document.indicators.flatMap((indicator) =>
		indicator.released.cells
			.filter(
				({ placeKind, breakdown, period }) =>
					placeKind === 'area' && breakdown === '' && period === document.period.id
			)
			.map((cell) => ({ indicator, cell, label: cell.placeId }))
	);
	if (rows.length === 0) return nothing;
	return html`<section>
		<h2>${translate('summary.areas')}</h2>
		${oneTable(translate('summary.areas.about'), rows)}
	</section>`;
}

interface Row {
	readonly indicator: DonorIndicator;
	readonly cell: ReleasedCell;
	readonly label: string;
}

/** Whether a cell tells anything: rows and columns of nothing else are left out. */
const tells = ({ cell }: Row): boolean =>
	isTold(cell) && cell.state !== 'no data' && cell.state !== 'not recorded';

function oneTable(caption: string, given: readonly Row[]): Html {
	const byId = groupBy(given, ({ indicator }) => indicator.definition.id);
	const byLabel = groupBy(given, ({ label }) => label);
	const rows = given.filter(
		({ indicator, label }) =>
			byId.get(indicator.definition.id)?.some(tells) === true &&
			byLabel.get(label)?.some(tells) === true
	);
	if (rows.length === 0) return nothing;
	const labels = [...new Set(rows.map(({ label }) => label))].sort(compareLabels);
	const byIndicator = [...groupBy(rows, ({ indicator }) => indicator.definition.id).values()];
	return html`<div class="scroll">
		<table class="stacked">
			<caption>
				${caption}
			</caption>
			<thead>
				<tr>
					<th scope="col">${translate('summary.measure')}</th>
					${labels.map((label) => html`<th scope="col" class="number">${label}</th>`)}
				</tr>
			</thead>
			<tbody>
				${byIndicator.map((own) => oneRow(own, labels))}
			</tbody>
		</table>
	</div>`;
}

function oneRow(own: readonly Row[], labels: readonly string[]): Html {
	const [first] = own;
	if (first === undefined) return nothing;
	const { definition } = first.indicator;
	return html`<tr>
		<th scope="row">${indicatorName(definition.id)}</th>
		${labels.map((label) =>
			oneCell(definition, label, own.find((row) => row.label === label)?.cell)
		)}
	</tr>`;
}

function oneCell(
	definition: IndicatorDefinition,
	label: string,
	cell: ReleasedCell | undefined
): Html {
	if (cell === undefined) return html`<td class="number" data-label="${label}">–</td>`;
	const [counted = ''] = releasedDetails(definition, cell);
	return html`<td class="number" data-label="${label}">
		<span
			>${releasedText(definition, cell)}${counted === '' ? nothing : html`<small>${counted}</small>`}</span
		>
	</td>`;
}
