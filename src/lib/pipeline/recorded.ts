import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { every, text, textList } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import { ensureMeasured } from './measure.ts';
import type { Place } from './read-cells.ts';

/** Ids of those of some indicators of which a place has any row, of all of the time. */
export async function readRecorded(
	engine: Engine,
	definitions: readonly IndicatorDefinition[],
	place: Place
): Promise<ReadonlySet<string>> {
	if (definitions.length === 0) return new Set();
	for (const definition of definitions) await ensureMeasured(engine, definition, []);
	const here = every([
		`indicator_id IN ${textList(definitions.map(({ id }) => id))}`,
		`period_id = 'ALL'`,
		`place_kind = ${text(place.kind)}`,
		`place_id = ${text(place.id)}`,
		'rows_in_scope > 0'
	]);
	const rows = await engine.query(`SELECT DISTINCT indicator_id AS id FROM cells WHERE ${here}`);
	return new Set(rows.map(({ id }) => String(id)));
}
