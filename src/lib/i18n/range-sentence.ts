import type { Cell } from '../domain/cell.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { valueText } from './cell-text.ts';
import { translate } from './translate.ts';

interface Range<SomeCell extends Cell> {
	readonly cells: readonly SomeCell[];
	readonly label: (cell: SomeCell) => string;
	/** What is shown, as a sentence of its own. */
	readonly opening: string;
	readonly range: 'indicators.place.from to' | 'indicators.group.from to';
}

const isNamed = ({ group }: Cell): boolean => group !== 'not recorded';

/**
 * What places or groups beside each other show: from the lowest number to the highest, and how many have none. It says
 * nothing about differences that could be chance.
 */
export function rangeSentence<SomeCell extends Cell>(
	definition: IndicatorDefinition,
	{ cells, label, opening, range }: Range<SomeCell>
): string {
	const known = cells
		.filter((cell) => cell.value !== null && isNamed(cell))
		.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const said = [opening, ...rangeOf(definition, known, label, range)];
	const without = cells.filter((cell) => cell.value === null).length;
	if (without > 0 && range === 'indicators.place.from to') {
		said.push(translate('indicators.place.few', { count: without }));
	}
	return said.join(' ');
}

/** The two ends; none where several share an end, or there is one number only. */
function rangeOf<SomeCell extends Cell>(
	definition: IndicatorDefinition,
	sorted: readonly SomeCell[],
	label: (cell: SomeCell) => string,
	range: Range<SomeCell>['range']
): readonly string[] {
	const [lowest, highest] = [sorted.at(0), sorted.at(-1)];
	if (lowest === undefined || highest === undefined) return [];
	const isShared = ({ value }: Cell): boolean =>
		sorted.filter((cell) => cell.value === value).length > 1;
	if (lowest === highest || isShared(lowest) || isShared(highest)) return [];
	const number = ({ value, denominator }: Cell): string =>
		valueText(definition, value ?? 0, denominator ?? 0);
	return [
		translate(range, {
			low: number(lowest),
			lowest: label(lowest),
			high: number(highest),
			highest: label(highest)
		})
	];
}
