import type { Period } from '../domain/period.ts';
import type { Cell } from '../domain/cell.ts';
import { release, type Released } from '../domain/disclosure/release.ts';
import { cellOf, type Selection } from './select-cells.ts';
import type { Place } from './read-cells.ts';

/** The cells of one picture, in the order in which they are drawn, gaps and reasons included. */

function released(id: string, cells: readonly Cell[]): Released {
	const made = release([{ id, cells }], 'officer').tables[0];
	if (made === undefined) throw new Error('missing release');
	return made;
}

/** One place over several periods. */
export function overTime(
	selection: Selection,
	place: Place,
	periods: readonly Period[],
	isFiltered = false
): Released {
	const cells = periods.map((period) =>
		cellOf(selection, { place, period: period.id }, isFiltered)
	);
	return released(`${selection.definition.id} over time`, cells);
}

/** Several places in one period. */
export function byPlace(
	selection: Selection,
	places: readonly Place[],
	period: string,
	isFiltered = false
): Released {
	const cells = places.map((place) => cellOf(selection, { place, period }, isFiltered));
	return released(`${selection.definition.id} by place`, cells);
}

/** The groups of a breakdown that occur anywhere in a selection, in the order of their first row. */
export function groupsOf(selection: Selection, breakdown: string): readonly string[] {
	const groups = selection.released.cells
		.filter((cell) => cell.breakdown === breakdown)
		.map((cell) => cell.group);
	return [...new Set(groups)];
}

/** The groups of one breakdown at one place in one period. */
export function byGroup(
	selection: Selection,
	place: Place,
	period: string,
	breakdown: string,
	groups: readonly string[] = groupsOf(selection, breakdown)
): Released {
	const cells = groups.map((group) => cellOf(selection, { place, period, breakdown, group }));
	return released(`${selection.definition.id} by ${breakdown}`, cells);
}
