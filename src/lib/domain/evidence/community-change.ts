import type { MeasureDefinition } from '../indicators/definition.ts';
import { fewestForPercent } from '../judge.ts';
import { quantile } from '../statistics/quantile.ts';
import { isChosenAction, type ActionChoice } from './action-choice.ts';
import {
	communitiesOn,
	pointsAt,
	type ChangeCommunity,
	type ChangeFacts,
	type CommunityPoint
} from './change-facts.ts';
import type { PointKind } from './timeline.ts';

/**
 * How a number of one community changed from before its first action to the latest time.
 *
 * Before is the last point that ends on or before the community's first action of those asked about. A community that
 * is compared with has no such action: it takes the median of these days in its area, else in the whole project.
 * After is the latest point; of a register the latest one of the same season. The two are only held against each
 * other where nothing in the way of asking changed between them.
 */
export interface CommunityChange {
	readonly community: ChangeCommunity;
	readonly before: CommunityPoint;
	readonly after: CommunityPoint;
	/** After minus before, in the unit of the measure. */
	readonly change: number;
}

/**
 * Why a community has no change to show.
 *
 * - `no action`: it has no action of those asked about.
 * - `no number`: it was never asked.
 * - `not before`: nobody was asked before the first action.
 * - `not after`: nobody was asked after it, of a register not in the same season.
 * - `asked differently`: the two points were asked in two ways.
 * - `hidden`: a count between two bounds (`<5`) went in.
 * - `too few`: fewer than ten were asked at one of the times.
 * - `other times`: it was asked at other times than the places that it is compared with.
 */
export type NoChangeReason =
	| 'no action'
	| 'no number'
	| 'not before'
	| 'not after'
	| 'asked differently'
	| 'hidden'
	| 'too few'
	| 'other times';

export interface NoChange {
	readonly community: ChangeCommunity;
	readonly reason: NoChangeReason;
}

/** What is asked about actions, beside a measure or, where no file brought one, by themselves. */
export interface ActionsQuestion {
	readonly definition: MeasureDefinition | null;
	readonly facts: ChangeFacts;
	readonly choice: ActionChoice;
}

export interface ChangeQuestion extends ActionsQuestion {
	readonly definition: MeasureDefinition;
}

/** Whether something about children is asked beside the actions. */
export const hasMeasure = (question: ActionsQuestion): question is ChangeQuestion =>
	question.definition !== null;

export const isChange = (found: CommunityChange | NoChange): found is CommunityChange =>
	'change' in found;

export const isNoChange = (found: CommunityChange | NoChange): found is NoChange =>
	'reason' in found;

/** The first day of any of the actions asked about, by community. */
export function firstActionDays({
	definition,
	facts,
	choice
}: ActionsQuestion): ReadonlyMap<string, string> {
	const days = new Map<string, string>();
	for (const action of facts.actions) {
		if (!isChosenAction(definition?.id, choice, action)) continue;
		const known = days.get(action.community_id);
		if (known === undefined || action.date_started < known) {
			days.set(action.community_id, action.date_started);
		}
	}
	return days;
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The middle of some days; between two middle ones half way, rounded down to a day. */
function medianDay(days: readonly string[]): string | undefined {
	const middle = quantile(days.map(dayNumber), 0.5);
	return middle === null ? undefined : dayOf(Math.floor(middle));
}

/** The day that stands for the first action where a community only is compared with. */
function comparedDay(
	{ facts }: ChangeQuestion,
	firstDays: ReadonlyMap<string, string>,
	community: ChangeCommunity
): string | undefined {
	const acting = facts.communities.filter(({ arm }) => arm === 'action');
	const daysIn = (those: readonly ChangeCommunity[]): readonly string[] =>
		those.flatMap(({ community_id }) => firstDays.get(community_id) ?? []);
	const own = acting.filter(({ area }) => area !== null && area === community.area);
	return medianDay(daysIn(own)) ?? medianDay(daysIn(acting));
}

/** The day until which a community's numbers are from before. */
function dayOfBefore(
	question: ChangeQuestion,
	firstDays: ReadonlyMap<string, string>,
	community: ChangeCommunity
): string | undefined {
	return community.side === 'beside'
		? comparedDay(question, firstDays, community)
		: firstDays.get(community.community_id);
}

/** `3` of `2024-Q3`. */
const seasonOf = ({ label }: CommunityPoint): string => label.slice(-1);

/** Whether two points are of one season of the year, by which registers move; rounds of asking have none. */
export const isSameSeason = (by: PointKind, one: CommunityPoint, other: CommunityPoint): boolean =>
	by === 'wave' || seasonOf(one) === seasonOf(other);

function trouble({ cell }: CommunityPoint): NoChangeReason | undefined {
	if (cell.state === 'between') return 'hidden';
	if (cell.state === 'too few') return 'too few';
	if (cell.interval === 'wilson' && (cell.denominator ?? 0) < fewestForPercent) return 'too few';
	return cell.value === null ? 'no number' : undefined;
}

/** The change of one community until now from a day, or why there is none. */
function changeSince(
	facts: ChangeFacts,
	community: ChangeCommunity,
	day: string | undefined
): CommunityChange | NoChange {
	const without = (reason: NoChangeReason): NoChange => ({ community, reason });
	const points = pointsAt(facts, community);
	if (day === undefined) return without('no action');
	if (points.length === 0) return without('no number');
	const before = points.findLast(({ last_day }) => last_day <= day);
	if (before === undefined) return without('not before');
	const after = points.findLast(
		(point) => point.first_day > before.last_day && isSameSeason(facts.by, before, point)
	);
	if (after === undefined) return without('not after');
	if (after.segment !== before.segment) return without('asked differently');
	const reason = trouble(before) ?? trouble(after);
	if (reason !== undefined) return without(reason);
	const change = (after.cell.value ?? 0) - (before.cell.value ?? 0);
	return { community, before, after, change };
}

/** What became of every community on one side. */
export function changesOn(
	question: ChangeQuestion,
	side: 'here' | 'beside'
): readonly (CommunityChange | NoChange)[] {
	const firstDays = firstActionDays(question);
	return communitiesOn(question.facts, side).map((community) =>
		changeSince(question.facts, community, dayOfBefore(question, firstDays, community))
	);
}
