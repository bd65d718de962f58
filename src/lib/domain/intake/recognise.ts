import { distance } from 'fastest-levenshtein';
import { tables, type TableId } from '../tables/index.ts';
import type { ModelTable } from '../tables/table.ts';

/**
 * Which table a file is, and which of its columns is which, from the headers alone.
 *
 * A header names a column of the model when both are the same word: case, spaces, underscores and hyphens
 * do not matter. Headers in other words are asked about (mapping), never guessed here.
 */

export interface Recognised {
	readonly table: TableId;
	/** Model column -> position of the file's column. */
	readonly columns: ReadonlyMap<string, number>;
	/** Positions of the file's columns that the model has no place for: listed, never stored. */
	readonly leftOut: readonly number[];
	/** Positions whose header names a column that an earlier position already gave. */
	readonly repeated: readonly number[];
	/** Expected columns that the file lacks. */
	readonly missing: readonly string[];
}

export interface Closest {
	readonly table: TableId;
	/** Needed columns that the file lacks. */
	readonly missing: readonly string[];
	/** A header of the file that looks like a missing column, by the column's id. */
	readonly similar: Readonly<Record<string, string>>;
}

export type Recognition =
	| { readonly fits: true; readonly recognised: Recognised }
	| { readonly fits: false; readonly closest: readonly Closest[] };

/** Marks that nobody sees: zero width, direction, byte order. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A header as it is compared: one spelling for `Community ID`, `community_id` and `COMMUNITY-ID`. */
export function plainHeader(header: string): string {
	return header
		.normalize('NFKC')
		.replace(invisible, '')
		.toLowerCase()
		.replace(/[\s_-]+/g, '');
}

/** How many columns must set a table apart: a file with only shared columns could be any table. The code of its rows does, whoever names them. */
function hasOwnColumn(table: ModelTable, columns: ReadonlyMap<string, number>): boolean {
	const isElsewhere = (id: string): boolean =>
		(table.key.length > 1 || table.key[0] !== id) &&
		tables.some(
			(other) => other.id !== table.id && other.columns.some((column) => column.id === id)
		);
	return (
		columns.size === table.columns.length ||
		[...columns.keys()].some((id) => !isElsewhere(id)) ||
		table.id === 'communities'
	);
}

function fit(table: ModelTable, headers: readonly string[]): Recognised {
	const idsByHeader = new Map(table.columns.map((column) => [plainHeader(column.id), column.id]));
	const columns = new Map<string, number>();
	const leftOut: number[] = [];
	const repeated: number[] = [];
	headers.forEach((header, position) => {
		const id = idsByHeader.get(plainHeader(header));
		if (id === undefined) leftOut.push(position);
		else if (columns.has(id)) repeated.push(position);
		else columns.set(id, position);
	});
	const missing = table.columns
		.filter((column) => column.need === 'expected' && !columns.has(column.id))
		.map((column) => column.id);
	return { table: table.id as TableId, columns, leftOut, repeated, missing };
}

function missingNeeded(table: ModelTable, columns: ReadonlyMap<string, number>): string[] {
	return table.columns
		.filter((column) => column.need === 'needed' && !columns.has(column.id))
		.map((column) => column.id);
}

/** A file that only says which community: a list of communities if nothing else stands in it. */
function isMoreThanOneWord(recognised: Recognised): boolean {
	return recognised.columns.size > 1 || recognised.leftOut.length === 0;
}

/**
 * Recognises a file's table by its headers: the table whose needed columns are all there and of which most
 * columns are. Where none fits, says which come closest and what they lack.
 */
export function recognise(headers: readonly string[]): Recognition {
	const attempts = tables.map((table) => ({
		table: table,
		got: fit(table, headers)
	}));
	const fitting = attempts
		.filter(({ table, got }) => missingNeeded(table, got.columns).length === 0)
		.filter(({ table, got }) => hasOwnColumn(table, got.columns) && isMoreThanOneWord(got))
		.sort((a, b) => b.got.columns.size - a.got.columns.size);
	const best = fitting[0];
	if (best !== undefined) return { fits: true, recognised: best.got };
	return { fits: false, closest: closestTables(attempts, headers) };
}

interface Attempt {
	readonly table: ModelTable;
	readonly got: Recognised;
}

/** At most three tables that share a column with the file, the likeliest first. */
function closestTables(attempts: readonly Attempt[], headers: readonly string[]): Closest[] {
	return attempts
		.filter(({ got }) => got.columns.size > 0)
		.map(({ table, got }) => ({ got, missing: missingNeeded(table, got.columns) }))
		.sort((a, b) => b.got.columns.size - a.got.columns.size || a.missing.length - b.missing.length)
		.slice(0, 3)
		.map(({ got, missing }) => ({
			table: got.table,
			missing,
			similar: similarHeaders(
				missing,
				got.leftOut.map((position) => headers[position] ?? '')
			)
		}));
}

function similarHeaders(
	missing: readonly string[],
	others: readonly string[]
): Record<string, string> {
	const pairs = missing.flatMap((id) => {
		const wanted = plainHeader(id);
		const near = others.find((header) => {
			const plain = plainHeader(header);
			const longest = Math.max(plain.length, wanted.length);
			return plain !== '' && distance(plain, wanted) <= Math.floor(longest / 3);
		});
		return near === undefined ? [] : [[id, near] as const];
	});
	return Object.fromEntries(pairs);
}
