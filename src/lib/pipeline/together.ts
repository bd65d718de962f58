import type { Cell } from '../domain/cell.ts';
import type {
	Breakdown,
	BreakdownId,
	IndicatorDefinition
} from '../domain/indicators/definition.ts';
import { breakdownKey } from '../domain/indicators/facts-sql.ts';
import type { Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { type Place } from './read-cells.ts';
import {
	cellOf,
	reachedBy,
	readSide,
	selectionOf,
	type PeopleFilter,
	type Selection
} from './select-cells.ts';

/** Several breakdowns of one indicator at once: girls of 6 to 11 years, each of them in each round of asking. */

/**
 * The breakdowns of these names, in the order in which their groups are written (`f/6-11`): that of the definition, the
 * arm last, since it is the place's and not the row's. None where the indicator cannot be split by all of them at once.
 */
export function breakdownsTogether(
	definition: IndicatorDefinition,
	wanted: readonly BreakdownId[]
): readonly Breakdown[] {
	// Scores are split by side and group under a name of its own.
	if (definition.shape === 'spread' && wanted.length > 1) return [];
	const found = definition.breakdowns.filter(({ id }) => wanted.includes(id));
	if (found.length < new Set(wanted).size) return [];
	const isArm = ({ id }: Breakdown): boolean => id === 'arm';
	return [...found.filter((one) => !isArm(one)), ...found.filter(isArm)];
}

/** The group of a cell that is split by several breakdowns at once, whatever the order in which they were chosen. */
export function groupTogether(
	breakdowns: readonly Breakdown[],
	groups: Readonly<Partial<Record<BreakdownId, string>>>
): string {
	return breakdowns.map(({ id }) => groups[id] ?? '').join('/');
}

/** The cells of an indicator by several breakdowns at once, at all places, under a filter of people. */
export async function selectTogether(
	engine: Engine,
	definition: IndicatorDefinition,
	people: PeopleFilter,
	breakdowns: readonly Breakdown[],
	asked: readonly Period[] = []
): Promise<Selection> {
	const side = {
		breakdowns: [...reachedBy(definition, people), ...breakdowns],
		beside: breakdownKey(breakdowns)
	};
	const cells = await readSide(engine, definition, people, side, { asked });
	return selectionOf(definition, people, cells);
}

/** Where a cell of several breakdowns stands. */
export interface TogetherAddress {
	readonly place: Place;
	readonly period: string;
	readonly breakdowns: readonly Breakdown[];
	readonly group: string;
}

/**
 * One cell of several breakdowns at once. What was never recorded together is `not recorded`: a combination that occurs
 * nowhere, and every combination where the indicator has rows and none of them gives all of the breakdowns.
 *
 * @param whole the indicator's own cells, which say whether there are rows
 */
export function togetherCell(
	together: Selection,
	whole: Selection,
	{ place, period, breakdowns, group }: TogetherAddress
): ReturnType<typeof cellOf> {
	const breakdown = breakdownKey(breakdowns);
	const cell = cellOf(together, { place, period, breakdown, group });
	if (cell.state !== 'no data' || cell.rowsUsed > 0) return cell;
	const isHere = (one: Cell): boolean =>
		one.placeKind === place.kind && one.placeId === place.id && one.period === period;
	const headline = cellOf(whole, { place, period });
	const hasRows = headline.rowsUsed + headline.rowsNotRecorded > 0;
	const occurs = together.released.cells.some((one) => one.group === group);
	const isSplitHere = together.released.cells.some(isHere);
	return hasRows && !(occurs && isSplitHere) ? { ...cell, state: 'not recorded' } : cell;
}
