import { blockSpearman, type BlockRankCorrelation } from '../statistics/block-spearman.ts';
import { isChosenAction } from './action-choice.ts';
import {
	communitiesOn,
	pointsAt,
	type ChangeCommunity,
	type ChangeFacts,
	type CommunityPoint
} from './change-facts.ts';
import type { ChangeQuestion } from './community-change.ts';

/**
 * Doing more and changing more: in each place, action sessions for every 100 children in a stretch of time, and how the
 * number changed.
 *
 * Of rounds of asking, a stretch runs from one round to the next, and the change is over the same stretch (lag 0; with
 * lag 1 the sessions are those of the stretch before). Of registers, a stretch is a quarter, and the change is from it
 * to the next quarter (lag 1) or to the one after that (lag 2). The first lag of each is set before anybody looks; the
 * other is shown beside it, so that nobody can choose the one that pleases.
 *
 * Said as Spearman's rank correlation of places within each stretch, with whole communities exchanged
 * (`blockSpearman`). Places that do more may
 * differ in other ways: it says nothing about why.
 */
export interface Dose {
	readonly lag: Lag;
	readonly stretches: readonly DoseStretch[];
	readonly correlation: BlockRankCorrelation;
}

export type Lag = 0 | 1 | 2;

/** One place in one stretch. */
export interface DoseStretch {
	readonly community: ChangeCommunity;
	/** The two points between which the number changed. */
	readonly from: CommunityPoint;
	readonly to: CommunityPoint;
	readonly sessions: number;
	/** Sessions for every 100 children who live there. */
	readonly per100: number;
	/** In the unit of the measure. */
	readonly change: number;
}

/** How many action sessions a community held on a day, and for which actions. */
export interface SessionDay {
	readonly community_id: string;
	readonly date: string;
	/** Ids apart by spaces; null where none is recorded. */
	readonly action_ids: string | null;
	readonly count: number;
}

export interface DoseQuestion extends ChangeQuestion {
	readonly sessions: readonly SessionDay[];
}

export interface DoseAnswer {
	/** By the lag that was set before. */
	readonly preset: Dose;
	/** Every lag that was tried, the one that was set first. */
	readonly tried: readonly Dose[];
	readonly communities: number;
	/** Places without a number of children, which cannot be held against others. */
	readonly withoutChildren: readonly ChangeCommunity[];
	/** Sessions do not say which actions they belong to, so that all of them count. */
	readonly isEverySession: boolean;
}

export interface NoDose {
	/** Too few places, or no session of these actions in any of them: then no place did more than another. */
	readonly reason: 'few communities' | 'no sessions';
	readonly found: number;
	readonly withoutChildren: readonly ChangeCommunity[];
}

/** Fewer communities than this show no pattern that could be told from chance. */
export const fewestForDose = 8;

/** Whether places could be held against each other. */
export const hasDose = (found: DoseAnswer | NoDose): found is DoseAnswer => 'preset' in found;

/** What is missing for the view; `null` where it can be looked at. Nothing is correlated yet. */
export function missingForDose(question: DoseQuestion): NoDose | null {
	return missingIn(stretchesOf(question));
}

function missingIn({ stretches, withoutChildren }: Stretches): NoDose | null {
	const shown = stretches[0]?.found ?? [];
	const found = countCommunities(shown);
	if (found < fewestForDose) return { reason: 'few communities', found, withoutChildren };
	const isHeld = shown.some(({ sessions }) => sessions > 0);
	return isHeld ? null : { reason: 'no sessions', found, withoutChildren };
}

const countCommunities = (stretches: readonly DoseStretch[]): number =>
	new Set(stretches.map(({ community }) => community)).size;

/** The stretches that the view shows: by the lag that was set beforehand. Of them nothing is correlated or counted yet. */
export const shownStretches = (question: ChangeQuestion): readonly DoseStretch[] =>
	stretchesOf({ ...question, sessions: [] }).stretches[0]?.found ?? [];

/**
 * How places rank by what they did beside how they rank by how much their number changed, for every delay that is tried; the one
 * that was set beforehand answers the question.
 *
 * @throws where no stretch is found though nothing is missing, which is a mistake in here
 */
export function doseAndChange(question: DoseQuestion): DoseAnswer | NoDose {
	const given = stretchesOf(question);
	const missing = missingIn(given);
	if (missing !== null) return missing;
	const { stretches, acting, withoutChildren, isEverySession } = given;
	const tried = stretches
		.filter(({ found }) => found.length > 0)
		.map(({ lag, found }) => doseOf(lag, acting, found));
	const [preset] = tried;
	if (preset === undefined) throw new Error('missing dose');
	const communities = countCommunities(preset.stretches);
	return { preset, tried, communities, withoutChildren, isEverySession };
}

interface Stretches {
	readonly acting: readonly ChangeCommunity[];
	readonly withoutChildren: readonly ChangeCommunity[];
	readonly isEverySession: boolean;
	readonly stretches: readonly { readonly lag: Lag; readonly found: readonly DoseStretch[] }[];
}

/** The stretches of every lag that is tried, the one that was set beforehand first. */
function stretchesOf(question: DoseQuestion): Stretches {
	const { facts } = question;
	const all = communitiesOn(facts, 'here').filter(({ arm }) => arm === 'action');
	const acting = all.filter(hasChildren);
	const lags: readonly Lag[] = facts.by === 'wave' ? [0, 1] : [1, 2];
	const { counted, isEverySession } = countedSessions(question);
	return {
		acting,
		withoutChildren: all.filter((one) => !hasChildren(one)),
		isEverySession,
		stretches: lags.map((lag) => ({ lag, found: stretchesAt(facts, acting, counted, lag) }))
	};
}

const hasChildren = ({ pop_children }: ChangeCommunity): boolean =>
	pop_children !== null && pop_children > 0;

/** The sessions of the actions asked about; all of them where they do not say whose they are. */
function countedSessions({ definition, facts, choice, sessions }: DoseQuestion): {
	readonly counted: readonly SessionDay[];
	readonly isEverySession: boolean;
} {
	const chosen = facts.actions.filter((action) => isChosenAction(definition.id, choice, action));
	if (chosen.length === facts.actions.length) return { counted: sessions, isEverySession: false };
	if (sessions.every(({ action_ids }) => action_ids === null)) {
		return { counted: sessions, isEverySession: true };
	}
	const ids = new Set(chosen.map(({ action_id }) => action_id));
	const isMeant = ({ action_ids }: SessionDay): boolean =>
		(action_ids ?? '').split(/\s+/u).some((id) => ids.has(id));
	return { counted: sessions.filter(isMeant), isEverySession: false };
}

function stretchesAt(
	facts: ChangeFacts,
	communities: readonly ChangeCommunity[],
	sessions: readonly SessionDay[],
	lag: Lag
): readonly DoseStretch[] {
	return communities.flatMap((community) => {
		const own = sessions.filter(({ community_id }) => community_id === community.community_id);
		const points = pointsAt(facts, community);
		return facts.by === 'wave'
			? roundStretches(community, points, own, lag)
			: quarterStretches(community, points, own, lag);
	});
}

function doseOf(
	lag: Lag,
	communities: readonly ChangeCommunity[],
	stretches: readonly DoseStretch[]
): Dose {
	return {
		lag,
		stretches,
		correlation: blockSpearman(
			placesIn(communities, stretches, ({ per100 }) => per100),
			placesIn(communities, stretches, ({ change }) => change)
		)
	};
}

/**
 * For every community and stretch, where its number stands among those of the same stretch: from just above 0 for the
 * lowest to just below 1 for the highest. What moved all of them from one stretch to the next, like a season, is out of
 * it. With a single stretch these are the ranks themselves.
 */
function placesIn(
	communities: readonly ChangeCommunity[],
	stretches: readonly DoseStretch[],
	of: (stretch: DoseStretch) => number
): (number | null)[][] {
	const times = [...new Set(stretches.map(timesOf))].sort();
	return communities.map((community) =>
		times.map((time) => {
			const those = stretches.filter((one) => timesOf(one) === time);
			const own = those.find((one) => one.community === community);
			return own === undefined ? null : placeAmong(of(own), those.map(of));
		})
	);
}

/** The mid-rank of a number among several, as a share of how many there are. */
function placeAmong(value: number, values: readonly number[]): number {
	const below = values.filter((other) => other < value).length;
	const alike = values.filter((other) => other === value).length;
	return (below + alike / 2) / values.length;
}

const timesOf = ({ from, to }: DoseStretch): string => `${from.label} ${to.label}`;

/** After the first day and before the second. */
const between = (sessions: readonly SessionDay[], first: string, last: string): number =>
	sessions
		.filter(({ date }) => date > first && date < last)
		.reduce((sum, { count }) => sum + count, 0);

function stretchOf(
	community: ChangeCommunity,
	from: CommunityPoint | undefined,
	to: CommunityPoint | undefined,
	sessions: number
): readonly DoseStretch[] {
	if (from === undefined || to === undefined || from.segment !== to.segment) return [];
	if (from.cell.value === null || to.cell.value === null) return [];
	const per100 = (sessions * 100) / (community.pop_children ?? 1);
	return [{ community, from, to, sessions, per100, change: to.cell.value - from.cell.value }];
}

/** From each round to the next; with lag 1 the sessions are those between the round before and the first of the two. */
function roundStretches(
	community: ChangeCommunity,
	points: readonly CommunityPoint[],
	sessions: readonly SessionDay[],
	lag: Lag
): readonly DoseStretch[] {
	return points.flatMap((from, index) => {
		const to = points[index + 1];
		const first = points[index - lag];
		const last = points[index - lag + 1];
		if (to === undefined || first === undefined || last === undefined) return [];
		return stretchOf(community, from, to, between(sessions, first.last_day, last.first_day));
	});
}

const monthsOfQuarter = 3;

/** `2024-Q3` as a number that grows by one with each quarter. */
const quarterNumber = ({ label }: CommunityPoint): number =>
	Number(label.slice(0, 4)) * (12 / monthsOfQuarter) + Number(label.slice(-1));

/** Sessions of a quarter, and the change from it to one or two quarters later. */
function quarterStretches(
	community: ChangeCommunity,
	points: readonly CommunityPoint[],
	sessions: readonly SessionDay[],
	lag: Lag
): readonly DoseStretch[] {
	const byNumber = new Map(points.map((point) => [quarterNumber(point), point]));
	return points.flatMap((from) => {
		const count = sessions
			.filter(({ date }) => date >= from.first_day && date <= from.last_day)
			.reduce((sum, one) => sum + one.count, 0);
		return stretchOf(community, from, byNumber.get(quarterNumber(from) + lag), count);
	});
}

/** One place in one stretch, as it leaves the pipeline; its cell is the later number. */
export type DoseRecord = Readonly<{
	lag: number;
	community_id: string;
	community_label: string;
	/** Labels of the two points. */
	from: string;
	to: string;
	sessions: number;
	per100: number;
	change: number;
}>;

/** One stretch of one place, as it leaves the pipeline. */
export const recordOf = (lag: Lag, stretch: DoseStretch): DoseRecord => ({
	lag,
	community_id: stretch.community.community_id,
	community_label: stretch.community.community_label,
	from: stretch.from.label,
	to: stretch.to.label,
	sessions: stretch.sessions,
	per100: stretch.per100,
	change: stretch.change
});
