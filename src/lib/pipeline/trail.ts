import { asideRowsSql, otherRowsSql, type RowScope } from '../domain/indicators/left-out-sql.ts';
import { touchedName, touchedSql } from '../domain/intake/stage-sql.ts';
import { unionAll } from '../domain/sql.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { factsBehindSql, type NumberBehind } from './rows-behind.ts';
import type { LoadedPart } from './sources.ts';

/** Where a number comes from, besides its rows: files, decisions that touched the rows, and the rows that were left out. */
export interface Trail {
	/** Parts of files with rows behind the number, and how many of them are used and not recorded. */
	readonly parts: readonly PartBehind[];
	/** How many of its rows each decision changed, by the decision's id. */
	readonly touched: ReadonlyMap<string, number>;
	readonly leftOut: LeftOut;
}

export interface PartBehind {
	/** The part's number; 0 for what no file lists. */
	readonly part: number;
	readonly used: number;
	readonly notRecorded: number;
}

export interface LeftOut {
	/** Rows of its table that could belong and were set aside, each once. */
	readonly setAside: number;
	/** Why, and how many rows; a row with two reasons stands under both. */
	readonly reasons: readonly AsideReason[];
	/** The same row again, counted once. */
	readonly repeated: number;
	/** In their place the same rows of another file count. */
	readonly replaced: number;
	/** Rows of communities that others are compared with. */
	readonly compared: number;
	/** Rows of the same table, place and time that are about something else. */
	readonly elsewhere: number;
}

export interface AsideReason {
	/** A problem's code. */
	readonly code: string;
	/** Id of the model's column; `''` where the row as a whole is meant. */
	readonly column: string;
	readonly rows: number;
}

/** @param period that of the number */
export async function readTrail(
	engine: Engine,
	number: NumberBehind,
	parts: readonly LoadedPart[],
	period: RowScope['period']
): Promise<Trail> {
	const facts = factsBehindSql(number);
	const behind =
		await engine.query(`SELECT part, count(*) FILTER (standing <> 'not recorded')::INTEGER AS used,
	count(*) FILTER (standing = 'not recorded')::INTEGER AS not_recorded FROM (${facts}) GROUP BY part ORDER BY part`);
	const partsBehind = behind.map((row) => ({
		part: Number(row.part),
		used: Number(row.used),
		notRecorded: Number(row.not_recorded)
	}));
	return {
		parts: partsBehind,
		touched: await touchedRows(engine, facts, parts),
		leftOut: await leftOutRows(engine, number, facts, period)
	};
}

/** Only what the database kept of each part is asked: a part that no decision is about has nothing. */
async function touchedRows(
	engine: Engine,
	facts: string,
	parts: readonly LoadedPart[]
): Promise<ReadonlyMap<string, number>> {
	const touched = parts.filter((part) => touchedSql(part) !== null);
	if (touched.length === 0) return new Map();
	const all = unionAll(
		touched.map(
			({ number }) => `SELECT ${number} AS part, "row", decision FROM ${touchedName(number)}`
		)
	);
	const rows = await engine.query(
		`SELECT touched.decision, count(*)::INTEGER AS changed FROM (SELECT DISTINCT * FROM (${all})) touched
	JOIN (SELECT DISTINCT part, "row" FROM (${facts})) fact ON fact.part = touched.part AND fact."row" = touched."row" GROUP BY touched.decision`
	);
	return new Map(rows.map((row) => [String(row.decision), Number(row.changed)]));
}

const counted = (rows: readonly Row[], code: string): number =>
	Number(rows.find((row) => row.code === code)?.rows ?? 0);

const onceCounted: readonly unknown[] = ['row repeated', 'row replaced'];

async function leftOutRows(
	engine: Engine,
	number: NumberBehind,
	facts: string,
	period: RowScope['period']
): Promise<LeftOut> {
	const scope = { place: number.address.place, period };
	const aside = await engine.query(asideRowsSql(number.definition, scope));
	const [other] = await engine.query(otherRowsSql(number.definition, scope, facts));
	return {
		setAside: Number(aside[0]?.rows_in_all ?? 0),
		reasons: aside
			.filter(({ code }) => !onceCounted.includes(code))
			.map((row) => ({
				code: String(row.code),
				column: String(row.column),
				rows: Number(row.rows)
			})),
		repeated: counted(aside, 'row repeated'),
		replaced: counted(aside, 'row replaced'),
		compared: Number(other?.compared ?? 0),
		elsewhere: Number(other?.elsewhere ?? 0)
	};
}

/** Which of some rows, each by its part and number, are behind a number. */
export async function rowsAmong(
	engine: Engine,
	number: NumberBehind,
	rows: readonly { readonly part: number; readonly row: number }[]
): Promise<ReadonlySet<string>> {
	if (rows.length === 0) return new Set();
	const wanted = rows.map(({ part, row }) => `(${part}, ${row})`).join(', ');
	const found = await engine.query(
		`SELECT DISTINCT part, "row" FROM (${factsBehindSql(number)}) WHERE (part, "row") IN (${wanted})`
	);
	return new Set(found.map((row) => rowKey({ part: Number(row.part), row: Number(row.row) })));
}

export const rowKey = ({ part, row }: { readonly part: number; readonly row: number }): string =>
	`${part} ${row}`;
