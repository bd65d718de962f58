import type { MeasureDefinition } from '../../indicators/definition.ts';
import {
	communitiesOn,
	pointsAt,
	reaches,
	type ChangeEvent,
	type ChangeFacts,
	type CommunityPoint
} from '../change-facts.ts';
import type { CommunityChange } from '../community-change.ts';
import { pooledCell } from '../pooled.ts';
import { overlaps } from '../timeline.ts';
import type { PairCaution, RisenBeside } from './pair-caution.ts';
import { atBoth, named } from './places.ts';

/** Reports rise with trust: what is known beside them that would raise them with no harm more. */

/** A measure of trust (where to find help, who told somebody) with its numbers at the same places. */
export interface TrustBeside {
	readonly definition: MeasureDefinition;
	readonly facts: ChangeFacts;
}

/** Where a measure rose from its first to its last time, at the places asked at both in one way. */
function risenBeside({ definition, facts }: TrustBeside): readonly RisenBeside[] {
	const pairs = communitiesOn(facts, 'here').flatMap((community) => {
		const points = pointsAt(facts, community).filter(({ cell }) => cell.value !== null);
		const last = points.at(-1);
		const first = points.find(({ segment }) => segment === last?.segment);
		if (first === undefined || last === undefined || first === last) return [];
		return [{ first, last, place: { ...named(community), at: [first.label, last.label] } }];
	});
	const pooled = (points: readonly CommunityPoint[]): number | null =>
		pooledCell(definition, points, '').value;
	const before = pooled(pairs.map(({ first }) => first));
	const now = pooled(pairs.map(({ last }) => last));
	if (before === null || now === null || now <= before) return [];
	return [{ id: definition.id, by: facts.by, places: pairs.map(({ place }) => place) }];
}

/** Events by which more is reported: a campaign, another way of collecting. */
const openingKinds: readonly string[] = ['campaign', 'data_change'];

/**
 * More was reported, and so it would have been with no harm more: people trust more than before, or something happened by
 * which more is told. Nothing is said where reports did not rise.
 */
export function reportsAndTrust(
	events: readonly ChangeEvent[],
	changes: readonly CommunityChange[],
	trust: readonly TrustBeside[]
): readonly PairCaution[] {
	if (changes.reduce((sum, { change }) => sum + change, 0) <= 0) return [];
	const risen = trust.flatMap(risenBeside);
	const opened = events.filter(
		(event) =>
			openingKinds.includes(event.kind ?? '') &&
			changes.some(
				({ community, before, after }) =>
					reaches(event, community) && overlaps(event, before.first_day, after.last_day)
			)
	);
	if (risen.length + opened.length === 0) return [];
	return [{ code: 'reports and trust', risen, events: opened, places: changes.map(atBoth) }];
}
