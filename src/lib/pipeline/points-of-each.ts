import type { SourceRecord } from '../domain/evidence/timeline.ts';
import { sourcesSql } from '../domain/evidence/timeline-sql.ts';
import { breakdownKey } from '../domain/indicators/facts-sql.ts';
import { every, text, textList } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import { ensureMeasured } from './measure.ts';
import { readCells, type Place } from './read-cells.ts';
import {
	pointAt,
	sourcesOf,
	withSegments,
	type MeasuredPoint,
	type SideQuestion
} from './timeline-points.ts';

/** The points of one community at all times of a line, gaps included. */
export interface PointsOfOne {
	readonly place: Place;
	readonly points: readonly MeasuredPoint[];
	readonly sources: readonly SourceRecord[];
}

/** The points of single communities, all read at once. Each has its own breaks. */
export async function readPointsOfEach(
	engine: Engine,
	question: SideQuestion,
	communities: readonly Place[]
): Promise<readonly PointsOfOne[]> {
	const { definition, breakdowns, by, times } = question;
	if (communities.length === 0) return [];
	await ensureMeasured(engine, definition, breakdowns);
	const cells = await readCells(
		engine,
		definition,
		every([
			`indicator_id = ${text(definition.id)}`,
			`breakdown = ${text(breakdownKey(breakdowns))}`,
			`place_kind = 'community'`,
			`place_id IN ${textList(communities.map(({ id }) => id))}`
		])
	);
	const rows = await engine.query(
		sourcesSql(definition, breakdowns, communities, by === 'wave' ? 'all' : 'quarter')
	);
	const allSources = sourcesOf(rows, question);
	return communities.map((place) => {
		const sources = allSources.filter(({ community_id }) => community_id === place.id);
		const own = cells.filter(({ placeId }) => placeId === place.id);
		const at = { ...question, at: place };
		const points = times.map((time) => pointAt(at, time, own, sources));
		return { place, points: withSegments(points, sources), sources };
	});
}
