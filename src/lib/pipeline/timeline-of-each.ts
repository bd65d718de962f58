import type { ReleasedTimeline, Side } from '../domain/evidence/timeline.ts';
import { actionsSql, eventsSql } from '../domain/evidence/timeline-sql.ts';
import type { IndicatorDefinition, MeasureDefinition } from '../domain/indicators/definition.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { readPointsOfEach, type PointsOfOne } from './points-of-each.ts';
import type { Place } from './read-cells.ts';
import { actionsOnLine } from './timeline-actions.ts';
import { eventsAt, readCommunities, scopesOf, type Member, type Span } from './timeline-events.ts';
import { readTimes, sideQuestion, type PointsQuestion } from './timeline-points.ts';
import { lineQuestion, releaseLines, type LineContent, type TimelineOptions } from './timeline.ts';

/** The line of time of one community among others. All have the same first and last day, and the same kind of points. */
export interface CommunityTimeline extends ReleasedTimeline {
	readonly definition: MeasureDefinition;
	readonly place: Place;
	/** Whether it acted, or is only compared with. */
	readonly side: Side;
}

/**
 * The line of time of each community of a place, those that it is compared with after the others: read at once,
 * whatever their number, and released together.
 */
export async function readTimelineOfEach(
	engine: Engine,
	definition: IndicatorDefinition,
	place: Place,
	places: readonly Place[],
	options: TimelineOptions = {}
): Promise<readonly CommunityTimeline[]> {
	const question = await lineQuestion(engine, definition, place, places, options);
	const members = await readCommunities(engine, place, question.beside);
	const { by, times } = await readTimes(engine, question);
	const communities = members.flatMap(({ community_id }) => placeOf(community_id, places) ?? []);
	const side = sideQuestion(question, by, times, 'here', place);
	const found = await readPointsOfEach(engine, side, communities);
	const events = await engine.query(eventsSql([...scopesOf(place, members).keys()]));
	const actions = communities.length === 0 ? [] : await engine.query(actionsSql(...communities));
	const lines = found.flatMap((one) => {
		const member = members.find(({ community_id }) => community_id === one.place.id);
		return member === undefined ? [] : [{ one, member }];
	});
	const released = releaseLines(
		lines.map(({ one, member }) => contentOf(question, one, member, { events, actions }))
	);
	const { firstDay, lastDay } = question;
	return released.flatMap((tables, index) => {
		const line = lines[index];
		if (line === undefined) return [];
		const { member, one } = line;
		const at = { definition: question.definition, place: one.place, side: member.side };
		return [{ ...tables, firstDay, lastDay, by, ...at }];
	});
}

const placeOf = (id: string, places: readonly Place[]): Place | undefined =>
	places.find((place) => place.kind === 'community' && place.id === id);

interface OfAll {
	readonly events: readonly Row[];
	readonly actions: readonly Row[];
}

/** What stands on the line of one community, of what was read for all. */
function contentOf(
	{ definition, firstDay, lastDay }: PointsQuestion,
	{ place, points, sources }: PointsOfOne,
	member: Member,
	{ events, actions }: OfAll
): LineContent {
	const span: Span = { firstDay, lastDay };
	const own = [{ ...member, side: 'here' as const }];
	return {
		points: points.filter(({ record }) => record.day >= firstDay && record.day <= lastDay),
		sources,
		actions: actionsOnLine(
			actions.filter(({ community_id }) => community_id === place.id),
			definition,
			span
		),
		events: eventsAt(events, place, own, span),
		communities: own
	};
}
