import { sensitiveKind } from '$lib/domain/intake/privacy/sensitive-kind';
import type { ColumnName } from '$lib/domain/intake/recipes/recipe';
import { nameOf } from '$lib/domain/intake/recipes/text-sheet';
import { columnLetter } from '../column-cards';

/** Columns of what a step is given, as choices. */
export interface ColumnChoice {
	/** Its place, as text for a list of choices. */
	readonly id: string;
	readonly name: ColumnName;
	readonly text: string;
}

export function columnChoices(header: readonly string[]): ColumnChoice[] {
	return header.map((text, place) => ({
		id: String(place),
		name: nameOf(header, place),
		text: `${columnLetter(place)} · ${text.trim()}`
	}));
}

/** Columns whose values may stand in a recipe, which is kept: none that points at somebody. */
export const columnsWithValues = (header: readonly string[]): ColumnChoice[] =>
	columnChoices(header).filter(({ name }) => sensitiveKind(name.header, []) === null);

export const sameName = (a: ColumnName | null, b: ColumnName | null): boolean =>
	a !== null && b !== null && a.header === b.header && a.nth === b.nth;
