import { expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import { release } from '$lib/domain/disclosure/release';
import { documentOf, type DonorMaking } from '$lib/reports/donor-making';
import { countedCell, definitionOf, year } from '../example-cells';

const making: DonorMaking = {
	facts: {
		period: year(2025),
		before: null,
		consent: new Map(),
		offered: [],
		tables: [],
		places: [],
		sdg: null,
		askedAnew: new Set(),
		rungs: new Map(),
		learned: [],
		dataDate: '2025-12-31'
	},
	choice: { without: [], splits: [], byArea: false },
	points: [],
	about: {
		project: { name: '', organisation: '', identifiers: [], countries: [] },
		date: '2026-01-01',
		dataDate: '2025-12-31',
		fingerprints: []
	}
};

it('A document does not count as small what it tells no band of', () => {
	const group = (name: string, cases: number) =>
		countedCell(definitionOf('H10'), cases, 900, {
			period: '2025',
			breakdown: 'sex',
			group: name
		});
	const behind = (cases: number) =>
		['c1', 'c2', 'c3'].map((communityId) => ({
			communityId,
			numerator: cases / 3,
			denominator: 300
		}));
	const table = {
		id: 'reports',
		cells: [group('f', 3), group('m', 60)],
		behind: [behind(3), behind(60)]
	};
	const consent = new Map<string, Consent>(['c1', 'c2', 'c3'].map((id) => [id, 'totals_only']));
	// Without a solver nothing is told of either group, not even a band.
	const made = release([table], 'donor', { consent });
	expect(made.reasons.map(({ reason }) => reason)).toEqual(['small count', 'protects another']);
	expect(documentOf(making, made).hidden.byReason).toEqual(new Map([['protects another', 2]]));
});
