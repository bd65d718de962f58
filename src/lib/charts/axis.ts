import { catalogueIndicator } from '../domain/indicators/index.ts';
import { isOwnIndicatorId } from '../domain/own-indicators/own-id.ts';
import type { Unit } from '../domain/indicators/definition.ts';
import type { ReleasedCell } from '../domain/disclosure/release.ts';

/** The numbers at which a scale is marked, from its start to its end. */
export type Ticks = readonly [number, number, ...number[]];

const scoreTicks: Ticks = [1, 2, 3, 4, 5];
const shareTicks: Ticks = [0, 50, 100];
/** Gaps between scores run to either side of 0. */
const gapReaches = [1, 2, 4];

/** Shares above this are seen against the whole. */
const halfOfAll = 50;
const mostSteps = 4;
/** Shares below this are not blown up further. */
const leastShare = 10;
/** Steps that read as round, in every power of ten. */
export const roundSteps = [1, 2, 2.5, 5, 10];

/** The unit of the cells of one indicator. A community's own measure is a share where it has denominators. */
function unitOf(cells: readonly ReleasedCell[]): Unit {
	const known = cells[0] === undefined ? undefined : catalogueIndicator(cells[0].indicatorId)?.unit;
	if (known !== undefined) return known;
	if (isOwnIndicatorId(cells[0]?.indicatorId ?? '')) return ownUnitOf(cells);
	return cells.some((cell) => cell.denominator !== null) ? 'percent' : 'count';
}

/** An own indicator says its unit by its numbers: a percentage is 100 times n out of N. */
function ownUnitOf(cells: readonly ReleasedCell[]): Unit {
	const counted = cells.find(
		({ value, numerator, denominator }) => value !== null && numerator !== 0 && denominator !== null
	);
	if (counted === undefined) return cells.some(hasShare) ? 'percent' : 'count';
	const { value, numerator, denominator } = counted;
	const quotient = (numerator ?? 0) / (denominator ?? 1);
	return (value ?? 0) > quotient * 2 ? 'percent' : 'ratio';
}

const hasShare = ({ denominator }: ReleasedCell): boolean => denominator !== null;

function largestOf(cells: readonly ReleasedCell[]): number {
	return Math.max(0, ...cells.flatMap(({ value, upper }) => [value ?? 0, upper ?? 0]));
}

/** The smallest round step that reaches a number in few steps. */
function stepTo(largest: number, isWhole: boolean): number {
	const power = 10 ** Math.floor(Math.log10(largest / mostSteps));
	const steps = roundSteps.map((step) => step * power);
	const reaches = (step: number): boolean => step * mostSteps >= largest;
	return steps.find((step) => reaches(step) && (!isWhole || Number.isInteger(step))) ?? 1;
}

/** The same reach to either side of 0. */
function gapTicks(cells: readonly ReleasedCell[]): Ticks {
	const widest = Math.max(0, ...cells.map(({ value }) => Math.abs(value ?? 0)));
	const reach = gapReaches.find((one) => one >= widest) ?? Math.ceil(widest);
	return [-reach, -reach / 2, 0, reach / 2, reach];
}

/** Takes off what binary fractions add: 3 × 0.1 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** Ticks for the cells of one picture: they start at 0 (a score at 1, its smallest; a gap as far below 0 as above) and hold every limit. */
export function ticksOf(cells: readonly ReleasedCell[]): Ticks {
	const unit = unitOf(cells);
	if (unit === 'score 1-5') return scoreTicks;
	if (unit === 'points') return gapTicks(cells);
	const largest = largestOf(cells);
	if (unit === 'percent' && (largest > halfOfAll || largest === 0)) return shareTicks;
	if (largest === 0) return [0, 1];
	if (unit === 'percent' && largest <= leastShare) return [0, leastShare / 2, leastShare];
	const step = stepTo(largest, unit === 'percent' || unit === 'count');
	const count = Math.ceil(tidy(largest / step));
	const later = Array.from({ length: count - 1 }, (_, index) => tidy((index + 2) * step));
	return [0, tidy(step), ...later];
}

/** Start and end of ticks. */
export function domainOf(ticks: Ticks): readonly [number, number] {
	return [ticks[0], ticks.at(-1) ?? ticks[1]];
}

/** The words of ticks; where rounding makes two alike, only those of the two ends. */
export function tickWords(ticks: Ticks, value: (tick: number) => string): readonly string[] {
	const words = ticks.map((tick) => value(tick));
	if (new Set(words).size === words.length) return words;
	return words.map((word, index) => (index === 0 || index === words.length - 1 ? word : ''));
}
