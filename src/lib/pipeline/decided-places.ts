import type { CellFix } from '../domain/intake/cell-fix.ts';
import type { Problem } from '../domain/problem.ts';
import type { PlaceDecision } from '../project/decisions/about-rows.ts';
import type { Project } from '../project/project.ts';
import { activePlaces } from '../project/row-decisions.ts';
import type { SourcePart } from '../project/source.ts';

/** What was said of ways of writing a place, for the cells of every file. */

/** Columns that name a place. */
const placeColumns: ReadonlySet<string> = new Set(['community_id', 'scope']);

export const isPlaceColumn = (table: string, column: string): boolean =>
	table !== 'communities' && placeColumns.has(column);

/**
 * From each way of writing to the id that is read in its place. What is said of that id holds for it too; of two
 * sayings against each other the newer one holds.
 */
export function placesMeant(project: Project): ReadonlyMap<string, string> {
	const said = new Map<string, string>();
	for (const { written, known, isSame } of activePlaces(project)) {
		said.delete(written);
		if (!isSame) continue;
		if (meantBy(said, known) === written) said.delete(known);
		if (known !== written) said.set(written, known);
	}
	return new Map([...said.keys()].map((written) => [written, meantBy(said, written)]));
}

/** Follows what was said to its end; nothing leads back to where it came from. */
function meantBy(said: ReadonlyMap<string, string>, id: string): string {
	const next = said.get(id);
	return next === undefined ? id : meantBy(said, next);
}

/** The cells of a part that are read as another place, where something is said of this way of writing. */
export function placeFixes(
	places: ReadonlyMap<string, string>,
	written: string,
	{ table, columns, fills = [] }: SourcePart
): CellFix[] {
	const to = places.get(written);
	if (to === undefined) return [];
	return [...Object.keys(columns), ...fills.map(({ column }) => column)]
		.filter((column) => isPlaceColumn(table, column))
		.map((column) => ({ column, value: written, to }));
}

/** Whether somebody said that the two places of a problem are two. */
export function areTwoPlaces(decisions: readonly PlaceDecision[], problem: Problem): boolean {
	if (problem.code !== 'community looks alike') return false;
	const pair = [problem.value, problem.parameters?.['suggestion']];
	return decisions.some(
		({ isSame, written, known }) => !isSame && pair.includes(written) && pair.includes(known)
	);
}
