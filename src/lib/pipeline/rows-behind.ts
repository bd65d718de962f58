import type {
	Breakdown,
	DecidingRows,
	IndicatorDefinition
} from '../domain/indicators/definition.ts';
import { placedFactsSql } from '../domain/indicators/cells-sql.ts';
import { placedGroupSql } from '../domain/indicators/facts-sql.ts';
import { decidingRows } from '../domain/indicators/change-facts-sql.ts';
import { onlyPeriodSql } from '../domain/indicators/scope-sql.ts';
import { highOf } from '../domain/intake/cell-sql.ts';
import type { Period } from '../domain/period.ts';
import { every, name, text } from '../domain/sql.ts';
import { tableOf } from '../domain/tables/index.ts';
import type { Engine, Row } from '../engine/engine.ts';
import type { CellAddress } from './select-cells.ts';
import { fileRow } from './file-rows.ts';
import type { LoadedPart } from './sources.ts';

/** The rows of the files that made a number, a page at a time. */
export interface RowsBehind {
	readonly total: number;
	readonly used: number;
	readonly notRecorded: number;
	/** How many there are of each kind. */
	readonly ofKind: Readonly<Record<RowKind, number>>;
	readonly pageSize: number;
	/** Model columns shown of each row, the page of one kind of rows. */
	readonly columns: readonly string[];
	readonly rows: readonly RowBehind[];
	/** Rows of another table that decided, where they do. */
	readonly deciding: DecidingRowsBehind | null;
	/** The statement that counts them. */
	readonly sql: string;
}

export interface RowBehind {
	readonly file: string;
	readonly sheet: string;
	/** The file's own row; 0 where no file has it. */
	readonly row: number;
	readonly standing: 'used' | 'not recorded' | 'known';
	/** As text, `0–4` where only bounds are known; `''` where the row adds nothing. */
	readonly numerator: string;
	readonly denominator: string;
	readonly cells: readonly string[];
}

/** Rows of another table by which it was decided how each row counts. */
export interface DecidingRowsBehind {
	readonly table: DecidingRows['table'];
	readonly total: number;
	readonly columns: readonly string[];
	/** The first of them. */
	readonly rows: readonly Pick<RowBehind, 'file' | 'sheet' | 'row' | 'cells'>[];
}

const rowsPerPage = 50;

/** Columns that say which row it is, then those that decide; free text stays away. */
function shownColumns(definition: IndicatorDefinition): readonly string[] {
	const used = JSON.stringify(definition);
	return tableOf(definition.table)
		.columns.filter((column) => column.type !== 'text')
		.map((column) => column.id)
		.filter(
			(id) => isIdentity(definition, id) || isRead(id, used) || definition.shape === 'measure'
		)
		.filter((id) => !isCountedElsewhere(definition, id))
		.slice(0, 12);
}

/** The usual columns of a measure that counts others of its row. */
const isCountedElsewhere = (definition: IndicatorDefinition, id: string): boolean =>
	definition.shape === 'measure' && definition.columns !== undefined && id in definition.columns;

/** Keys, and the day that puts the row into its period. */
const isIdentity = (definition: IndicatorDefinition, id: string): boolean =>
	id.endsWith('_id') || id === tableOf(definition.table).date;

const isRead = (id: string, definition: string): boolean =>
	// In JSON the quotes of `t."group"` are escaped.
	new RegExp(`t\\.(\\\\")?${id}\\b`).test(definition);

/** One number, as the facts behind it are found. */
export interface NumberBehind {
	readonly definition: IndicatorDefinition;
	readonly address: CellAddress;
	/** The cell's breakdowns, filters of people first, in the order of the narrow table. */
	readonly breakdowns: readonly Breakdown[];
	/** The whole group as the narrow table has it. */
	readonly group: string;
	/** The address's period, where it is not among those of the table `periods`. */
	readonly chosen?: Period;
}

/** SQL of the facts behind one number. */
export function factsBehindSql(number: NumberBehind): string {
	const { definition, address, breakdowns, group, chosen } = number;
	const isSurvival = definition.shape === 'survival';
	const asked = isSurvival
		? breakdowns.filter((breakdown) => breakdown.id !== 'months')
		: breakdowns;
	const wanted = every([
		`place.place_kind = ${text(address.place.kind)}`,
		`place.place_id = ${text(address.place.id)}`,
		`fact.period_id = ${text(address.period)}`,
		...(asked.length === 0 ? [] : [`${placedGroupSql(asked)} = ${text(group)}`])
	]);
	const only = chosen === undefined ? '' : onlyPeriodSql(chosen);
	return `${only}SELECT fact.* ${placedFactsSql(definition, asked)} AND ${wanted}`;
}

/** Which of the rows are wanted: those that count in n, those that count in N only, those of which too little is known. */
export const rowKinds = ['all', 'numerator', 'denominator', 'not recorded'] as const;
export type RowKind = (typeof rowKinds)[number];

const isOfKind: Readonly<Record<RowKind, string>> = {
	all: 'true',
	numerator: `standing <> 'not recorded' AND numerator_high > 0`,
	denominator: `standing = 'used' AND coalesce(numerator_high, 0) = 0`,
	'not recorded': `standing = 'not recorded'`
};

/**
 * The facts behind one number, joined with the rows that they came from.
 *
 * @param page counted from 0
 * @param kind which of the rows
 */
export async function rowsBehind(
	engine: Engine,
	number: NumberBehind,
	parts: readonly LoadedPart[],
	page = 0,
	kind: RowKind = 'all'
): Promise<RowsBehind> {
	const { definition, chosen } = number;
	const facts = factsBehindSql(number);
	const counts = rowKinds.map(
		(one) => `count(*) FILTER (${isOfKind[one]})::INTEGER AS ${name(one)}`
	);
	const counted = await engine.query(
		`SELECT count(*) FILTER (standing = 'used')::INTEGER AS used, ${counts.join(', ')} FROM (${facts})`
	);
	const columns = shownColumns(definition);
	const ofKind = `SELECT * FROM (${facts}) WHERE ${isOfKind[kind]}`;
	const rows = await engine.query(pageSql(definition, ofKind, columns, page));
	const byNumber = new Map(parts.map((part) => [part.number, part]));
	const first = counted[0] ?? {};
	const countOf = (one: RowKind): number => Number(first[one] ?? 0);
	return {
		total: countOf('all'),
		used: Number(first.used ?? 0),
		notRecorded: countOf('not recorded'),
		ofKind: {
			all: countOf('all'),
			numerator: countOf('numerator'),
			denominator: countOf('denominator'),
			'not recorded': countOf('not recorded')
		},
		pageSize: rowsPerPage,
		columns,
		rows: rows.map((row) => rowBehind(row, columns, byNumber)),
		deciding: await decidingRowsBehind(engine, definition, facts, chosen, byNumber),
		sql: facts
	};
}

const decidingColumns = ['meeting_id', 'community_id', 'date', 'meeting_type'] as const;
const mostDeciding = 200;

/** Which rows of another table decided about the communities of a cell. */
async function decidingRowsBehind(
	engine: Engine,
	definition: IndicatorDefinition,
	facts: string,
	chosen: Period | undefined,
	byNumber: ReadonlyMap<number, LoadedPart>
): Promise<DecidingRowsBehind | null> {
	const decidedBy = decidingRows(definition);
	if (decidedBy === null) return null;
	const { table, scope, during } = decidedBy;
	const only = chosen === undefined ? '' : onlyPeriodSql(chosen);
	const shown = decidingColumns
		.map((id) => `coalesce(m.${name(id)}::VARCHAR, '') AS ${name(`shown_${id}`)}`)
		.join(', ');
	const found = await engine.query(
		`${only}SELECT m.part, m."row" AS "row", ${shown}, count(*) OVER ()::INTEGER AS total
FROM (SELECT DISTINCT community_id, period_id FROM (${facts})) fact JOIN periods p ON p.period_id = fact.period_id
JOIN ${table} m ON m.community_id = fact.community_id AND ${every([scope, during])}
ORDER BY m.community_id, m.date, m.part, m."row" LIMIT ${mostDeciding}`
	);
	return {
		table,
		total: Number(found[0]?.['total'] ?? 0),
		columns: decidingColumns,
		rows: found.map((row) => {
			const part = byNumber.get(Number(row.part));
			const cells = decidingColumns.map((id) => String(row[`shown_${id}`] ?? ''));
			const place = { file: part?.file ?? '', sheet: part?.sheet ?? '' };
			return { ...place, row: rowInFile(part, row.row), cells };
		})
	};
}

/** Each column of the model row as text: counts that were hidden show their bounds. */
function pageSql(
	definition: IndicatorDefinition,
	facts: string,
	columns: readonly string[],
	page: number
): string {
	const table = tableOf(definition.table);
	const shown = columns.map((id) => {
		const isCount = table.columns.some((column) => column.id === id && column.type === 'count');
		const value = `model.${name(id)}`;
		const high = `model.${name(highOf(id))}`;
		const whole = `${value}::BIGINT::VARCHAR`;
		const shownCount = `CASE WHEN ${value} = ${high} THEN ${whole} ELSE ${whole} || '–' || ${high}::BIGINT::VARCHAR END`;
		return `coalesce(${isCount ? shownCount : `${value}::VARCHAR`}, '') AS ${name(`shown_${id}`)}`;
	});
	const extra = shown.length === 0 ? '' : `, ${shown.join(', ')}`;
	return `SELECT fact.part, fact."row" AS "row", fact.standing, fact.numerator_low, fact.numerator_high, fact.denominator_low, fact.denominator_high, fact.score, fact.days, fact.stopped ${extra}
FROM (${facts}) fact LEFT JOIN ${definition.table} model ON model.part = fact.part AND model."row" = fact."row"
ORDER BY fact.part, fact."row" LIMIT ${rowsPerPage} OFFSET ${page * rowsPerPage}`;
}

const plain = (value: number): string => String(Math.round(value * 1e6) / 1e6);

function bounds(low: Row[string] | undefined, high: Row[string] | undefined): string {
	if (typeof low !== 'number' || typeof high !== 'number') return '';
	return low === high ? plain(low) : `${plain(low)}–${plain(high)}`;
}

/** 0 where no file has the row: communities that are only named in other files. */
const rowInFile = (part: LoadedPart | undefined, row: Row[string] | undefined): number =>
	part === undefined ? 0 : fileRow(part, Number(row));

function rowBehind(
	row: Row,
	columns: readonly string[],
	byNumber: ReadonlyMap<number, LoadedPart>
): RowBehind {
	const part = byNumber.get(Number(row.part));
	const score = typeof row.score === 'number' ? plain(row.score) : '';
	const days = typeof row.days === 'number' ? plain(row.days) : '';
	const isRecorded = row.standing !== 'not recorded';
	return {
		file: part?.file ?? '',
		sheet: part?.sheet ?? '',
		row: rowInFile(part, row.row),
		standing: row.standing as RowBehind['standing'],
		numerator: isRecorded ? bounds(row.numerator_low, row.numerator_high) || score || days : '',
		denominator: isRecorded ? bounds(row.denominator_low, row.denominator_high) : '',
		cells: columns.map((id) => String(row[`shown_${id}`] ?? ''))
	};
}
