import { kaplanMeier } from '../statistics/kaplan-meier.ts';
import { logRank } from '../statistics/log-rank.ts';
import type { SurvivalStep } from '../statistics/survival-curve.ts';
import type { ReleasedRecords } from './timeline.ts';
import { convincing } from './evidence-ladder.ts';

/**
 * Which actions are still going after handover, by the facts of S1: the clock starts on the day of handover, an action
 * that stopped is an end, and one that was finished or that nobody knows more of counts up to the last day it was known.
 *
 * A curve stops where fewer than five actions are still watched. Groups are told apart by a log-rank test only where
 * each has ten actions and three ends; it takes every action as its own, though those of one place are alike.
 */

/** One action that was under way on the day its community took over. */
export interface HandedOver {
	readonly action_id: string;
	readonly community_id: string;
	readonly harm: string | null;
	readonly action_type: string | null;
	readonly managed_by: string | null;
	/** Whether it was given money from outside in the 90 days up to handover; null where no gift was written down. */
	readonly money: 'none' | 'some' | null;
	/** Days from handover until it stopped or was last known; null where nobody ever said. */
	readonly days: number | null;
	readonly stopped: boolean;
	readonly finished: boolean;
}

/** By what the curves are drawn: all in one, by who manages, or by money from outside. */
export const watchedBy = ['all', 'managed_by', 'money'] as const;
export type WatchedBy = (typeof watchedBy)[number];

/** Fewer than this still watched, and a curve says nothing more. */
const fewestWatched = 5;
/** From here on there is a curve, and groups are held against each other. */
const fewestActions = 10;
const fewestEnds = 3;

/** The share still going some months after handover. */
export interface Reading {
	readonly months: number;
	/** 0 to 1. */
	readonly share: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** The curve of one group of actions. */
export interface WatchedGroup {
	/** Empty for all of them. */
	readonly group: string;
	readonly actions: number;
	readonly ends: number;
	readonly finished: number;
	readonly places: number;
	readonly steps: readonly SurvivalStep[];
	/** The last day after handover on which five are still watched; null where there were never as many. */
	readonly lastDay: number | null;
	/** At the last whole month up to that day. */
	readonly reading: Reading | null;
}

export interface StillGoing {
	readonly by: WatchedBy;
	readonly all: WatchedGroup;
	/** Largest first; empty where all are in one. */
	readonly groups: readonly WatchedGroup[];
	/** Actions of which nobody ever said whether they go on. */
	readonly notRecorded: number;
	/** Actions of which it is not known in which group they belong. */
	readonly ungrouped: number;
	readonly comparison: GroupComparison | null;
}

/** Whether chance alone may have drawn the groups apart. */
export interface GroupComparison {
	readonly groups: readonly string[];
	readonly p: number;
	readonly isApart: boolean;
}

const daysInMonth = 365.25 / 12;

/** The day that so many months after handover is. */
const dayOfMonths = (months: number): number => Math.floor(months * daysInMonth);

/** Whole months up to a day after handover. */
function monthsUntil(day: number): number {
	const months = Math.ceil(day / daysInMonth);
	return dayOfMonths(months) <= day ? months : months - 1;
}

type Watched = HandedOver & { readonly days: number };

const isWatched = (action: HandedOver): action is Watched => action.days !== null;

function groupOf(action: HandedOver, by: WatchedBy): string | null {
	return by === 'all' ? '' : action[by];
}

/** What is known of the actions handed over, in one curve and in those of groups. */
export function stillGoing(actions: readonly HandedOver[], by: WatchedBy): StillGoing {
	const watched = actions.filter(isWatched);
	const inGroups = by === 'all' ? [] : watched;
	const known = [...new Set(inGroups.flatMap((action) => groupOf(action, by) ?? []))];
	const parts = known.map((group) => ({
		group,
		actions: inGroups.filter((action) => groupOf(action, by) === group)
	}));
	const groups = parts
		.map((part) => watchedGroup(part.group, part.actions))
		.sort((a, b) => b.actions - a.actions || (a.group < b.group ? -1 : 1));
	return {
		by,
		all: watchedGroup('', watched),
		groups,
		notRecorded: actions.length - watched.length,
		ungrouped: inGroups.filter((action) => groupOf(action, by) === null).length,
		comparison: comparisonOf(parts)
	};
}

/** Whether there are enough actions, and enough ends among them, for a curve. */
export const hasCurve = ({ actions, ends }: WatchedGroup): boolean =>
	actions >= fewestActions && ends >= fewestEnds;

function watchedGroup(group: string, actions: readonly Watched[]): WatchedGroup {
	const times = actions.map(({ days }) => days);
	const { steps } = kaplanMeier(
		times,
		actions.map(({ stopped }) => stopped)
	);
	const lastDay = [...times].sort((a, b) => b - a)[fewestWatched - 1] ?? null;
	return {
		group,
		actions: actions.length,
		ends: actions.filter(({ stopped }) => stopped).length,
		finished: actions.filter(({ finished }) => finished).length,
		places: new Set(actions.map(({ community_id }) => community_id)).size,
		steps,
		lastDay,
		reading: lastDay === null ? null : readingUntil(steps, lastDay)
	};
}

/**
 * At the last whole month up to a day; on the day itself within the first month, and where nothing had stopped by the
 * whole month: all of them would be said to go on, beside those that stopped some days later.
 */
function readingUntil(steps: readonly SurvivalStep[], lastDay: number): Reading {
	const months = monthsUntil(lastDay);
	const whole = readingOn(steps, months);
	return months === 0 || whole.share === 1 ? readingOn(steps, months, lastDay) : whole;
}

function readingOn(
	steps: readonly SurvivalStep[],
	months: number,
	day = dayOfMonths(months)
): Reading {
	const step = steps.findLast(({ time }) => time <= day);
	return {
		months,
		share: step?.survival ?? 1,
		lower: step?.lower ?? null,
		upper: step?.upper ?? null
	};
}

function comparisonOf(
	parts: readonly { readonly group: string; readonly actions: readonly Watched[] }[]
): GroupComparison | null {
	const large = parts.filter(({ group, actions }) => hasCurve(watchedGroup(group, actions)));
	if (large.length < 2) return null;
	const { p } = logRank(
		large.map(({ actions }) => ({
			times: actions.map(({ days }) => days),
			stopped: actions.map(({ stopped }) => stopped)
		}))
	);
	if (p === null) return null;
	return { groups: large.map(({ group }) => group), p, isApart: p <= convincing };
}

/** A step of a curve, as it leaves the pipeline. */
export type CurveStep = Readonly<{
	group: string;
	/** Days since handover; the first step is the day of handover itself. */
	day: number;
	at_risk: number;
	stopped: number;
	censored: number;
	/** 0 to 1. */
	survival: number;
	lower: number | null;
	upper: number | null;
	/** False where fewer than five are still watched. */
	is_drawn: boolean;
}>;

/** How many are still watched some months after handover. */
export type WatchedMark = Readonly<{
	group: string;
	months: number;
	day: number;
	at_risk: number;
	/** Null where fewer than five are still watched. */
	survival: number | null;
	lower: number | null;
	upper: number | null;
}>;

export interface ReleasedCurves {
	readonly steps: ReleasedRecords<CurveStep>;
	readonly marks: ReleasedRecords<WatchedMark>;
}

/** The months under a curve; longer watched ones have more of them. */
const firstMonths: readonly number[] = [0, 3, 6, 12, 18, 24];

function monthsUnder(lastDay: number): readonly number[] {
	const later = Array.from({ length: 20 }, (_, index) => 36 + index * 12);
	return [...firstMonths, ...later].filter(
		(months, index) => index < 4 || dayOfMonths(months) <= lastDay
	);
}

/** The curves that a finding is drawn from. */
export const drawnGroups = ({ by, all, groups }: StillGoing): readonly WatchedGroup[] =>
	by === 'all' ? [all] : groups;

/** The steps of the curves, each beginning at handover with all of its actions; days and how many are still watched. */
export function curveSteps(found: StillGoing): readonly CurveStep[] {
	return drawnGroups(found).flatMap(({ group, actions, steps, lastDay }) => [
		{ ...dayOfHandover, group, at_risk: actions, is_drawn: lastDay !== null },
		...steps.map(({ time, atRisk, ...step }) => ({
			...step,
			group,
			day: time,
			at_risk: atRisk,
			is_drawn: lastDay !== null && time <= lastDay
		}))
	]);
}

const dayOfHandover = { day: 0, stopped: 0, censored: 0, survival: 1, lower: null, upper: null };

/**
 * What stands under the curves: at some months after handover how many are still watched, and the share still going with its
 * limits, where enough are.
 */
export function watchedMarks(found: StillGoing): readonly WatchedMark[] {
	const lastDay = Math.max(0, ...found.all.steps.map(({ time }) => time));
	return drawnGroups(found).flatMap(({ group, steps, lastDay: drawnUntil }) =>
		monthsUnder(lastDay).map((months) => {
			const day = dayOfMonths(months);
			const atRisk = steps.find(({ time }) => time >= day)?.atRisk ?? 0;
			const isKnown = drawnUntil !== null && day <= drawnUntil;
			const { share, lower, upper } = readingOn(steps, months);
			return {
				group,
				months,
				day,
				at_risk: atRisk,
				survival: isKnown ? share : null,
				lower: isKnown ? lower : null,
				upper: isKnown ? upper : null
			};
		})
	);
}
