import { placedFactsSql } from '../domain/indicators/cells-sql.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { byWave } from '../domain/indicators/measure-breakdowns.ts';
import { every, text } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import type { Place } from './read-cells.ts';

/** How one wave of a measure was asked at a place. */
export interface WaveFacts {
	readonly wave: string;
	readonly methods: readonly string[];
	readonly instruments: readonly string[];
	readonly firstDay: string;
	readonly lastDay: string;
}

/** The waves of a measure at a place, in the order of their days. */
export async function readWaves(
	engine: Engine,
	definition: IndicatorDefinition,
	place: Place
): Promise<readonly WaveFacts[]> {
	if (definition.shape !== 'measure') return [];
	const here = every([
		`place.place_kind = ${text(place.kind)}`,
		`place.place_id = ${text(place.id)}`,
		`fact.period_id = 'ALL'`
	]);
	const rows = await engine.query(
		`SELECT fact.group_value AS wave, coalesce(string_agg(DISTINCT row_behind.method, '|' ORDER BY row_behind.method), '') AS methods,
			coalesce(string_agg(DISTINCT row_behind.instrument_version, '|' ORDER BY row_behind.instrument_version), '') AS instruments,
			min(row_behind.period_start) AS first_day, max(row_behind.period_end) AS last_day
		FROM (SELECT fact.* ${placedFactsSql(definition, [byWave])} AND ${here}) fact
		JOIN measures row_behind ON row_behind.part = fact.part AND row_behind."row" = fact."row"
		GROUP BY fact.group_value ORDER BY last_day, wave`
	);
	const list = (value: unknown): string[] =>
		String(value)
			.split('|')
			.filter((word) => word !== '');
	return rows.map((row) => ({
		wave: String(row.wave),
		methods: list(row.methods),
		instruments: list(row.instruments),
		firstDay: String(row.first_day),
		lastDay: String(row.last_day)
	}));
}
