import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readFilters, writeFilters, type Filters } from '../../../src/lib/state/filters.svelte.ts';

const noFilters: Filters = {
	placeKind: 'all',
	placeId: 'ALL',
	period: '',
	people: {},
	one: '',
	from: null,
	make: '',
	harm: '',
	actions: '',
	view: '',
	split: ''
};

describe('Filters in the address', () => {
	it('are none where nothing stands after the mark', () => {
		expect(readFilters('')).toEqual(noFilters);
		expect(readFilters('#')).toEqual(noFilters);
		expect(writeFilters(noFilters)).toBe('');
	});

	it('name a community, a period, people and what is open', () => {
		expect(readFilters('#one=O1&community=c02&period=2024-Q3&sex=f&age_band=6-11')).toEqual({
			placeKind: 'community',
			placeId: 'c02',
			period: '2024-Q3',
			people: { sex: 'f', age_band: '6-11' },
			one: 'O1',
			from: null,
			make: '',
			harm: '',
			actions: '',
			view: '',
			split: ''
		});
	});

	it('leave what they do not know alone', () => {
		expect(readFilters('#colour=red')).toEqual(noFilters);
	});

	const number = fc.record({
		placeKind: fc.constantFrom('community' as const, 'area' as const, 'all' as const),
		placeId: fc.string({ minLength: 1 }),
		period: fc.string({ minLength: 1 }),
		breakdown: fc.string(),
		group: fc.string()
	});
	const filters = fc.record({
		placeKind: fc.constantFrom('community' as const, 'area' as const),
		placeId: fc.string({ minLength: 1 }),
		period: fc.string(),
		people: fc.record(
			{ sex: fc.string({ minLength: 1 }), age_band: fc.string({ minLength: 1 }) },
			{ requiredKeys: [] }
		),
		one: fc.string({ minLength: 1 }),
		from: fc.option(number),
		make: fc.string(),
		harm: fc.string(),
		actions: fc.string(),
		view: fc.string(),
		split: fc.string()
	});
	test.prop([filters], { seed: 11 })('read back as they were written', (given) => {
		expect(readFilters(writeFilters(given))).toEqual(given);
	});
});
