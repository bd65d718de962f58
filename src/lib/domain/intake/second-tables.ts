import type { TableId } from '../tables/index.ts';
import type { TableGuess, Understanding } from './understanding.ts';

/** A table that the rows of a sheet fill besides the one that they were taken for. */
export interface SecondTable {
	readonly table: TableId;
	/** Columns of the file that only it can use. */
	readonly headers: readonly string[];
}

/** Fewer columns may be there by chance. */
const fewestColumns = 3;

/**
 * An activity log holds a meeting and what was given there in one row. The columns that the first table has no use for
 * tell: several of them are known well as columns of another.
 */
export function secondTables({ tables }: Understanding, first: TableId | null): SecondTable[] {
	const own = tables.find(({ table }) => table === first);
	if (own === undefined) return [];
	const used = new Set(
		own.columns.filter(({ column }) => column !== null).map(({ position }) => position)
	);
	return tables.flatMap((guess) => {
		const headers = guess === own ? [] : knownHeaders(guess, used);
		return headers.length < fewestColumns ? [] : [{ table: guess.table, headers }];
	});
}

const knownHeaders = ({ columns }: TableGuess, used: ReadonlySet<number>): string[] =>
	columns
		.filter(
			({ column, confidence, position }) =>
				column !== null && confidence !== 'unsure' && !used.has(position)
		)
		.map(({ header }) => header);
