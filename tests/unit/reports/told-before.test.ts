import { describe, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import type { LedgerCell, LedgerEntry } from '$lib/domain/disclosure/ledger';
import { periodTold, toldNoMore } from '$lib/reports/told-before';

const cell = (changes: Partial<LedgerCell>): LedgerCell => ({
	indicatorId: 'H1',
	placeKind: 'all',
	placeId: 'ALL',
	period: '2025-Q1',
	firstDay: '2025-01-01',
	lastDay: '2025-03-31',
	breakdown: '',
	group: '',
	hidden: null,
	told: { low: 40, high: 40 },
	toldOf: 120,
	shares: [{ communityId: 'c1', numerator: 40, denominator: 120 }],
	...changes
});

const next = { period: '2025-Q2', firstDay: '2025-04-01', lastDay: '2025-06-30' };
const hidden = { hidden: 'few communities', told: null } as const;
const entry = (...cells: LedgerCell[]): LedgerEntry => ({
	audience: 'donor',
	date: '2025-07-01',
	cells
});
const agreed = new Map<string, Consent>([['c1', 'totals_only']]);

describe('The period of a document', () => {
	it('is the newest of which it has many numbers, not that of one target', () => {
		const own = ['H1', 'H2', 'H3'].map((indicatorId) => cell({ indicatorId }));
		const before = ['H1', 'H2', 'H3'].map((indicatorId) =>
			cell({ indicatorId, period: '2024-Q1', firstDay: '2024-01-01', lastDay: '2024-03-31' })
		);
		const ofTarget = cell({ period: '2025', firstDay: '2025-01-01', lastDay: '2025-12-31' });
		expect(periodTold(entry(...before, ofTarget, ...own))).toEqual({
			period: '2025-Q1',
			firstDay: '2025-01-01',
			lastDay: '2025-03-31'
		});
	});

	it('is none where it has no number', () => {
		expect(periodTold(entry())).toBeNull();
		expect(periodTold(entry(cell({ placeKind: 'area', placeId: 'North' })))).toBeNull();
	});
});

describe('What a later document tells no more', () => {
	it('is nothing where it tells the same of its own time', () => {
		const then = entry(cell({}), cell({ breakdown: 'sex', group: 'f' }));
		const now = entry(cell(next), cell({ ...next, breakdown: 'sex', group: 'f' }));
		expect(toldNoMore(then, now, agreed)).toEqual({
			numbers: [],
			areas: [],
			others: 0,
			communities: []
		});
	});

	it('is each number that is hidden now, with why, and each that is there no more', () => {
		const then = entry(cell({}), cell({ indicatorId: 'own_1' }), cell({ indicatorId: 'H2' }));
		const now = entry(cell({ ...next, ...hidden }), cell({ ...next, indicatorId: 'H2' }));
		expect(toldNoMore(then, now, agreed).numbers).toEqual([
			{ indicatorId: 'H1', reason: 'few communities' },
			{ indicatorId: 'own_1', reason: null }
		]);
	});

	it('was hidden before: then nothing is lost', () => {
		const then = entry(cell({}), cell({ ...hidden, indicatorId: 'H2' }));
		const now = entry(cell(next), cell({ ...next, ...hidden, indicatorId: 'H2' }));
		expect(toldNoMore(then, now, agreed).numbers).toEqual([]);
	});

	it('is an area once, and other numbers of areas and groups as their count', () => {
		const north = { placeKind: 'area', placeId: 'North' } as const;
		const south = { placeKind: 'area', placeId: 'South' } as const;
		const girls = { breakdown: 'sex', group: 'f' };
		const all = [cell({}), cell({ indicatorId: 'H2' })];
		const then = entry(
			...all,
			...[north, south].flatMap((area) => all.map((one) => ({ ...one, ...area }))),
			cell(girls)
		);
		const now = entry(
			...all.map((one) => ({ ...one, ...next })),
			cell({ ...next, ...south }),
			cell({ ...next, ...south, ...hidden, indicatorId: 'H2' }),
			cell({ ...next, ...girls, ...hidden })
		);
		const left = toldNoMore(then, now, agreed);
		expect(left.areas).toEqual(['North']);
		// Of the south H2, and the girls.
		expect(left.others).toBe(2);
	});

	it('says which communities were counted then and agree no more', () => {
		const shares = ['c2', 'c1', 'c3'].map((communityId) => ({
			communityId,
			numerator: 9,
			denominator: 30
		}));
		const consent = new Map<string, Consent>([...agreed, ['c2', 'none']]);
		expect(toldNoMore(entry(cell({ shares })), entry(cell(next)), consent).communities).toEqual([
			'c2',
			'c3'
		]);
	});
});
