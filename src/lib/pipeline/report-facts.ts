import { overlaps, type EventRecord } from '../domain/evidence/timeline.ts';
import { meetingsSql } from '../domain/evidence/timeline-sql.ts';
import type { Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import type { Place } from './read-cells.ts';
import { readCommunities, readEvents } from './timeline-events.ts';

/** Meetings that were held and events that came in two times at a place. */
export interface ReportFacts {
	readonly meetings: { readonly later: number; readonly earlier: number };
	readonly events: readonly EventRecord[];
}

export async function readReportFacts(
	engine: Engine,
	place: Place,
	later: Period,
	earlier: Period
): Promise<ReportFacts> {
	const meetingsIn = async ({ firstDay, lastDay }: Period): Promise<number> => {
		const [row] = await engine.query(meetingsSql(place, firstDay, lastDay));
		return Number(row?.meetings ?? 0);
	};
	const communities = await readCommunities(engine, place, undefined);
	const events = await readEvents(engine, place, communities, later);
	return {
		meetings: { later: await meetingsIn(later), earlier: await meetingsIn(earlier) },
		events: events.filter((event) => overlaps(event, later.firstDay, later.lastDay))
	};
}
