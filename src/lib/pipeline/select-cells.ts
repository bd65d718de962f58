import type { Cell } from '../domain/cell.ts';
import { release, type Released } from '../domain/disclosure/release.ts';
import {
	personFilters,
	type Breakdown,
	type BreakdownId,
	type IndicatorDefinition,
	type PersonFilter
} from '../domain/indicators/definition.ts';
import { groupBy } from '../domain/group-by.ts';
import { breakdownKey } from '../domain/indicators/facts-sql.ts';
import type { Period } from '../domain/period.ts';
import { every, text, textList } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import { ensureMeasured } from './measure.ts';
import { absentCell, readCells, type Place } from './read-cells.ts';

/** Groups of people that are asked about: `{ sex: 'f' }`. */
export type PeopleFilter = Readonly<Partial<Record<PersonFilter, string>>>;

/** The cells of one indicator under a filter of people, as the officer sees them. */
export interface Selection {
	readonly definition: IndicatorDefinition;
	/**
	 * Cells of all places and periods. `breakdown` and `group` are those beside the filter: under `sex: f`, the headline
	 * is the girls' number, and the breakdown by age band is that of girls.
	 */
	readonly released: Released;
	/** Filters that the indicator does not know: its number is unfiltered by them, and says so. */
	readonly unreached: readonly PersonFilter[];
}

/** The filters that reach an indicator, in their fixed order, as breakdowns of its own. */
export function reachedBy(
	definition: IndicatorDefinition,
	people: PeopleFilter
): readonly Breakdown[] {
	return personFilters
		.filter((filter) => people[filter] !== undefined)
		.flatMap((filter) => definition.breakdowns.find((breakdown) => breakdown.id === filter) ?? []);
}

export function unreachedBy(
	definition: IndicatorDefinition,
	people: PeopleFilter
): readonly PersonFilter[] {
	const reached = reachedBy(definition, people).map((breakdown) => breakdown.id);
	return personFilters.filter(
		(filter) => people[filter] !== undefined && !reached.includes(filter)
	);
}

/** What is wanted beside a filter of people. */
interface Side {
	readonly breakdowns: readonly Breakdown[];
	/** What is left of the breakdowns once the filter is taken off; `''` for the headline. */
	readonly beside: string;
}

/** What of an indicator's cells is wanted. */
export interface Wanted {
	/** The cells of one place; absent: of all. */
	readonly place?: Place;
	/** The splits beside the headline; absent: all of them. Each is measured when it is first wanted. */
	readonly splits?: readonly BreakdownId[];
	/** Periods besides those that are measured at once. */
	readonly asked?: readonly Period[];
	/** Only the cells of the periods asked about are read. */
	readonly isAskedAlone?: boolean;
}

/** The cells of an indicator under a filter of people. */
export async function selectCells(
	engine: Engine,
	definition: IndicatorDefinition,
	people: PeopleFilter,
	{ place, splits, asked = [], isAskedAlone = false }: Wanted = {}
): Promise<Selection> {
	const reached = reachedBy(definition, people);
	const others = definition.breakdowns.filter(
		(breakdown) =>
			!reached.includes(breakdown) && (splits === undefined || splits.includes(breakdown.id))
	);
	const sides: Side[] = [
		{ breakdowns: reached, beside: '' },
		...others.map((other) => ({ breakdowns: [...reached, other], beside: other.id }))
	];
	const cells = await readSides(engine, definition, people, sides, { place, asked, isAskedAlone });
	return selectionOf(definition, people, cells);
}

/** What of a side is wanted. */
type WantedOfSides = Pick<Wanted, 'asked' | 'isAskedAlone'> & {
	readonly place?: Place | undefined;
};

/** The cells of one side, measured where they were not, with the filter's groups taken off. */
export const readSide = (
	engine: Engine,
	definition: IndicatorDefinition,
	people: PeopleFilter,
	side: Side,
	wanted: WantedOfSides
): Promise<readonly Cell[]> => readSides(engine, definition, people, [side], wanted);

/** The cells of several sides, one after the other: each is measured where it was not, and all are read at once. */
async function readSides(
	engine: Engine,
	definition: IndicatorDefinition,
	people: PeopleFilter,
	sides: readonly Side[],
	{ place, asked = [], isAskedAlone = false }: WantedOfSides
): Promise<readonly Cell[]> {
	for (const { breakdowns } of sides) {
		if (!isAskedAlone) await ensureMeasured(engine, definition, breakdowns);
		for (const period of asked) await ensureMeasured(engine, definition, breakdowns, period);
	}
	const where = every([
		`indicator_id = ${text(definition.id)}`,
		`breakdown IN ${textList(sides.map(({ breakdowns }) => breakdownKey(breakdowns)))}`,
		...(place === undefined
			? []
			: [`place_kind = ${text(place.kind)}`, `place_id = ${text(place.id)}`]),
		...(isAskedAlone ? [`period_id IN ${textList(asked.map(({ id }) => id))}`] : [])
	]);
	const found = groupBy(await readCells(engine, definition, where), ({ breakdown }) => breakdown);
	const reached = reachedBy(definition, people);
	return sides.flatMap(({ breakdowns, beside }) =>
		(found.get(breakdownKey(breakdowns)) ?? []).flatMap((cell) =>
			takeFilterOff(cell, reached, people, beside)
		)
	);
}

/** Cells as a selection: released to the officer. */
export function selectionOf(
	definition: IndicatorDefinition,
	people: PeopleFilter,
	cells: readonly Cell[]
): Selection {
	const released = release([{ id: definition.id, cells }], 'officer').tables[0];
	if (released === undefined) throw new Error('missing release');
	return { definition, released, unreached: unreachedBy(definition, people) };
}

/**
 * Takes the filter's groups off a cell; none for cells of other groups.
 *
 * @param reached the breakdowns by which the filter reaches the indicator, the first of the cell's own
 * @param beside the breakdown that is left; `''` for the headline
 */
function takeFilterOff(
	cell: Cell,
	reached: readonly Breakdown[],
	people: PeopleFilter,
	beside: string
): readonly Cell[] {
	const prefix = reached.map(({ id }) => people[id as PersonFilter] ?? '').join('/');
	if (prefix === '') return [{ ...cell, breakdown: beside }];
	if (beside === '') return cell.group === prefix ? [{ ...cell, breakdown: '', group: '' }] : [];
	if (!cell.group.startsWith(`${prefix}/`)) return [];
	return [{ ...cell, breakdown: beside, group: cell.group.slice(prefix.length + 1) }];
}

/** Where one cell stands within a selection. */
export interface CellAddress {
	readonly place: Place;
	readonly period: string;
	readonly breakdown?: string;
	readonly group?: string;
}

/**
 * One cell of a selection; where nothing was measured, the reason why. Under a filter of people, what was never
 * recorded together is `not recorded`.
 */
export function cellOf(
	{ definition, released }: Selection,
	{ place, period, breakdown = '', group = '' }: CellAddress,
	isFiltered = false
): Released['cells'][number] {
	const found = released.cells.find(
		(cell) =>
			cell.placeKind === place.kind &&
			cell.placeId === place.id &&
			cell.period === period &&
			cell.breakdown === breakdown &&
			cell.group === group
	);
	if (found !== undefined) return found;
	const absent = absentCell(definition, place, period, breakdown, group);
	const isNeverTogether = isFiltered && !released.cells.some((cell) => cell.breakdown === '');
	const state = isNeverTogether && absent.state === 'no data' ? 'not recorded' : absent.state;
	return { ...absent, state, notForSharing: false };
}
