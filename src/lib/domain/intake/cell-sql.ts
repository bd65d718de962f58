import { name, text, textList } from '../sql.ts';
import type { Column } from '../tables/table.ts';
import { anyTraits, type ColumnTraits } from './column-traits.ts';
import type { ColumnReading } from './mapping.ts';
import { trimmedSql } from './outer-space.ts';
import { hiddenWords, missingWords, noWords, yesWords } from './words.ts';

/**
 * SQL that turns one text cell into a value of its column's type, strictly: a pattern must match the whole cell
 * before anything is cast, since DuckDB's casts are too kind (`0x1F`, `1_000`, `NaN`, `12.5` as an integer).
 */

/** One column of DuckDB's that stands for (a part of) a column of the model. */
export interface ValueSql {
	readonly column: string;
	readonly type: 'VARCHAR' | 'DOUBLE' | 'DATE' | 'BOOLEAN';
	readonly sql: string;
}

/** The name of the column that holds a count's upper bound; the lower bound stands in the count's own. */
export function highOf(column: string): string {
	return `${column}__high`;
}

/** The longest word for missing; longer cells need not be compared. */
const longestMissing = Math.max(...missingWords.map((word) => word.length));

/** The cell without outer spaces; words for missing become NULL, except where the word is itself a code. */
export function cleanCell(
	cell: string,
	column: Column,
	traits: ColumnTraits = anyTraits,
	_reading: ColumnReading = {}
): string {
	const trimmed = traits.hasOuterSpace ? trimmedSql(cell) : cell;
	const missing = missingWords.filter((word) => !(column.codes ?? []).includes(word));
	return `CASE WHEN length(${trimmed}) <= ${longestMissing} AND lower(${trimmed}) IN ${textList(missing)} THEN NULL ELSE ${trimmed} END`;
}

const plainCount = '\\d{1,15}(\\.0+)?';
const belowCount = '<\\s*[1-9]\\d{0,8}';
const fromToCount = '\\d{1,9}\\s*[-\u2013]\\s*\\d{1,9}';
const plainNumber = '\\d{1,15}(\\.\\d+)?';
const isoDay = '\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}.*)?';

const matches = (cell: string, pattern: string): string =>
	`regexp_full_match(${cell}, ${text(pattern)})`;

const digits = (cell: string, group: number, pattern: string): string =>
	`regexp_extract(${cell}, ${text(pattern)}, ${group})::DOUBLE`;

/** `<5` is 0 to 4, `1-4` what it says; `>5` and `~10` have no bounds that could be read. */
function countSql(column: Column, cell: string, traits: ColumnTraits): ValueSql[] {
	const plain = `WHEN ${matches(cell, plainCount)} THEN ${cell}::DOUBLE`;
	const low = { column: column.id, type: 'DOUBLE' } as const;
	const high = { column: highOf(column.id), type: 'DOUBLE' } as const;
	if (!traits.mayHideCounts) {
		const sql = `CASE ${plain} END`;
		return [
			{ ...low, sql },
			{ ...high, sql }
		];
	}
	const below = digits(cell, 1, '(\\d+)');
	const from = digits(cell, 1, '^(\\d+)\\D+(\\d+)$');
	const to = digits(cell, 2, '^(\\d+)\\D+(\\d+)$');
	const bounds = (whenBelow: string, whenFromTo: string): string =>
		`CASE ${plain} WHEN ${matches(cell, belowCount)} THEN ${whenBelow}
			WHEN ${matches(cell, fromToCount)} THEN CASE WHEN ${from} < ${to} THEN ${whenFromTo} END END`;
	return [
		{ ...low, sql: bounds('0', from) },
		{ ...high, sql: bounds(`${below} - 1`, to) }
	];
}

function codeSql(column: Column, cell: string): string {
	const codes = column.codes ?? [];
	const answers = [
		...(codes.includes('yes') ? [`WHEN lower(${cell}) IN ${textList(yesWords)} THEN 'yes'`] : []),
		...(codes.includes('no') ? [`WHEN lower(${cell}) IN ${textList(noWords)} THEN 'no'`] : [])
	];
	return `CASE WHEN lower(${cell}) IN ${textList(codes)} THEN lower(${cell}) ${answers.join(' ')} END`;
}

/** Bands are written with a plain hyphen and without spaces: `6-11`, `25+`, `all`. */
function bandSql(cell: string): string {
	return `lower(regexp_replace(regexp_replace(${cell}, '[\u2010-\u2015\u2212]', '-', 'g'), '\\s+', '', 'g'))`;
}

const singleSql: Readonly<
	Record<
		Exclude<Column['type'], 'count'>,
		(column: Column, cell: string) => Omit<ValueSql, 'column'>
	>
> = {
	id: (_column, cell) => ({ type: 'VARCHAR', sql: cell }),
	'id list': (_column, cell) => ({ type: 'VARCHAR', sql: cell }),
	text: (_column, cell) => ({ type: 'VARCHAR', sql: cell }),
	label: (_column, cell) => ({ type: 'VARCHAR', sql: cell }),
	band: (_column, cell) => ({ type: 'VARCHAR', sql: bandSql(cell) }),
	wave: (_column, cell) => ({ type: 'VARCHAR', sql: `upper(${cell})` }),
	date: (_column, cell) => ({
		type: 'DATE',
		sql: `CASE WHEN ${matches(cell, isoDay)} THEN try_strptime(left(${cell}, 10), '%Y-%m-%d')::DATE END`
	}),
	number: (_column, cell) => ({
		type: 'DOUBLE',
		sql: `CASE WHEN ${matches(cell, plainNumber)} THEN ${cell}::DOUBLE END`
	}),
	code: (column, cell) => ({ type: 'VARCHAR', sql: codeSql(column, cell) }),
	'yes/no': (_column, cell) => ({
		type: 'BOOLEAN',
		sql: `CASE WHEN lower(${cell}) IN ${textList(yesWords)} THEN true WHEN lower(${cell}) IN ${textList(noWords)} THEN false END`
	})
};

/** The typed values of a model column, from SQL that gives its clean cell. */
export function valueSql(
	column: Column,
	cell: string,
	traits: ColumnTraits = anyTraits,
	_reading: ColumnReading = {}
): ValueSql[] {
	if (column.type === 'count') return countSql(column, cell, traits);
	return [{ column: column.id, ...singleSql[column.type](column, cell) }];
}

const plainTraits: ColumnTraits = { hasOuterSpace: false, mayHideCounts: false };

/** DuckDB's columns of a model column, with NULL for a column that the file lacks. */
export function absentValueSql(column: Column): ValueSql[] {
	return valueSql(column, 'NULL', plainTraits).map((value) => ({
		...value,
		sql: `NULL::${value.type}`
	}));
}

/** True where a clean cell holds something that could not be read as the column's type. */
export function isUnreadable(column: Column, traits: ColumnTraits = anyTraits): string {
	const cell = name(`${column.id}__cell`);
	const unread = `${cell} IS NOT NULL AND ${name(column.id)} IS NULL`;
	if (column.type !== 'count' || !traits.mayHideCounts) return unread;
	return `${unread} AND lower(${cell}) NOT IN ${textList(hiddenWords)}`;
}
