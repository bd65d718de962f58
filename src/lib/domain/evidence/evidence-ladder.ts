/**
 * How much a view can say, in four rungs. The rung is given by how the numbers were come by, never by how large they
 * are. None of them says why.
 *
 * - `seen together`: actions and numbers on one line of time.
 * - `before and after`: the same places before the first action and now, asked in the same way.
 * - `compared with others`: beside the same two times in places that did not act.
 * - `compared and checked`: three or more places a side, enough of them for chance to be judged; both sides were seen
 *   to move alike before; asked in the same way; no place that is compared with acted, and nothing known from outside
 *   struck one side alone.
 */
export const rungs = [
	'seen together',
	'before and after',
	'compared with others',
	'compared and checked'
] as const;
export type Rung = (typeof rungs)[number];

/** What keeps a comparison from the last rung. */
export type Unchecked =
	| 'too few places'
	| 'trend not known'
	| 'moved apart before'
	| 'asked differently'
	| 'comparison acted'
	| 'struck one side'
	| 'chosen as worst off';

export interface Standing {
	readonly rung: Rung;
	/** Why it is not higher, of a comparison. */
	readonly unchecked: readonly Unchecked[];
}

export interface ComparisonChecks {
	readonly smallestPossibleP: number;
	readonly isTested: boolean;
	readonly trend: 'not known' | 'two numbers' | 'no difference seen' | 'moved apart';
	readonly isAskedDifferently: boolean;
	readonly hasComparisonActed: boolean;
	readonly isStruckOnOneSide: boolean;
	/** Places here were chosen because they were worst off, and those beside were not. */
	readonly isChosenWorstOff: boolean;
}

/** A p-value above this says nothing, and one that cannot fall below it is not shown. */
export const convincing = 0.05;

/** The rung of a comparison by its checks. */
export function standingOf(checks: ComparisonChecks): Standing {
	const { smallestPossibleP, isTested, trend } = checks;
	const hasFew = !isTested || smallestPossibleP > convincing;
	const found: readonly (readonly [Unchecked, boolean])[] = [
		['too few places', hasFew],
		['trend not known', trend === 'not known' || trend === 'two numbers'],
		['moved apart before', trend === 'moved apart'],
		['asked differently', checks.isAskedDifferently],
		['comparison acted', checks.hasComparisonActed],
		['struck one side', checks.isStruckOnOneSide],
		['chosen as worst off', checks.isChosenWorstOff]
	];
	const unchecked = found.filter(([, holds]) => holds).map(([reason]) => reason);
	return {
		rung: unchecked.length === 0 ? 'compared and checked' : 'compared with others',
		unchecked
	};
}
