import { describe, expect, it } from 'vitest';
import {
	communitiesByArea,
	isComparisonOnly,
	newestFirst,
	peopleLabel,
	withGroup,
	type FilterPlace
} from '$lib/ui/filter-choices';

function placeOf(id: string, more: Partial<FilterPlace> = {}): FilterPlace {
	return {
		kind: 'community',
		id,
		label: id,
		area: null,
		hasAction: true,
		hasComparison: false,
		...more
	};
}

describe('communitiesByArea', () => {
	it('puts communities under their areas and leaves areas themselves out', () => {
		const groups = communitiesByArea([
			placeOf('c1', { area: 'Hills' }),
			placeOf('c2'),
			placeOf('c3', { area: 'Hills' }),
			placeOf('Hills', { kind: 'area', area: 'Hills' })
		]);
		expect(groups.map(({ area, places }) => [area, places.map(({ id }) => id)])).toEqual([
			['Hills', ['c1', 'c3']],
			['', ['c2']]
		]);
	});
});

describe('isComparisonOnly', () => {
	it('is true only where no community acts', () => {
		expect(isComparisonOnly(placeOf('c', { hasAction: false, hasComparison: true }))).toBe(true);
		expect(isComparisonOnly(placeOf('Hills', { kind: 'area', hasComparison: true }))).toBe(false);
	});
});

describe('newestFirst', () => {
	it('turns the order of one kind of period round', () => {
		const quarter = (id: string, firstDay: string) =>
			({ id, kind: 'quarter', firstDay, lastDay: firstDay }) as const;
		const periods = Object.freeze([
			quarter('2024-Q4', '2024-10-01'),
			quarter('2025-Q1', '2025-01-01'),
			{ id: 'ALL', kind: 'all', firstDay: '2024-10-01', lastDay: '2025-03-31' } as const
		]);
		expect(newestFirst(periods, 'quarter').map(({ id }) => id)).toEqual(['2025-Q1', '2024-Q4']);
	});
});

describe('people', () => {
	it('says in words who was chosen', () => {
		expect(peopleLabel({})).toBe('everyone');
		expect(peopleLabel({ age_band: '6-11', sex: 'f' })).toBe('girls and women, 6 to 11 years');
	});

	it('changes one split and leaves the others', () => {
		expect(withGroup({ sex: 'f' }, 'disability', 'yes')).toEqual({ sex: 'f', disability: 'yes' });
		expect(withGroup({ sex: 'f', disability: 'yes' }, 'sex', '')).toEqual({ disability: 'yes' });
	});
});
