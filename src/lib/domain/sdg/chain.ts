import type { PlaceKind } from '../cell.ts';
import type { Released, ReleasedCell } from '../disclosure/release.ts';
import { harmOfMeasure } from '../evidence/harm-of-measure.ts';
import type { Alignment } from './alignment.ts';
import type { Grade } from './grade.ts';
import { targetOfHarm } from './harms-of-target.ts';
import type { SdgCode, SdgTargetId } from './texts.ts';

/**
 * The chain from what communities do to SDG targets, as one figure shows it: actions, whose they are and what lasts, harm
 * to children, targets; every link with its n of N. It says what was counted beside each other, and never why a number
 * moved.
 */

/** Numbers of the chain; the same cells as on every other screen. */
export const chainIndicators = {
	actions: 'A1',
	ownership: 'O4',
	lasting: 'S2',
	decisions: 'O1',
	services: 'S5'
} as const;

/** Measures about all harms together, in the order of the figure. */
const aboutAllHarms: readonly string[] = ['H1', 'H7', 'H8', 'H9', 'H11'];

/** `all`: every action; `harm:…`: those on one harm; then what is no action at all. */
export type LaneId = 'all' | `harm:${string}` | 'decisions' | 'services';

/** Where a lane arrives. */
export interface ChainEnd {
	/** What was measured of children; `null` where nothing was, or where the way leads past it. */
	readonly measure: ReleasedCell | null;
	readonly target: SdgTargetId;
	readonly code: SdgCode;
	readonly grade: Grade;
}

export interface ChainLane {
	readonly id: LaneId;
	/** How many actions are under way; `null` where the lane is of no actions. */
	readonly actions: ReleasedCell | null;
	/** All actions under way, of which the lane's are a part; `null` where it is about all of them, or of none. */
	readonly ofAll: ReleasedCell | null;
	readonly ownership: ReleasedCell | null;
	readonly lasting: ReleasedCell | null;
	readonly ends: readonly ChainEnd[];
}

export interface ChainScope {
	readonly placeKind: PlaceKind;
	readonly placeId: string;
	/** A period's id. */
	readonly period: string;
}

interface Numbers {
	readonly of: (indicatorId: string, harm?: string) => ReleasedCell | null;
	readonly harms: readonly string[];
	/** The number of a measure, wherever it was taken: in the period, or when it was asked last. */
	readonly measured: (indicatorId: string) => ReleasedCell | null;
}

function numbersOf(chain: Released, numbers: Released, scope: ChainScope): Numbers {
	const here = chain.cells.filter(
		(cell) =>
			cell.placeKind === scope.placeKind &&
			cell.placeId === scope.placeId &&
			cell.period === scope.period
	);
	const counts = here.filter(
		({ indicatorId, breakdown, value }) =>
			indicatorId === chainIndicators.actions && breakdown === 'harm' && (value ?? 0) > 0
	);
	const byCount = [...counts].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	return {
		of: (indicatorId, harm = '') =>
			here.find((cell) => cell.indicatorId === indicatorId && cell.group === harm) ?? null,
		harms: byCount.map(({ group }) => group).filter((group) => group !== 'not recorded'),
		measured: (indicatorId) =>
			numbers.cells.find((cell) => cell.indicatorId === indicatorId) ?? null
	};
}

const hasNumber = (cell: ReleasedCell | null): cell is ReleasedCell =>
	cell !== null && !['no data', 'not applicable'].includes(cell.state);

/** Where a measure leads: to each target with which it is aligned. */
function endsOfMeasure(
	indicatorId: string,
	numbers: Numbers,
	alignments: readonly Alignment[]
): readonly ChainEnd[] {
	const measure = numbers.measured(indicatorId);
	if (!hasNumber(measure)) return [];
	return endsAt(indicatorId, alignments).map((end) => ({ ...end, measure }));
}

function endsAt(indicatorId: string, alignments: readonly Alignment[]): readonly ChainEnd[] {
	return alignments.flatMap(({ indicatorId: id, grade, target, code }) =>
		id === indicatorId && grade !== 'none' ? [{ measure: null, target, code, grade }] : []
	);
}

function laneOfHarm(
	harm: string,
	numbers: Numbers,
	alignments: readonly Alignment[]
): ChainLane | null {
	const measures = [...new Set(alignments.map(({ indicatorId }) => indicatorId))].filter(
		(id) => harmOfMeasure(id) === harm
	);
	const measured = measures.flatMap((id) => endsOfMeasure(id, numbers, alignments));
	const target = targetOfHarm(harm);
	const unmeasured: readonly ChainEnd[] =
		target === undefined ? [] : [{ measure: null, target, code: target, grade: 'contributes' }];
	const ends = measured.length > 0 ? measured : unmeasured;
	if (ends.length === 0) return null;
	return {
		id: `harm:${harm}`,
		actions: numbers.of(chainIndicators.actions, harm),
		ofAll: numbers.of(chainIndicators.actions),
		ownership: numbers.of(chainIndicators.ownership, harm),
		lasting: numbers.of(chainIndicators.lasting, harm),
		ends
	};
}

function laneOfAll(numbers: Numbers, alignments: readonly Alignment[]): ChainLane {
	return {
		id: 'all',
		actions: numbers.of(chainIndicators.actions),
		ofAll: null,
		ownership: numbers.of(chainIndicators.ownership),
		lasting: numbers.of(chainIndicators.lasting),
		ends: aboutAllHarms.flatMap((id) => endsOfMeasure(id, numbers, alignments))
	};
}

/** Ways that lead past harm: how decisions are made, and links to services. */
function lanesPastHarm(
	numbers: Numbers,
	alignments: readonly Alignment[]
): readonly (ChainLane | null)[] {
	const decisions = numbers.of(chainIndicators.decisions);
	const services = numbers.of(chainIndicators.services);
	const none = { actions: null, ofAll: null, ownership: null, lasting: null };
	return [
		hasNumber(decisions)
			? {
					...none,
					id: 'decisions',
					ownership: decisions,
					ends: endsAt(chainIndicators.decisions, alignments)
				}
			: null,
		hasNumber(services)
			? {
					...none,
					id: 'services',
					lasting: services,
					ends: endsAt(chainIndicators.services, alignments)
				}
			: null
	];
}

/**
 * The lanes of the figure, from released numbers alone; those that arrive nowhere are left out.
 *
 * @param chain cells of `chainIndicators`, by harm where they have it
 * @param numbers one cell for each aligned indicator
 */
export function chainLanes(
	chain: Released,
	numbers: Released,
	alignments: readonly Alignment[],
	scope: ChainScope
): readonly ChainLane[] {
	const found = numbersOf(chain, numbers, scope);
	const lanes = [
		laneOfAll(found, alignments),
		...found.harms.map((harm) => laneOfHarm(harm, found, alignments)),
		...lanesPastHarm(found, alignments)
	];
	return lanes.flatMap((lane) => (lane !== null && lane.ends.length > 0 ? [lane] : []));
}
