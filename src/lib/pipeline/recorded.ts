import { every, text } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import type { Place } from './read-cells.ts';

/** Ids of the indicators of which a place has any row, of all of the time. Their headlines are measured already. */
export async function readRecorded(engine: Engine, place: Place): Promise<ReadonlySet<string>> {
	const here = every([
		`period_id = 'ALL'`,
		`place_kind = ${text(place.kind)}`,
		`place_id = ${text(place.id)}`,
		'rows_in_scope > 0'
	]);
	const rows = await engine.query(`SELECT DISTINCT indicator_id AS id FROM cells WHERE ${here}`);
	return new Set(rows.map(({ id }) => String(id)));
}
