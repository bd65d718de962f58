import highsLoader, { type Highs } from 'highs';
import { beforeAll, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import type { LedgerEntry } from '$lib/domain/disclosure/ledger';
import { release, type Release } from '$lib/domain/disclosure/release';
import type { Target } from '$lib/domain/targets/target';
import type { Place } from '$lib/pipeline/read-cells';
import { documentOf, type ReasonedPoint } from '$lib/reports/donor-making';
import { countedCell, definitionOf, year } from '../example-cells';
import { making } from './empty-making';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const definition = definitionOf('H1');
const consent = new Map<string, Consent>(['c1', 'c2', 'c3'].map((id) => [id, 'totals_only']));

/** A report of a year in which of 120 children some were hurt. */
function reportOf(period: string, hurt: number, ledger: readonly LedgerEntry[] = []): Release {
	const behind = [...consent.keys()].map((communityId) => ({
		...{ communityId, numerator: hurt / 3, denominator: 40 }
	}));
	const table = {
		id: 'H1',
		cells: [countedCell(definition, hurt, 120, { period })],
		behind: [behind]
	};
	return release([table], 'donor', { consent, ledger, solver: highs });
}

/** Whether the document of a year hides a baseline. */
function isHidden(made: Release, inYear: number, baseline: Target['baseline']): boolean {
	const measured = year(inYear);
	const target: Target = {
		id: 'H1',
		indicatorId: 'H1',
		scope: 'ALL',
		breakdown: '',
		group: '',
		kind: 'end',
		period: '',
		formula: 'way_from_baseline',
		baseline,
		value: 1,
		day: '2026-12-31',
		tolerance: 10,
		setBy: 'donor',
		reason: ''
	};
	const everywhere: Place = {
		kind: 'all',
		id: 'ALL',
		label: '',
		area: null,
		hasAction: true,
		hasComparison: false,
		handover: null
	};
	const point: ReasonedPoint = {
		target,
		definition,
		place: everywhere,
		point: { period: measured, measured, due: '2026-12-31' },
		said: { typed: '', inFile: '' }
	};
	const facts = { ...making.facts, period: measured };
	const [found] = documentOf({ ...making, facts, points: [point] }, made).targets;
	return found?.isBaselineHidden === true;
}

it('A baseline is told or hidden whatever it is, so that neither tells the number that is hidden', () => {
	const made = reportOf('2025', 6);
	// 6 of 120 are 5 percent.
	for (const value of [5, 12]) {
		expect(isHidden(made, 2025, { value, day: '2025-03-31' }), String(value)).toBe(true);
		expect(isHidden(made, 2025, { value, day: '' }), String(value)).toBe(true);
		expect(isHidden(made, 2025, { value, day: '2023-03-31' }), String(value)).toBe(false);
	}
});

it('A baseline of the time of a number that an earlier report hid is hidden in later reports', () => {
	const earlier = reportOf('2024', 6);
	const ledger = earlier.entry === null ? [] : [earlier.entry];
	const later = reportOf('2025', 30, ledger);
	expect(later.tables[0]?.cells[0]?.state).toBe('value');
	expect(isHidden(later, 2025, { value: 5, day: '2024-06-30' })).toBe(true);
	expect(isHidden(later, 2025, { value: 5, day: '2023-06-30' })).toBe(false);
	expect(isHidden(reportOf('2025', 30), 2025, { value: 5, day: '2024-06-30' })).toBe(false);
});
