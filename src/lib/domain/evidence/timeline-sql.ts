import type { PlaceKind } from '../cell.ts';
import { placedFactsSql } from '../indicators/cells-sql.ts';
import type { Breakdown, MeasureDefinition } from '../indicators/definition.ts';
import { placedGroupSql } from '../indicators/facts-sql.ts';
import { howWeScoreOurOwnership as scores } from '../indicators/how-we-score-our-ownership.ts';
import { every, text, textList } from '../sql.ts';

/** What stands on one line of time, as SQL over the model. */

export interface PlaceKey {
	readonly kind: PlaceKind;
	readonly id: string;
}

const atPlace = (place: PlaceKey): string =>
	every([`place.place_kind = ${text(place.kind)}`, `place.place_id = ${text(place.id)}`]);

/** At any of some places; at none where there are none. */
const atAnyPlace = (places: readonly PlaceKey[]): string =>
	places.length === 0 ? 'false' : `(${places.map((place) => atPlace(place)).join(' OR ')})`;

/** Of an area or of all places only the communities that act; a community is itself, whatever its arm. */
export const actsAt = (place: PlaceKey): string =>
	every([atPlace(place), `place.arm = 'action' OR place.place_kind = 'community'`]);

const label = 'coalesce(community.community_label, community.community_id)';

/** Each wave of a measure anywhere: its days, and whether any of these places was ever asked in it. */
export function wavesSql(definition: MeasureDefinition, places: readonly PlaceKey[]): string {
	return `SELECT wave, min(period_start) AS first_day, max(period_end) AS last_day,
	bool_or(community_id IN (SELECT community_id FROM place_members place WHERE ${atAnyPlace(places)})) AS is_here
FROM measures WHERE wave IS NOT NULL AND lower(measure_code) IN ${textList(definition.codes)}
GROUP BY wave ORDER BY last_day, wave`;
}

/** The rows behind the numbers of places: by period, group and community, how and when people were asked. */
export function sourcesSql(
	definition: MeasureDefinition,
	breakdowns: readonly Breakdown[],
	places: readonly PlaceKey[],
	periodKind: 'quarter' | 'all'
): string {
	return `WITH placed AS (
	SELECT fact.period_id, ${placedGroupSql(breakdowns)} AS "group", fact.part, fact."row"
	${placedFactsSql(definition, breakdowns)} AND ${atAnyPlace(places)} AND fact.standing = 'used')
SELECT placed.period_id, placed."group", measure.community_id, ${label} AS community_label,
	measure.method, measure.instrument_version AS instrument,
	min(measure.period_start) AS first_day, max(measure.period_end) AS last_day, count(*)::INTEGER AS "rows"
FROM placed
JOIN periods ON periods.period_id = placed.period_id AND periods.kind = ${text(periodKind)}
JOIN measures measure ON measure.part = placed.part AND measure."row" = placed."row"
	AND lower(measure.measure_code) IN ${textList(definition.codes)}
JOIN communities community ON community.community_id = measure.community_id
GROUP BY ALL ORDER BY ALL`;
}

/** The actions of places, in the order in which they began; with places that lie in each other, each of them once. */
export function actionsSql(...places: readonly PlaceKey[]): string {
	return `SELECT DISTINCT action.action_id, action.community_id, action.title, action.harm, action.action_type,
	${label} AS community_label, action.managed_by, action.date_started, action.date_ended, action.end_reason
FROM actions action
JOIN place_members place ON place.community_id = action.community_id
JOIN communities community ON community.community_id = action.community_id
WHERE ${places.map((place) => `(${actsAt(place)})`).join(' OR ')}
ORDER BY action.date_started, action.action_id`;
}

/** The communities of a place: those that act, and those beside them. */
export function communitiesSql(place: PlaceKey): string {
	return `SELECT community.community_id, ${label} AS community_label, community.area, place.arm,
	community.selected_because, community.handover_date
FROM place_members place JOIN communities community ON community.community_id = place.community_id
WHERE ${atPlace(place)} ORDER BY community.community_id`;
}

/** Events from outside that reach a place or one of these communities or areas. */
export function eventsSql(scopes: readonly string[]): string {
	return `SELECT scope, kind, label, date_start, date_end FROM context_events
WHERE upper(scope) = 'ALL' OR scope IN ${textList(['ALL', ...scopes])}
ORDER BY date_start, date_end, kind, label`;
}

/** How many meetings the communities of a place held from one day to another. */
export function meetingsSql(place: PlaceKey, firstDay: string, lastDay: string): string {
	const days = `meeting.date BETWEEN ${text(firstDay)}::DATE AND ${text(lastDay)}::DATE`;
	return `SELECT count(*)::INTEGER AS meetings FROM meetings meeting
JOIN place_members place ON place.community_id = meeting.community_id
WHERE ${every([actsAt(place), days])}`;
}

/** All communities of the project, with how they were chosen and how many children live there. */
export const allCommunitiesSql = `SELECT community.community_id, ${label} AS community_label, community.area, place.arm,
	community.selected_because, community.handover_date,
	CASE WHEN community.pop_children = community.pop_children__high THEN community.pop_children END AS pop_children
FROM place_members place JOIN communities community ON community.community_id = place.community_id
WHERE place.place_kind = 'all' ORDER BY community.community_id`;

/** All actions of the project that have a first day. */
export const allActionsSql = `SELECT action_id, community_id, title, harm, action_type, date_started, date_ended
FROM actions WHERE date_started IS NOT NULL ORDER BY date_started, action_id`;

/** All events from outside that have a first day. */
export const allEventsSql = `SELECT scope, kind, label, date_start, date_end FROM context_events
WHERE scope IS NOT NULL AND date_start IS NOT NULL ORDER BY date_start, date_end, kind, label`;

/** Action sessions by community, day and the actions that they name. */
export const allSessionsSql = `SELECT community_id, date, action_ids, count(*)::INTEGER AS "count"
FROM meetings WHERE meeting_type = 'action_session' AND date IS NOT NULL
GROUP BY ALL ORDER BY community_id, date, action_ids`;

/** The median score of each community and dimension on the first day it was given, brought to a scale from 1 to 5. */
export const firstScoresSql = `SELECT t.community_id, t.dimension, t.date, quantile_cont(${scores.score}, 0.5)::DOUBLE AS score
FROM ownership t WHERE ${scores.recorded} AND t.dimension IS NOT NULL AND t.date IS NOT NULL
GROUP BY t.community_id, t.dimension, t.date
QUALIFY t.date = min(t.date) OVER (PARTITION BY t.community_id, t.dimension)
ORDER BY t.dimension, t.community_id`;
