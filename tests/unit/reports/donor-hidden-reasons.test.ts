import { expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import { release } from '$lib/domain/disclosure/release';
import { documentOf } from '$lib/reports/donor-making';
import { countedCell, definitionOf } from '../example-cells';
import { making } from './empty-making';

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
