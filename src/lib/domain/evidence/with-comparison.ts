import { differenceInDifferences } from '../statistics/difference-in-differences.ts';
import { pointsAt, type ChangeFacts } from './change-facts.ts';
import {
	changesOn,
	isChange,
	isNoChange,
	isSameSeason,
	type ChangeQuestion,
	type CommunityChange,
	type NoChange
} from './community-change.ts';
import { convincing } from './evidence-ladder.ts';

/**
 * The change where people acted beside the change in similar places: the change here less the change there, each the
 * plain mean of the changes of its communities, since whole communities were chosen and not single people.
 *
 * What may be said depends on how many communities there are on the smaller side:
 *
 * - one: the four points are drawn; no interval, no test;
 * - two: a line for each community; no interval, no test;
 * - three or more: the interval by t on the changes of communities, and the permutation p, which is only given where
 *   it could be below one in twenty at all.
 *
 * It takes for granted that both sides would have moved alike. Where people were asked twice before the first action,
 * `trendBefore` holds that against the data.
 */
export interface WithComparison {
	readonly kind: 'four points' | 'lines' | 'compared';
	readonly here: readonly CommunityChange[];
	readonly beside: readonly CommunityChange[];
	readonly leftOut: readonly NoChange[];
	readonly difference: DifferenceOfChanges;
	readonly trend: TrendBefore;
}

/** Mean change here less mean change beside, in the unit of the measure. Limits and p only of three or more a side. */
export interface DifferenceOfChanges {
	readonly here: number;
	readonly beside: number;
	readonly estimate: number;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly degreesOfFreedom: number | null;
	/** None where it could not be below one in twenty, however large the difference. */
	readonly permutationP: number | null;
	readonly smallestPossibleP: number;
}

/**
 * Whether both sides moved alike before the first action.
 *
 * - `not known`: one of the sides was not asked twice before it.
 * - `two numbers`: both moved, with too few communities to tell more.
 * - `no difference seen`: the limits of the difference hold none; that is no proof that there was none.
 * - `moved apart`: they moved differently before anybody acted.
 */
export interface TrendBefore {
	readonly kind: 'not known' | 'two numbers' | 'no difference seen' | 'moved apart';
	readonly difference?: DifferenceOfChanges;
}

/** One of these is missing where nothing can be compared. */
export type NoComparisonReason = 'no comparison places' | 'no change here' | 'no change beside';

export interface NoComparison {
	readonly reason: NoComparisonReason;
	readonly leftOut: readonly NoChange[];
}

/** From this many communities on each side something can be said about chance. */
const fewestForTest = 3;

/** Whether the two sides could be held against each other. */
export const isCompared = (found: WithComparison | NoComparison): found is WithComparison =>
	'kind' in found;

/** Whether the numbers tell the two sides apart: there are limits of the difference, and none at all is not among them. */
export function tellsSidesApart({ kind, difference: { lower, upper } }: WithComparison): boolean {
	return kind === 'compared' && lower !== null && upper !== null && (lower > 0 || upper < 0);
}

/** The change here less the change beside, of communities asked at the same two times; or what is missing for it. */
export function withComparison(question: ChangeQuestion): WithComparison | NoComparison {
	if (!question.facts.communities.some(({ side }) => side === 'beside')) {
		return { reason: 'no comparison places', leftOut: [] };
	}
	const all = [...changesOn(question, 'here'), ...changesOn(question, 'beside')];
	const without = all.filter(isNoChange);
	const changes = all.filter(isChange);
	const [acting, compared] = [onSide(changes, 'here'), onSide(changes, 'beside')];
	if (acting.length === 0) return { reason: 'no change here', leftOut: without };
	const times = sharedTimes(acting, compared);
	if (times === undefined) return { reason: 'no change beside', leftOut: without };
	const isThen = (one: CommunityChange): boolean => timesOf(one) === times;
	const [here, beside] = [acting.filter(isThen), compared.filter(isThen)];
	const elsewhen = changes.filter((one) => !isThen(one));
	const leftOut = [
		...without,
		...elsewhen.map(({ community }): NoChange => ({ community, reason: 'other times' }))
	];
	const fewest = Math.min(here.length, beside.length);
	return {
		kind: fewest === 1 ? 'four points' : fewest < fewestForTest ? 'lines' : 'compared',
		here,
		beside,
		leftOut,
		difference: differenceOfChanges(
			here.map(({ change }) => change),
			beside.map(({ change }) => change)
		),
		trend: trendBefore(question.facts, here, beside)
	};
}

const onSide = (
	changes: readonly CommunityChange[],
	side: 'here' | 'beside'
): readonly CommunityChange[] => changes.filter(({ community }) => community.side === side);

const timesOf = ({ before, after }: CommunityChange): string => `${before.label} ${after.label}`;

/** The two times that most communities on the smaller side have, and then on both sides. */
function sharedTimes(
	here: readonly CommunityChange[],
	beside: readonly CommunityChange[]
): string | undefined {
	const count = (those: readonly CommunityChange[], times: string): number =>
		those.filter((one) => timesOf(one) === times).length;
	const found = [...new Set(here.map(timesOf))]
		.map((times) => ({ times, here: count(here, times), beside: count(beside, times) }))
		.filter((one) => one.beside > 0)
		.sort(
			(a, b) =>
				Math.min(b.here, b.beside) - Math.min(a.here, a.beside) ||
				b.here + b.beside - (a.here + a.beside) ||
				(a.times < b.times ? 1 : -1)
		);
	return found[0]?.times;
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

function differenceOfChanges(
	here: readonly number[],
	beside: readonly number[]
): DifferenceOfChanges {
	const { lower, upper, degreesOfFreedom, permutationP, smallestPossibleP } =
		differenceInDifferences(here, beside);
	const couldTell = smallestPossibleP <= convincing;
	const [acting, compared] = [mean(here), mean(beside)];
	return {
		here: acting,
		beside: compared,
		estimate: acting - compared,
		lower,
		upper,
		degreesOfFreedom,
		permutationP: couldTell ? permutationP : null,
		smallestPossibleP
	};
}

/** The change from one point before the first action to the next, where both were asked in the same way. */
function changeBefore(facts: ChangeFacts, { community, before }: CommunityChange): number | null {
	const earlier = pointsAt(facts, community).findLast(
		(point) => point.last_day < before.first_day && isSameSeason(facts.by, before, point)
	);
	if (earlier === undefined || earlier.segment !== before.segment) return null;
	if (earlier.cell.value === null || before.cell.value === null) return null;
	return before.cell.value - earlier.cell.value;
}

function trendBefore(
	facts: ChangeFacts,
	here: readonly CommunityChange[],
	beside: readonly CommunityChange[]
): TrendBefore {
	const known = (those: readonly CommunityChange[]): readonly number[] =>
		those.flatMap((one) => changeBefore(facts, one) ?? []);
	const [acting, compared] = [known(here), known(beside)];
	if (acting.length === 0 || compared.length === 0) return { kind: 'not known' };
	const difference = differenceOfChanges(acting, compared);
	const { lower, upper } = difference;
	if (lower === null || upper === null) return { kind: 'two numbers', difference };
	const isApart = lower > 0 || upper < 0;
	return { kind: isApart ? 'moved apart' : 'no difference seen', difference };
}

/** A place that is only compared with, and that acted on the same harm all the same. */
export interface ActedToo {
	readonly label: string;
	/** The first day on which it acted. */
	readonly day: string;
}

/** Communities of the other side that acted too, by the last day on which they were asked. */
export function comparisonThatActed(
	{ beside }: Pick<WithComparison, 'beside'>,
	firstDays: ReadonlyMap<string, string>
): readonly ActedToo[] {
	return beside.flatMap(({ community, after }) => {
		const day = firstDays.get(community.community_id);
		return day === undefined || day > after.last_day
			? []
			: [{ label: community.community_label, day }];
	});
}

/** Whether the two sides were asked in different ways, so that their levels cannot be held against each other. */
export function sidesAskedDifferently({
	here,
	beside
}: Pick<WithComparison, 'here' | 'beside'>): boolean {
	const waysOf = (those: readonly CommunityChange[]): string =>
		[...new Set(those.flatMap(({ before, after }) => [...before.ways, ...after.ways]))]
			.sort()
			.join('\n');
	return waysOf(here) !== waysOf(beside);
}
