import type { Breakdown, IndicatorDefinition } from '../domain/indicators/definition.ts';
import { placedFactsSql } from '../domain/indicators/cells-sql.ts';
import { placedGroupSql } from '../domain/indicators/facts-sql.ts';
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
	readonly pageSize: number;
	/** Model columns shown of each row. */
	readonly columns: readonly string[];
	readonly rows: readonly RowBehind[];
	/** The statement that counts them. */
	readonly sql: string;
}

export interface RowBehind {
	readonly file: string;
	readonly sheet: string;
	/** The file's own row. */
	readonly row: number;
	readonly standing: 'used' | 'not recorded' | 'known';
	/** As text, `0–4` where only bounds are known; `''` where the row adds nothing. */
	readonly numerator: string;
	readonly denominator: string;
	readonly cells: readonly string[];
}

export const rowsPerPage = 50;

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

/**
 * The facts behind one cell, joined with the rows that they came from.
 *
 * @param breakdowns the cell's breakdown, filters of people first, in the order of the narrow table
 * @param group the whole group as the narrow table has it
 * @param chosen the address's period, where it is not among those of the table `periods`
 */
export async function rowsBehind(
	engine: Engine,
	definition: IndicatorDefinition,
	address: CellAddress,
	breakdowns: readonly Breakdown[],
	group: string,
	parts: readonly LoadedPart[],
	page = 0,
	chosen?: Period
): Promise<RowsBehind> {
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
	const facts = `${only}SELECT fact.* ${placedFactsSql(definition, asked)} AND ${wanted}`;
	const counted = await engine.query(
		`SELECT count(*)::INTEGER AS total, count(*) FILTER (standing = 'used')::INTEGER AS used, count(*) FILTER (standing = 'not recorded')::INTEGER AS not_recorded FROM (${facts})`
	);
	const columns = shownColumns(definition);
	const rows = await engine.query(pageSql(definition, facts, columns, page));
	const byNumber = new Map(parts.map((part) => [part.number, part]));
	const first = counted[0] ?? {};
	return {
		total: Number(first.total ?? 0),
		used: Number(first.used ?? 0),
		notRecorded: Number(first.not_recorded ?? 0),
		pageSize: rowsPerPage,
		columns,
		rows: rows.map((row) => rowBehind(row, columns, byNumber)),
		sql: facts
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

function rowBehind(
	row: Row,
	columns: readonly string[],
	byNumber: ReadonlyMap<number, LoadedPart>
): RowBehind {
	const part = byNumber.get(Number(row.part));
	const score = typeof row.score === 'number' ? plain(row.score) : '';
	const days = typeof row.days === 'number' ? plain(row.days) : '';
	return {
		file: part?.file ?? '',
		sheet: part?.sheet ?? '',
		row: part === undefined ? Number(row.row) : fileRow(part, Number(row.row)),
		standing: row.standing as RowBehind['standing'],
		numerator: bounds(row.numerator_low, row.numerator_high) || score || days,
		denominator: bounds(row.denominator_low, row.denominator_high),
		cells: columns.map((id) => String(row[`shown_${id}`] ?? ''))
	};
}
