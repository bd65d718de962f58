import type { IndicatorDefinition } from '../indicators/definition.ts';
import { differenceOf, type Difference } from './difference.ts';
import { pointsOf, type Point, type PointKind, type ReleasedTimeline } from './timeline.ts';

/**
 * What the points of one line of time let us say about change, before anybody asks why.
 *
 * Two points are compared only where nothing in the way of asking changed from one to the other, and, of quarters,
 * only where both are the same season: the same quarter of two years. Of several stretches that allow it, the one
 * with the longest time between its two points is taken.
 */
export interface Pair {
	readonly first: Point;
	readonly last: Point;
	/** Later minus earlier; none where the measure has no interval. */
	readonly difference: Difference | undefined;
}

/**
 * - `no points`: no number at all.
 * - `one point`: a single number.
 * - `not comparable`: numbers, but each asked in another way, or in another season.
 * - `other places`: two numbers, but most of the places were asked at one of the two times only.
 * - `two numbers`: two numbers without limits, of which nothing more can be said.
 * - `unclear`: the true change may as well be none.
 * - `clear`: the limits of the change leave none out.
 */
export type ChangeFindingKind =
	| 'no points'
	| 'one point'
	| 'not comparable'
	| 'other places'
	| 'two numbers'
	| 'unclear'
	| 'clear';

export interface ChangeFinding {
	readonly kind: ChangeFindingKind;
	/** The two points that are compared. */
	readonly here?: Pair;
	/** The same two times in the places that it is compared with. */
	readonly beside?: Pair;
	/** All points of the place that hold a number. */
	readonly known: readonly Point[];
	/** Points after or before the pair that were asked in another way. */
	readonly askedDifferently: readonly Point[];
}

const hasNumber = (point: Point): boolean => point.cell.state === 'value';

/** `3` of `2024-Q3`. */
const seasonOf = (point: Point): string => point.label.slice(-1);

const daysBetween = (first: Point, last: Point): number =>
	Date.parse(last.day) - Date.parse(first.day);

/** The pair of one stretch that was asked in one way: its ends, of quarters the same season. */
function pairOf(points: readonly Point[], by: PointKind): readonly [Point, Point] | undefined {
	const last = points.at(-1);
	const first = points.find(
		(point) =>
			point !== last &&
			(by === 'wave' || (last !== undefined && seasonOf(point) === seasonOf(last)))
	);
	return first === undefined || last === undefined ? undefined : [first, last];
}

function longestPair(known: readonly Point[], by: PointKind): readonly [Point, Point] | undefined {
	const segments = [...new Set(known.map((point) => point.segment))];
	const pairs = segments.flatMap((segment) => {
		const pair = pairOf(
			known.filter((point) => point.segment === segment),
			by
		);
		return pair === undefined ? [] : [pair];
	});
	return pairs.reduce<readonly [Point, Point] | undefined>(
		(longest, pair) =>
			longest === undefined || daysBetween(...pair) >= daysBetween(...longest) ? pair : longest,
		undefined
	);
}

/** Fewer than half of all places that stand behind either number stand behind both: what changed may be who was asked. */
function areOtherPlaces(
	{ sources }: ReleasedTimeline,
	[first, last]: readonly [Point, Point]
): boolean {
	const placesAt = ({ label }: Point): readonly string[] =>
		sources.records
			.filter((source) => source.side === 'here' && source.label === label)
			.map((source) => source.community_id);
	const [before, now] = [new Set(placesAt(first)), new Set(placesAt(last))];
	const both = [...before].filter((id) => now.has(id)).length;
	return both < new Set([...before, ...now]).size / 2;
}

/** The same two times on the other side, where they were asked in one way there too. */
function besidePair(
	definition: IndicatorDefinition,
	points: readonly Point[],
	[here1, here2]: readonly [Point, Point]
): Pair | undefined {
	const first = points.find((point) => point.label === here1.label && hasNumber(point));
	const last = points.find((point) => point.label === here2.label && hasNumber(point));
	if (first === undefined || last === undefined || first.segment !== last.segment) return undefined;
	return { first, last, difference: differenceOf(definition, first.cell, last.cell) };
}

function kindOf(difference: Difference | undefined): ChangeFindingKind {
	if (difference === undefined) return 'two numbers';
	return difference.lower > 0 || difference.upper < 0 ? 'clear' : 'unclear';
}

/** What can be said about change at the place of a line of time. */
export function changeFinding(
	definition: IndicatorDefinition,
	timeline: ReleasedTimeline
): ChangeFinding {
	const known = pointsOf(timeline, 'here').filter(hasNumber);
	const nothing = { known, askedDifferently: [] };
	if (known.length === 0) return { kind: 'no points', ...nothing };
	if (known.length === 1) return { kind: 'one point', ...nothing };
	const pair = longestPair(known, timeline.by);
	if (pair === undefined) return { kind: 'not comparable', ...nothing };
	if (areOtherPlaces(timeline, pair)) return { kind: 'other places', ...nothing };
	const [first, last] = pair;
	const difference = differenceOf(definition, first.cell, last.cell);
	const beside = besidePair(definition, pointsOf(timeline, 'beside'), pair);
	return {
		kind: kindOf(difference),
		here: { first, last, difference },
		...(beside === undefined ? {} : { beside }),
		known,
		askedDifferently: known.filter((point) => point.segment !== first.segment)
	};
}
