import { fewForPercent } from '../../judge.ts';
import type { IndicatorDefinition } from '../../indicators/definition.ts';
import { pointsAt, type ChangeFacts, type CommunityPoint } from '../change-facts.ts';
import { isSameSeason, type ChangeQuestion, type CommunityChange } from '../community-change.ts';
import type { PairCaution, PlaceAt } from './pair-caution.ts';
import { atBoth, named } from './places.ts';

/** Cautions about the numbers themselves: few people, other numbers of people, gaps, a bad moment, short registers. */

/** Places in which fewer were asked, at one of the two times, than a percentage needs. */
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

/** Whether so many more or fewer were asked that they may have been other people. */
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
 * Regression to the mean: the number before the first action was unusually bad, in more than half of the places of which
 * that can be told. Which way is worse is known of the measure, else nothing is said.
 *
 * A number is held against the place's own others of the same season, asked in the same way: those from before it
 * where there are two, since later ones may have moved with the action, else all of them. It is unusually bad where it
 * is worse than the worst of them by more than twice what they differ among themselves, so that a steady fall or rise is
 * none, and where chance in who was asked does not reach from it to their mean. With one earlier number it is so too
 * where it is the worst of all and chance at neither of the two times reaches to the other: later ones that moved with
 * the action differ so much among themselves that nothing would be unusual beside them.
 */
export function worstBefore(
	{ definition, facts }: ChangeQuestion,
	changes: readonly CommunityChange[]
): readonly PairCaution[] {
	const { direction } = definition;
	if (direction === 'none') return [];
	const known = changes
		.map((change) => ({ change, others: pointsBeside(facts, change) }))
		.filter(({ others }) => others.length >= fewestOthers);
	const worst = known.filter(
		({ change: { before }, others }) =>
			isUnusuallyBad(before, others, direction) || isLeap(before, others, direction)
	);
	if (worst.length === 0 || worst.length <= known.length / 2) return [];
	const allOf = ({ change: { community, before }, others }: (typeof worst)[number]): PlaceAt => ({
		...named(community),
		at: [...others, before].map(({ label }) => label).sort()
	});
	return [{ code: 'worst before', places: worst.map(allOf), of: known.length }];
}

/** Fewer others than this say nothing about what is usual. */
const fewestOthers = 2;

/** What is usual at a place, beside its number before the first action. */
function pointsBeside(
	facts: ChangeFacts,
	{ community, before }: CommunityChange
): readonly CommunityPoint[] {
	const others = pointsAt(facts, community).filter(
		(point) =>
			point.label !== before.label &&
			point.segment === before.segment &&
			point.cell.value !== null &&
			isSameSeason(facts.by, before, point)
	);
	const earlier = others.filter(({ last_day }) => last_day < before.first_day);
	return earlier.length >= fewestOthers ? earlier : others;
}

/** By how many times their own range it lies beyond others. */
const farther = 2;

function isUnusuallyBad(
	{ cell }: CommunityPoint,
	others: readonly CommunityPoint[],
	direction: 'up' | 'down'
): boolean {
	// Signed so that more is worse.
	const sign = direction === 'down' ? 1 : -1;
	const values = others.map((point) => sign * (point.cell.value ?? 0));
	const [best, worst] = [Math.min(...values), Math.max(...values)];
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const nearest = (direction === 'down' ? cell.lower : cell.upper) ?? cell.value ?? 0;
	return sign * (cell.value ?? 0) - worst > farther * (worst - best) && sign * nearest > mean;
}

/** Whether it is the worst of all, and further from the only one before it than chance at the two times reaches. */
function isLeap(
	before: CommunityPoint,
	others: readonly CommunityPoint[],
	direction: 'up' | 'down'
): boolean {
	const [earlier, ...more] = others.filter(({ last_day }) => last_day < before.first_day);
	if (earlier === undefined || more.length > 0) return false;
	const isWorse = (one: CommunityPoint['cell'], than: CommunityPoint['cell']): boolean =>
		direction === 'down'
			? (one.value ?? 0) > (than.value ?? 0)
			: (one.value ?? 0) < (than.value ?? 0);
	const [high, low] = direction === 'down' ? [before, earlier] : [earlier, before];
	const [lower, upper] = [high.cell.lower, low.cell.upper];
	return (
		others.every(({ cell }) => isWorse(before.cell, cell)) &&
		lower !== null &&
		upper !== null &&
		lower > upper
	);
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
