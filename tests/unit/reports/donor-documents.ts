import type { Highs } from 'highs';
import type { Cell } from '$lib/domain/cell';
import type { CommunityShare, Consent } from '$lib/domain/disclosure/composition';
import {
	release,
	type Release,
	type ReleasedCell,
	type Table
} from '$lib/domain/disclosure/release';
import { periodOfId, type Period } from '$lib/domain/period';
import { progressOf } from '$lib/domain/targets/progress';
import { standingOf } from '$lib/domain/targets/standing';
import type { Target } from '$lib/domain/targets/target';
import type { DonorDocument, DonorIndicator, DonorTarget } from '$lib/reports/donor-document';
import { countedCell, definitionOf } from '../example-cells';

/** Documents for donors of which every count is known, with numbers that `release` released. */

/** Numerator and denominator of each community; no denominator where it is a count. */
export type Counts = Readonly<Record<string, readonly [number, number | null]>>;

/** A cell that is the sum of communities' counts. */
export interface Given extends Partial<Cell> {
	readonly indicator: string;
	readonly of: Counts;
}

export const communities = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
const allAgreed = new Map<string, Consent>(communities.map((id) => [id, 'totals_only']));

export function knownPeriod(id: string): Period {
	const period = periodOfId(id);
	if (period === null) throw new Error(`unknown period: ${id}`);
	return period;
}

const shares = (of: Counts): readonly CommunityShare[] =>
	Object.entries(of).map(([communityId, [numerator, denominator]]) => ({
		communityId,
		numerator,
		denominator
	}));

/** The cell as it was measured, before anything of it is released. */
export function measuredCell({ indicator, of, ...given }: Given): Cell {
	const counts = Object.values(of);
	const numerator = counts.reduce((sum, [one]) => sum + one, 0);
	const denominator = counts.some(([, whole]) => whole === null)
		? null
		: counts.reduce((sum, [, whole]) => sum + (whole ?? 0), 0);
	const where = { period: '2025', ...given };
	return countedCell(definitionOf(indicator), numerator, denominator, where);
}

function tableOf(id: string, all: readonly Given[]): Table {
	const own = all.filter(({ indicator }) => indicator === id);
	return { id, cells: own.map(measuredCell), behind: own.map(({ of }) => shares(of)) };
}

export interface DocumentGiven {
	readonly cells: readonly Given[];
	/** Each is held against the cell of its place and period. */
	readonly targets?: readonly TargetGiven[];
	readonly consent?: ReadonlyMap<string, Consent>;
	readonly project?: Partial<DonorDocument['project']>;
	readonly with?: Partial<DonorDocument>;
}

export interface TargetGiven extends Partial<Target> {
	readonly indicatorId: string;
	readonly measured?: string;
}

/** A document with released numbers. Progress is made of the true numbers, as no document should have it. */
export function documentOf(given: DocumentGiven, solver: Highs): DonorDocument {
	const ids = [...new Set(given.cells.map(({ indicator }) => indicator))];
	const tables = ids.map((id) => tableOf(id, given.cells));
	const released = release(tables, 'donor', { consent: given.consent ?? allAgreed, solver });
	const period = knownPeriod('2025');
	const before = knownPeriod('2024');
	return {
		project: {
			name: 'Safe Homes',
			organisation: 'Children First',
			identifiers: ['GB-CHC-123456'],
			countries: ['KE'],
			...given.project
		},
		date: '2026-01-20',
		dataDate: '2025-12-31',
		period,
		before,
		places: { communities: 6, consenting: 6, comparison: 0, areas: ['North', 'South'], named: [] },
		indicators: released.tables.map((table) => indicatorOf(table, period, before)),
		targets: (given.targets ?? []).map((target) => targetOf(target, tables, released)),
		sdg: null,
		narrative: {},
		approved: [],
		stories: [],
		figures: [],
		hidden: {
			count: released.hidden,
			byReason: new Map(),
			loosened: released.loosened,
			loosenedBecause: released.loosenedBecause,
			fewAsked: 50,
			targetsOfCommunities: 0,
			targetsOfGroups: 0,
			targetsWithoutNumber: 0
		},
		fingerprints: [],
		...given.with
	};
}

function headline(cells: readonly ReleasedCell[], period: Period): ReleasedCell | undefined {
	return cells.find(
		(cell) => cell.placeKind === 'all' && cell.breakdown === '' && cell.period === period.id
	);
}

function indicatorOf(
	released: Release['tables'][number],
	period: Period,
	before: Period
): DonorIndicator {
	const now = headline(released.cells, period);
	if (now === undefined) throw new Error(`missing number: ${released.id}`);
	const earlier = headline(released.cells, before) ?? null;
	return {
		definition: definitionOf(released.id),
		released,
		now,
		earlier,
		isSameWay: true,
		rung: null
	};
}

function targetOf(
	{ measured = '2025', ...given }: TargetGiven,
	tables: readonly Table[],
	released: Release
): DonorTarget {
	const definition = definitionOf(given.indicatorId);
	const target: Target = {
		id: given.indicatorId,
		scope: 'ALL',
		breakdown: '',
		group: '',
		kind: 'end',
		period: '',
		formula: definition.direction === 'down' ? 'way_from_baseline' : 'share_of_target',
		baseline: null,
		value: 50,
		day: '2025-12-31',
		tolerance: 10,
		setBy: 'community',
		reason: '',
		...given
	};
	const isHere = (cell: Cell): boolean =>
		cell.period === measured &&
		(target.scope === 'ALL' ? cell.placeKind === 'all' : cell.placeId === target.scope) &&
		cell.breakdown === target.breakdown &&
		cell.group === target.group;
	const at = tables.findIndex(({ id }) => id === target.indicatorId);
	const place = tables[at]?.cells.findIndex(isHere) ?? -1;
	const [cell, truth] = [released.tables[at]?.cells[place], tables[at]?.cells[place]];
	if (cell === undefined || truth === undefined) throw new Error(`missing number: ${target.id}`);
	const progress = progressOf(target, definition.direction, truth);
	return {
		target,
		definition,
		area: target.scope === 'ALL' ? '' : target.scope,
		measured: knownPeriod(measured),
		due: target.day,
		cell,
		progress,
		standing: standingOf(progress, target.tolerance, target.day <= '2026-01-20'),
		reason: target.reason
	};
}
