import { plainText } from '../domain/intake/headers/plain-words.ts';
import { columnsNamed } from '../domain/intake/recipes/columns-named.ts';
import { noRecipe } from '../domain/intake/recipes/edit-recipe.ts';
import { headersMade } from '../domain/intake/recipes/reword-recipe.ts';
import type { TableId } from '../domain/tables/index.ts';
import type { RememberedFile } from './answers.ts';
import type { OpenedSheet } from './opened-file.ts';

/** A table that rows of the same kind filled before, and that cannot be made of these. */
export interface LostTable {
	readonly table: TableId;
	/** Columns of then that are not there now, as they stood there. */
	readonly missing: readonly string[];
}

/** The tables that the same rows filled then and that cannot be made of them now: it is asked, and never left out in silence. */
export function lostTables(
	{ table }: OpenedSheet,
	newest: RememberedFile,
	fitting: readonly RememberedFile[],
	remembered: readonly RememberedFile[]
): readonly LostTable[] {
	const now = new Set(table.header.map(plainText));
	const isOfThese = ({ columns, leftOut }: RememberedFile): boolean => {
		const known = [...Object.values(columns).map(({ header }) => header), ...leftOut];
		return known.filter((text) => now.has(plainText(text))).length >= known.length / 2;
	};
	const isNow = (header: string): boolean => now.has(plainText(header));
	return remembered
		.filter((one) => one.group === newest.group && !fitting.includes(one) && isOfThese(one))
		.map((one) => ({
			table: one.table,
			missing: headersOfThen(one).filter((text) => !isNow(text))
		}));
}

/** Headers of the file itself that a table was made of. */
function headersOfThen({ columns, recipe = noRecipe }: RememberedFile): readonly string[] {
	const made = headersMade(recipe);
	const mapped = Object.values(columns).map(({ header }) => header);
	const named = columnsNamed(recipe).map(({ header }) => header);
	return [...new Set([...mapped, ...named])].filter((header) => !made.has(header));
}
