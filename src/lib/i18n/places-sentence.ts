import type { Cell } from '../domain/cell.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { valueText } from './cell-text.ts';
import { translate } from './translate.ts';

/** What a row of places or groups shows: from the lowest to the highest, and how many have no number. */
export function placesSentence<SomeCell extends Cell>(
	definition: IndicatorDefinition,
	cells: readonly SomeCell[],
	label: (cell: SomeCell) => string,
	opening: string
): string {
	const known = cells
		.filter(({ state, value }) => state === 'value' && value !== null)
		.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [lowest, highest] = [known.at(0), known.at(-1)];
	const said = [opening];
	if (lowest !== undefined && highest !== undefined && lowest.value !== highest.value) {
		const number = ({ value, denominator }: Cell): string =>
			valueText(definition, value ?? 0, denominator ?? 0);
		said.push(
			translate('indicators.place.from to', {
				low: number(lowest),
				lowest: label(lowest),
				high: number(highest),
				highest: label(highest)
			})
		);
	}
	const without = cells.length - known.length;
	if (without > 0) said.push(translate('indicators.place.few', { count: without }));
	return said.join(' ');
}
