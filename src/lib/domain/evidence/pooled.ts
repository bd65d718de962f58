import type { Cell } from '../cell.ts';
import type { MeasureDefinition } from '../indicators/definition.ts';
import { judge } from '../judge.ts';
import type { CommunityPoint } from './change-facts.ts';

/**
 * One number of several communities together: sum of numerators over sum of denominators (rule 1), judged like any
 * other number. Only exact numbers are pooled.
 *
 * @param label the time that they have in common, kept as the cell's group
 */
export function pooledCell(
	definition: MeasureDefinition,
	points: readonly CommunityPoint[],
	label: string
): Cell {
	const sum = (of: (cell: Cell) => number | null): number | null =>
		points.length === 0 || points.some(({ cell }) => of(cell) === null)
			? null
			: points.reduce((total, { cell }) => total + (of(cell) ?? 0), 0);
	const numerator = sum((cell) => cell.numerator);
	const denominator = sum((cell) => cell.denominator);
	const count = (of: (cell: Cell) => number): number =>
		points.reduce((total, { cell }) => total + of(cell), 0);
	const used = count((cell) => cell.rowsUsed);
	const notRecorded = count((cell) => cell.rowsNotRecorded);
	return judge(definition, {
		indicatorId: definition.id,
		placeKind: 'all',
		placeId: 'ALL',
		period: 'ALL',
		breakdown: 'pooled',
		group: label,
		numeratorLow: numerator,
		numeratorHigh: numerator,
		denominatorLow: denominator,
		denominatorHigh: denominator,
		middle: null,
		lower: null,
		upper: null,
		currencies: 0,
		rowsUsed: used,
		rowsNotRecorded: notRecorded,
		rowsInScope: used + notRecorded
	});
}

/** One number of several communities together at both of their times. */
export function pooledTimes(
	definition: MeasureDefinition,
	changes: readonly { readonly before: CommunityPoint; readonly after: CommunityPoint }[]
): { readonly before: Cell; readonly after: Cell } {
	const at = (time: 'before' | 'after'): Cell =>
		pooledCell(
			definition,
			changes.map((one) => one[time]),
			time
		);
	return { before: at('before'), after: at('after') };
}
