import { membershipSql } from '../indicators/facts-sql.ts';
import { onlyPeriodSql } from '../indicators/scope-sql.ts';
import type { Period } from '../period.ts';
import { every, name, text } from '../sql.ts';
import { tableOf } from '../tables/index.ts';
import { sidesOf } from './check.ts';
import { columnSql, conditionsSql } from './condition-sql.ts';
import { conditionsIn, type Formula } from './formula.ts';

/** SQL that looks for what keeps an own indicator from a number, or makes it other than people expect. */

/** Where a number stands. */
export interface LookedAt {
	readonly place: { readonly kind: string; readonly id: string };
	/** A period's id. */
	readonly period: string;
	/** The period itself, where it is not among those that are measured at once. */
	readonly asked?: Period;
}

/** The columns that a formula names, each once. */
export function columnsNamed(formula: Formula): readonly string[] {
	const asked = sidesOf(formula).flatMap((side) => [
		...side.columns,
		...conditionsIn(side).map(({ column }) => column)
	]);
	const isOther = formula.by !== tableOf(formula.table).date;
	return [...new Set([...asked, ...(isOther ? [formula.by] : [])])];
}

/** For each part (a sheet of a file) how many rows it has, and in how many each named column is filled. */
export function filledSql(formula: Formula): string {
	const counts = columnsNamed(formula).map(
		(column) => `count(${name(column)})::INTEGER AS ${name(`filled_${column}`)}`
	);
	return `SELECT ${['part', 'count(*)::INTEGER AS "rows"', ...counts].join(', ')}
FROM ${formula.table} GROUP BY part ORDER BY part`;
}

/** Rows that meet the conditions above, but not those of what the formula is out of; `null` where there can be none. */
export function outsideSql(formula: Formula, { place, period, asked }: LookedAt): string | null {
	const { table, top, bottom, shown, by, time } = formula;
	if (shown !== 'percent' || bottom === null || typeof bottom === 'number') return null;
	if (bottom.conditions.length === 0) return null;
	const day = columnSql(table, by);
	const first = time === 'last day' ? 'true' : `${day} >= p.first_day`;
	const where = every([
		membershipSql(true, []),
		`place.place_kind = ${text(place.kind)}`,
		`place.place_id = ${text(place.id)}`,
		`p.period_id = ${text(period)}`,
		`coalesce(${conditionsSql(table, top).possible}, false)`,
		`NOT coalesce(${conditionsSql(table, bottom).possible}, false)`
	]);
	return `${asked === undefined ? '' : onlyPeriodSql(asked)}SELECT count(*)::INTEGER AS outside
FROM ${table} t JOIN periods p ON ${day} <= p.last_day AND ${first}
JOIN place_members place ON place.community_id = t.community_id WHERE ${where}`;
}
