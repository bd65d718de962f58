import { onlyPeriodSql } from '../domain/indicators/scope-sql.ts';
import { membershipSql } from '../domain/indicators/facts-sql.ts';
import { isActionOnly, type IndicatorDefinition } from '../domain/indicators/definition.ts';
import { highOf } from '../domain/intake/cell-sql.ts';
import { rowChecks } from '../domain/intake/row-checks.ts';
import type { Period } from '../domain/period.ts';
import { every, name, text } from '../domain/sql.ts';
import { tableOf } from '../domain/tables/index.ts';
import type { Engine } from '../engine/engine.ts';
import type { Place } from './read-cells.ts';

/** The columns of a number of which one is a part of the other; `null` where it has no such two. */
function partAndWhole(definition: IndicatorDefinition): readonly [string, string] | null {
	if (definition.shape === 'measure') {
		const { numerator, denominator } = definition.columns ?? plainColumns;
		return [numerator, denominator];
	}
	if (definition.shape !== 'rows') return null;
	const check = rowChecks[definition.table]?.find(
		({ code, column }) =>
			code === 'part above whole' && definition.numerator.low.includes(`t.${column}`)
	);
	return check === undefined ? null : [check.column, check.reads[1] ?? ''];
}

const plainColumns = { numerator: 'numerator', denominator: 'denominator' } as const;

/** Only the codes that are counted, and of several rounds of asking the latest of the community, as the number itself. */
function ofMeasureSql(codes: readonly string[]): string {
	const latest = `(SELECT arg_max(o.wave, o.period_end) FROM measures o JOIN periods q ON o.period_end BETWEEN q.first_day AND q.last_day
	WHERE o.community_id = t.community_id AND lower(o.measure_code) = lower(t.measure_code) AND o.wave IS NOT NULL)`;
	const isCode =
		codes.length === 0 ? 'true' : `lower(t.measure_code) IN (${codes.map(text).join(', ')})`;
	return every([isCode, `(t.wave IS NULL OR t.wave = ${latest})`]);
}

/**
 * How many rows of a number, at a place and in a period, say more of a part than of the whole that it belongs to. They are
 * among those that are not recorded.
 */
export async function rowsAboveWhole(
	engine: Engine,
	definition: IndicatorDefinition,
	place: Place,
	period: Period
): Promise<number> {
	const columns = partAndWhole(definition);
	if (columns === null) return 0;
	const [part, whole] = columns;
	const { table } = definition;
	const [found] =
		await engine.query(`${onlyPeriodSql(period)}SELECT count(*)::INTEGER AS "rows" FROM ${table} t
JOIN periods p ON t.${name(tableOf(table).date ?? '')} BETWEEN p.first_day AND p.last_day
JOIN place_members place ON place.community_id = t.community_id
WHERE ${every([
			membershipSql(isActionOnly(definition), []),
			`place.place_kind = ${text(place.kind)}`,
			`place.place_id = ${text(place.id)}`,
			`t.${name(part)} > t.${name(highOf(whole))}`,
			...(definition.shape === 'measure' ? [ofMeasureSql(definition.codes)] : [])
		])}`);
	return Number(found?.['rows'] ?? 0);
}
