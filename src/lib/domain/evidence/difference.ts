import type { Cell } from '../cell.ts';
import { scaleOf, type IndicatorDefinition } from '../indicators/definition.ts';
import { newcombeInterval } from '../statistics/newcombe-interval.ts';

/**
 * How much a number changed from one point to another, later minus earlier, in the unit of the indicator, and between
 * which limits the true change may lie.
 *
 * Shares: Newcombe's interval (Newcombe 1998, method 10). Rates: the same way of combining the distances of each rate
 * to its own limits (MOVER), on the exact Poisson or Byar limits of the cells. Other numbers have no limits, so
 * nothing can be said about their change.
 *
 * Answers within one village lie close together; where few places were asked the true limits are wider.
 */
export interface Difference {
	readonly estimate: number;
	readonly lower: number;
	readonly upper: number;
}

/** @returns `undefined` where one of the numbers is missing, or has no limits that a difference could be made of */
export function differenceOf(
	definition: IndicatorDefinition,
	earlier: Cell,
	later: Cell
): Difference | undefined {
	if (earlier.value === null || later.value === null) return undefined;
	return definition.interval === 'wilson'
		? differenceOfShares(definition, earlier, later)
		: differenceOfRates(earlier, later);
}

function differenceOfShares(
	definition: IndicatorDefinition,
	earlier: Cell,
	later: Cell
): Difference | undefined {
	const before = { events: earlier.numerator, total: earlier.denominator };
	const after = { events: later.numerator, total: later.denominator };
	if (before.events === null || before.total === null) return undefined;
	if (after.events === null || after.total === null) return undefined;
	const { estimate, lower, upper } = newcombeInterval(
		after.events,
		after.total,
		before.events,
		before.total
	);
	if (estimate === null || lower === null || upper === null) return undefined;
	const scale = scaleOf(definition.unit);
	return { estimate: estimate * scale, lower: lower * scale, upper: upper * scale };
}

function differenceOfRates(earlier: Cell, later: Cell): Difference | undefined {
	const before = limitsOf(earlier);
	const after = limitsOf(later);
	if (before === undefined || after === undefined) return undefined;
	const estimate = after.value - before.value;
	return {
		estimate,
		lower: estimate - Math.hypot(after.value - after.lower, before.upper - before.value),
		upper: estimate + Math.hypot(after.upper - after.value, before.value - before.lower)
	};
}

function limitsOf({
	value,
	lower,
	upper
}: Cell): { value: number; lower: number; upper: number } | undefined {
	return value === null || lower === null || upper === null ? undefined : { value, lower, upper };
}
