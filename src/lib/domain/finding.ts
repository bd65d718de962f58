import type { Cell } from './cell.ts';
import type { NotCompared } from './comparison.ts';
import type { AreaOfConcern, IndicatorDefinition } from './indicators/definition.ts';
import type { Period } from './period.ts';
import { newcombeInterval } from './statistics/newcombe-interval.ts';

/**
 * What numbers of one indicator can really show: codes and parameters, of which the catalogue makes sentences.
 *
 * A change is said only where the interval of the difference leaves 0 out. Where an indicator has no such interval,
 * both numbers are given and no word for a change. Nothing here says why a number moved.
 */

/**
 * - `rose`, `fell`: the data can tell the difference from none.
 * - `no change shown`: they cannot.
 * - `two numbers`: there is no interval of a difference; both numbers stand side by side.
 * - `asked in another way`: another method or instrument, so they are not compared.
 * - `no earlier number`: nothing to compare with.
 * - `no number`: there is none now.
 */
export type Change =
	| 'rose'
	| 'fell'
	| 'no change shown'
	| 'two numbers'
	| 'asked in another way'
	| 'no earlier number'
	| 'no number';

/** When a number was so: in a period, or at a wave. */
export type TimePoint =
	| { readonly kind: 'period'; readonly period: Period }
	| { readonly kind: 'wave'; readonly wave: string };

/** One number of an indicator, at its time. */
export interface NumberThen {
	readonly at: TimePoint;
	readonly cell: Cell;
}

export interface Finding {
	readonly definition: IndicatorDefinition;
	/** The number that the screen shows for the chosen period. */
	readonly headline: Cell;
	readonly change: Change;
	/** The later of the compared numbers; it need not be the headline. */
	readonly later: NumberThen | null;
	readonly earlier: NumberThen | null;
	/** Why it is held against nothing, where it is. */
	readonly notCompared: NotCompared;
	/** Whether a shown change goes the way that people hope for; `null` without a change or a direction. */
	readonly isHoped: boolean | null;
}

/** What changed between two numbers of one indicator. */
export function changeBetween(definition: IndicatorDefinition, later: Cell, earlier: Cell): Change {
	if (later.state !== 'value') return 'no number';
	if (earlier.state !== 'value') return 'no earlier number';
	if (definition.interval === 'wilson') return changeOfShares(later, earlier);
	const isRate =
		definition.interval === 'poisson-exact' || definition.interval === 'poisson-or-byar';
	return isRate ? changeOfRates(later, earlier) : 'two numbers';
}

function changeOfShares(later: Cell, earlier: Cell): Change {
	const difference = newcombeInterval(
		later.numerator ?? 0,
		later.denominator ?? 0,
		earlier.numerator ?? 0,
		earlier.denominator ?? 0
	);
	if (difference.lower === null || difference.upper === null) return 'two numbers';
	if (difference.lower > 0) return 'rose';
	return difference.upper < 0 ? 'fell' : 'no change shown';
}

/** Of rates, two intervals that do not touch: stricter than an interval of the difference. */
function changeOfRates(later: Cell, earlier: Cell): Change {
	if (later.lower === null || later.upper === null) return 'two numbers';
	if (earlier.lower === null || earlier.upper === null) return 'two numbers';
	if (later.lower > earlier.upper) return 'rose';
	return later.upper < earlier.lower ? 'fell' : 'no change shown';
}

export interface FindingInput {
	readonly definition: IndicatorDefinition;
	readonly headline: Cell;
	readonly later: NumberThen | null;
	readonly earlier: NumberThen | null;
	/** False where another method or instrument was used. */
	readonly isSameWay?: boolean;
	/** Why there are no two numbers, where there are none. */
	readonly notCompared?: NotCompared;
}

/** The finding of one indicator, from the two numbers that are to be compared. */
export function findingOf({
	definition,
	headline,
	later,
	earlier,
	isSameWay = true,
	notCompared = 'nothing earlier'
}: FindingInput): Finding {
	const change = changeOf(definition, headline, later, earlier, isSameWay);
	return {
		definition,
		headline,
		change,
		later,
		earlier,
		notCompared,
		isHoped: isHopedFor(definition, change)
	};
}

function changeOf(
	definition: IndicatorDefinition,
	headline: Cell,
	later: NumberThen | null,
	earlier: NumberThen | null,
	isSameWay: boolean
): Change {
	if (later === null || earlier === null) {
		return headline.state === 'value' ? 'no earlier number' : 'no number';
	}
	const change = changeBetween(definition, later.cell, earlier.cell);
	const isCompared = change !== 'no number' && change !== 'no earlier number';
	return isCompared && !isSameWay ? 'asked in another way' : change;
}

function isHopedFor({ direction }: IndicatorDefinition, change: Change): boolean | null {
	if (direction === 'none' || (change !== 'rose' && change !== 'fell')) return null;
	return (direction === 'up') === (change === 'rose');
}

/** Whether a finding weighed two numbers against chance; many such looks show some change by chance alone. */
export function isTested({ change }: Finding): boolean {
	return change === 'rose' || change === 'fell' || change === 'no change shown';
}

/** From here on, the screen says that some changes show up by chance. */
export const manyLooks = 10;

/** What the story asks, in its order, and by which indicators it can be answered, the first ones first. */
const storyQuestions: readonly (readonly string[])[] = [
	['O1', 'O3', 'O2', 'O4'],
	['H1', 'H3', 'H7', 'H8', 'H2'],
	['S1', 'S2']
];

/** Reports received never stand in the story: they have two readings. */
const areasOutsideStory: readonly AreaOfConcern[] = ['reports'];

/**
 * The story of the period in at most three findings: who decides, how children are, what lasts. A shown change comes
 * before a number without one; a change that nobody hopes for is never left out for a welcome one.
 */
export function storyOf(findings: readonly Finding[]): readonly Finding[] {
	const chosen = storyQuestions.flatMap((ids) => answerOf(ids, findings) ?? []);
	const unwelcome = findings.find(
		(finding) =>
			finding.isHoped === false &&
			finding.headline.state === 'value' &&
			!areasOutsideStory.includes(finding.definition.area) &&
			!chosen.includes(finding)
	);
	return unwelcome === undefined ? chosen : [...chosen.slice(0, 2), unwelcome];
}

function answerOf(ids: readonly string[], findings: readonly Finding[]): Finding | undefined {
	const candidates = ids.flatMap((id) => {
		const found = findings.find(({ definition }) => definition.id === id);
		return found === undefined || found.headline.state !== 'value' ? [] : [found];
	});
	return candidates.find(({ change }) => change === 'rose' || change === 'fell') ?? candidates[0];
}
