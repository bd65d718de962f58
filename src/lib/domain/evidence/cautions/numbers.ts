import { fewForPercent } from '../../judge.ts';
import type { IndicatorDefinition } from '../../indicators/definition.ts';
import { pointsAt, type ChangeFacts, type CommunityPoint } from '../change-facts.ts';
import type { ChangeQuestion, CommunityChange } from '../community-change.ts';
import type { PairCaution, PlaceAt } from './pair-caution.ts';
import { atBoth, named } from './places.ts';

/** Cautions about the numbers themselves: few people, other numbers of people, gaps, a bad moment, short registers. */

export function fewInPlaces(
	definition: IndicatorDefinition,
	changes: readonly CommunityChange[]
): readonly PairCaution[] {
	if (definition.unit !== 'percent') return [];
	const places = changes
		.map((change) => ({
			...atBoth(change),
			count: Math.min(change.before.cell.denominator ?? 0, change.after.cell.denominator ?? 0)
		}))
		.filter(({ count }) => count < fewForPercent);
	return places.length === 0 ? [] : [{ code: 'few in places', places }];
}

/** How far two numbers of people may differ, as a share of the earlier one. */
const mostApart = 0.1;

export const isOtherCount = (before: number, now: number): boolean =>
	Math.abs(now - before) > mostApart * before;

/** Not as many were asked at the two times, all places of a side together. */
export function otherCount(changes: readonly CommunityChange[]): readonly PairCaution[] {
	const sum = (of: (change: CommunityChange) => CommunityPoint): number =>
		changes.reduce((total, change) => total + (of(change).cell.denominator ?? 0), 0);
	const [before, now] = [sum((change) => change.before), sum((change) => change.after)];
	if (!isOtherCount(before, now)) return [];
	return [{ code: 'other count', before, now, places: changes.map(atBoth) }];
}

/**
 * Regression to the mean: the number before the first action is the worst of three or more, in more than half of the
 * places that have so many. Which way is worse is known of the measure, else nothing is said.
 */
export function worstBefore(
	{ definition, facts }: ChangeQuestion,
	changes: readonly CommunityChange[]
): readonly PairCaution[] {
	const { direction } = definition;
	if (direction === 'none') return [];
	const sign = direction === 'down' ? 1 : -1;
	const known = changes.filter(({ community }) => pointsAt(facts, community).length > 2);
	const worst = known.filter(({ community, before }) =>
		pointsAt(facts, community)
			.filter(({ label }) => label !== before.label)
			.every(
				({ cell }) => cell.value !== null && sign * (before.cell.value ?? 0) > sign * cell.value
			)
	);
	if (worst.length === 0 || worst.length <= known.length / 2) return [];
	const allOf = ({ community }: CommunityChange): PlaceAt => ({
		...named(community),
		at: pointsAt(facts, community).map(({ label }) => label)
	});
	return [{ code: 'worst before', places: worst.map(allOf), of: known.length }];
}

/** `2024-Q3` as a count of quarters. */
const quarterNumber = (label: string): number =>
	Number(label.slice(0, 4)) * 4 + Number(label.slice(-1));

/** Places of a register with quarters between the two times of which nothing is recorded. */
export function gaps(
	{ facts }: ChangeQuestion,
	changes: readonly CommunityChange[]
): readonly PairCaution[] {
	if (facts.by !== 'quarter') return [];
	const hasGap = ({ community, before, after }: CommunityChange): boolean => {
		const from = quarterNumber(before.label);
		const to = quarterNumber(after.label);
		const between = pointsAt(facts, community)
			.map(({ label }) => quarterNumber(label))
			.filter((number) => number >= from && number <= to);
		return between.length < to - from + 1;
	};
	const places = changes.filter(hasGap).map(atBoth);
	return places.length === 0 ? [] : [{ code: 'gaps', places }];
}

const twoYears = 730;

/** Less than two full years of a register: seasons cannot be told from change. */
export function shortRegister(facts: ChangeFacts): readonly PairCaution[] {
	const points = facts.points.filter(({ side }) => side === 'here');
	if (facts.by !== 'quarter' || points.length < 2) return [];
	const first = points.map(({ first_day }) => first_day).sort()[0] ?? '';
	const last =
		points
			.map(({ last_day }) => last_day)
			.sort()
			.at(-1) ?? '';
	if ((Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 >= twoYears) return [];
	const places = facts.communities
		.filter(({ side }) => side === 'here')
		.map((community) => ({
			...named(community),
			at: pointsAt(facts, community).map(({ label }) => label)
		}))
		.filter(({ at }) => at.length > 0);
	return [{ code: 'short register', places }];
}
