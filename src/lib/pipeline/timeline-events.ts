import { overlaps, type CommunityRecord, type EventRecord } from '../domain/evidence/timeline.ts';
import { communitiesSql, eventsSql } from '../domain/evidence/timeline-sql.ts';
import type { Engine, Row } from '../engine/engine.ts';
import type { Place } from './read-cells.ts';
import { textOrNull } from './row-fields.ts';

/** What else happened at a place: events from outside, and handovers. */

/** From the first to the last day of a line. */
export interface Span {
	readonly firstDay: string;
	readonly lastDay: string;
}

/** A community with what its events are found by. */
export type Member = CommunityRecord & {
	readonly area: string | null;
	readonly handover_date: string | null;
};

/** The communities of the place, then those that it is compared with. */
export async function readCommunities(
	engine: Engine,
	place: Place,
	beside: Place | undefined
): Promise<readonly Member[]> {
	const here = await engine.query(communitiesSql(place));
	const there = beside === undefined ? [] : await engine.query(communitiesSql(beside));
	const isHere = (row: Row): boolean => place.kind === 'community' || row.arm === 'action';
	const member = (row: Row, side: 'here' | 'beside'): Member => ({
		community_id: String(row.community_id),
		community_label: String(row.community_label),
		side,
		selected_because: textOrNull(row.selected_because),
		area: textOrNull(row.area),
		handover_date: textOrNull(row.handover_date)
	});
	return [
		...here.filter(isHere).map((row) => member(row, 'here')),
		...there.filter((row) => row.arm === 'comparison').map((row) => member(row, 'beside'))
	];
}

/** Which events reach a place: its own, those of its parts, and those of the places beside it; and handovers. */
export async function readEvents(
	engine: Engine,
	place: Place,
	communities: readonly Member[],
	span: Span
): Promise<readonly EventRecord[]> {
	const scopes = scopesOf(place, communities);
	return eventsAt(await engine.query(eventsSql([...scopes.keys()])), place, communities, span);
}

const isEverywhere = (scope: string): boolean => scope.toUpperCase() === 'ALL';

/**
 * Those of some events that reach a place, and its handovers.
 *
 * @param rows of `eventsSql`
 */
export function eventsAt(
	rows: readonly Row[],
	place: Place,
	communities: readonly Member[],
	{ firstDay, lastDay }: Span
): readonly EventRecord[] {
	const scopes = scopesOf(place, communities);
	const outside = rows.flatMap((row): EventRecord[] => {
		const where = String(row.scope);
		const scope = scopes.get(where);
		return scope === undefined && !isEverywhere(where) ? [] : [eventOf(row, scope)];
	});
	const handovers = communities.flatMap((community): EventRecord[] =>
		community.side === 'here' && community.handover_date !== null
			? [handoverOf(community, community.handover_date, place)]
			: []
	);
	return [...outside, ...handovers].filter((event) => overlaps(event, firstDay, lastDay));
}

interface Scope {
	readonly label: string;
	readonly reach: EventRecord['reach'];
}

function eventOf(row: Row, scope: Scope = { label: '', reach: 'here' }): EventRecord {
	return {
		kind: textOrNull(row.kind),
		label: textOrNull(row.label),
		scope_label: scope.label,
		reach: scope.reach,
		date_start: String(row.date_start),
		date_end: textOrNull(row.date_end)
	};
}

function handoverOf(community: Member, day: string, place: Place): EventRecord {
	return {
		kind: 'handover',
		label: null,
		scope_label: community.community_label,
		reach: place.kind === 'community' ? 'here' : 'part',
		date_start: day,
		date_end: day
	};
}

/** Every scope that concerns a place, and how. An area's event reaches each community in it. */
export function scopesOf(place: Place, communities: readonly Member[]): ReadonlyMap<string, Scope> {
	const scopes = new Map<string, Scope>();
	for (const community of [...communities].reverse()) {
		const isOne = place.kind === 'community';
		const reach = community.side === 'beside' ? 'beside' : isOne ? 'here' : 'part';
		scopes.set(community.community_id, { label: community.community_label, reach });
		const isWholeArea = isOne || place.kind === 'area';
		if (community.area !== null && (!isOne || community.side === 'here')) {
			scopes.set(community.area, { label: community.area, reach: isWholeArea ? 'here' : 'part' });
		}
	}
	return scopes;
}
