import type { Cell } from '../cell.ts';
import type { Direction } from '../indicators/definition.ts';
import type { Target } from './target.ts';

/**
 * How far a number has come towards its target, in percent, by the formula that the target names.
 *
 * - Share of target: actual ÷ target. For what should rise; it says nothing where lower is better or the target is 0.
 * - Way from baseline to target: (actual − baseline) ÷ (target − baseline). Also where lower is better, or the target
 *   is 0; below 0 where the number went the other way.
 */
export type Progress =
	| { readonly kind: 'number'; readonly percent: number }
	/** Only bounds of the actual number are known. */
	| { readonly kind: 'between'; readonly low: number; readonly high: number }
	| { readonly kind: 'none'; readonly why: NoProgress };

export const noProgressReasons = [
	'no number',
	'no baseline',
	'baseline is the target',
	'share where lower is better',
	'share of zero'
] as const;
export type NoProgress = (typeof noProgressReasons)[number];

type Judged = Pick<Target, 'formula' | 'baseline' | 'value'>;

/** Why a target's formula can say nothing, whatever the number; `null` where it can. */
export function formulaFault(
	{ formula, baseline, value }: Judged,
	direction: Direction
): NoProgress | null {
	if (formula === 'share_of_target') {
		if (direction === 'down') return 'share where lower is better';
		return value === 0 ? 'share of zero' : null;
	}
	if (baseline === null) return 'no baseline';
	return baseline.value === value ? 'baseline is the target' : null;
}

/** Progress of one number by a formula that has no fault. */
function percentOf({ formula, baseline, value }: Judged, actual: number): number {
	const from = formula === 'share_of_target' ? 0 : (baseline?.value ?? 0);
	return ((actual - from) * 100) / (value - from);
}

/** How far a cell's number has come towards a target. */
export function progressOf(
	target: Judged,
	direction: Direction,
	cell: Pick<Cell, 'state' | 'value' | 'lower' | 'upper'>
): Progress {
	const fault = formulaFault(target, direction);
	if (fault !== null) return { kind: 'none', why: fault };
	if (cell.state === 'value' && cell.value !== null) {
		return { kind: 'number', percent: percentOf(target, cell.value) };
	}
	if (cell.state !== 'between' || cell.lower === null || cell.upper === null) {
		return { kind: 'none', why: 'no number' };
	}
	const ends = [percentOf(target, cell.lower), percentOf(target, cell.upper)];
	return { kind: 'between', low: Math.min(...ends), high: Math.max(...ends) };
}
