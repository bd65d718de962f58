import { name, textList } from '../sql.ts';
import type { Column } from '../tables/table.ts';
import { anyTraits, type ColumnTraits } from './column-traits.ts';
import { bandSql } from './formats/bands.ts';
import { codeSql } from './formats/codes.ts';
import { countSql } from './formats/counts.ts';
import { daySql } from './formats/days.ts';
import { hasOwnMissing, missingIn } from './formats/missing.ts';
import { numberSql } from './formats/numbers.ts';
import { plainSql } from './formats/plain-text.ts';
import type { ColumnReading } from './mapping.ts';
import { trimmedSql } from './outer-space.ts';
import { hiddenWords } from './words.ts';

/**
 * SQL that turns one text cell into a value of its column's type, strictly: a pattern must match the whole cell
 * before anything is cast, since DuckDB's casts are too kind (`0x1F`, `1_000`, `NaN`, `12.5` as an integer). In three
 * steps, each from the columns of the one before: the clean cell, its plain text where the column needs it, the value.
 */

/** One column of DuckDB's that stands for (a part of) a column of the model. */
export interface ValueSql {
	readonly column: string;
	readonly type: 'VARCHAR' | 'DOUBLE' | 'DATE' | 'BOOLEAN';
	readonly sql: string;
}

/** How a column's text looks, and how it is to be read. */
export interface CellContext {
	readonly traits: ColumnTraits;
	readonly reading: ColumnReading;
}

const anyContext: CellContext = { traits: anyTraits, reading: {} };

/** The name of the column that holds a count's upper bound; the lower bound stands in the count's own. */
export function highOf(column: string): string {
	return `${column}__high`;
}

/** The name of a column's clean cell, and of its plain text, in the statements that make them. */
export const cellName = (column: string): string => name(`${column}__cell`);
export const plainName = (column: string): string => name(`${column}__plain`);

const listOf = (words: readonly string[]): string => `[${textList(words).slice(1, -1)}]`;

/** The cell without outer spaces; words for missing become NULL, except where the word is itself a code. */
export function cleanCell(
	cell: string,
	column: Column,
	{ traits, reading }: CellContext = anyContext
): string {
	const trimmed = traits.hasOuterSpace ? trimmedSql(cell) : cell;
	if (!traits.mayBeMissing && !hasOwnMissing(reading)) return `nullif(${trimmed}, '')`;
	const missing = missingIn(column, reading);
	const longest = Math.max(...missing.map((word) => word.length));
	return `CASE WHEN length(${trimmed}) <= ${longest} AND list_contains(${listOf(missing)}, lower(${trimmed})) THEN NULL ELSE ${trimmed} END`;
}

const isReadPlain: ReadonlySet<Column['type']> = new Set(['count', 'number', 'date', 'band']);

/** SQL of the column's plain text, from its clean cell; `null` where the clean cell is plain or nobody asks. */
export function plainCell(
	column: Column,
	{ traits }: Pick<CellContext, 'traits'> = anyContext
): string | null {
	if (!isReadPlain.has(column.type) || traits.isFigures) return null;
	return plainSql(cellName(column.id));
}

/** The column that holds the plain text. */
const plainOf = (column: Column, context: CellContext): string =>
	plainCell(column, context) === null ? cellName(column.id) : plainName(column.id);

function countValues(column: Column, context: CellContext): ValueSql[] {
	const { traits, reading } = context;
	const isSimple = traits.isFigures && !traits.mayHideCounts && reading.decimalMark !== ',';
	const cell = cellName(column.id);
	const { low, high } = countSql(cell, plainOf(column, context), reading, isSimple);
	return [
		{ column: column.id, type: 'DOUBLE', sql: low },
		{ column: highOf(column.id), type: 'DOUBLE', sql: high }
	];
}

type Single = Omit<ValueSql, 'column'>;

const asIs = (column: Column): Single => ({ type: 'VARCHAR', sql: cellName(column.id) });

const singleSql: Readonly<
	Record<Exclude<Column['type'], 'count'>, (column: Column, context: CellContext) => Single>
> = {
	id: asIs,
	text: asIs,
	label: asIs,
	'id list': ({ id }) => ({
		type: 'VARCHAR',
		sql: `trim(regexp_replace(${cellName(id)}, '[,;|\\t\\n\\f\\r ]+', ' ', 'g'))`
	}),
	band: (column, context) => ({ type: 'VARCHAR', sql: bandSql(plainOf(column, context)) }),
	wave: ({ id }) => ({ type: 'VARCHAR', sql: `upper(${cellName(id)})` }),
	date: (column, context) => ({
		type: 'DATE',
		sql: daySql(
			cellName(column.id),
			plainOf(column, context),
			context.reading,
			context.traits.isFigures
		)
	}),
	number: (column, context) => ({
		type: 'DOUBLE',
		sql: numberSql(cellName(column.id), plainOf(column, context), context.reading)
	}),
	code: (column, { reading }) => ({
		type: 'VARCHAR',
		sql: codeSql(column, cellName(column.id), reading)
	}),
	'yes/no': (column, { reading }) => ({
		type: 'BOOLEAN',
		sql: codeSql(column, cellName(column.id), reading)
	})
};

/** The typed values of a model column, from its clean cell and its plain text. */
export function valueSql(column: Column, context: CellContext = anyContext): ValueSql[] {
	if (column.type === 'count') return countValues(column, context);
	return [{ column: column.id, ...singleSql[column.type](column, context) }];
}

const figures: CellContext = {
	traits: { ...anyTraits, isFigures: true, mayHideCounts: false },
	reading: {}
};

/** DuckDB's columns of a model column, with NULL for a column that the file lacks. */
export function absentValueSql(column: Column): ValueSql[] {
	return valueSql(column, figures).map((value) => ({ ...value, sql: `NULL::${value.type}` }));
}

/** True where a clean cell holds something that could not be read as the column's type. */
export function isUnreadable(
	column: Column,
	{ traits }: Pick<CellContext, 'traits'> = anyContext
): string {
	const cell = cellName(column.id);
	const unread = `${cell} IS NOT NULL AND ${name(column.id)} IS NULL`;
	if (column.type !== 'count' || !traits.mayHideCounts) return unread;
	return `${unread} AND lower(${cell}) NOT IN ${textList(hiddenWords)}`;
}

/** SQL of the text to look for the reason in, where a cell could not be read. */
export const plainForReason = (column: Column, context: Pick<CellContext, 'traits'>): string =>
	plainCell(column, context) === null ? `lower(${cellName(column.id)})` : plainName(column.id);
