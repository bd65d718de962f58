import { describe, expect, it } from 'vitest';
import type { BreakdownId } from '$lib/domain/indicators/definition';
import { isGroupOf, readGroup } from '$lib/domain/targets/read-group';

describe('whose number a target is about', () => {
	const people: readonly BreakdownId[] = ['sex', 'age_band', 'disability'];
	const ownership: readonly BreakdownId[] = ['dimension', 'group'];

	it.each([
		['sex', 'f', people, 'sex f'],
		['sex', 'Girls', people, 'sex f'],
		['sex', 'Filles', people, 'sex f'],
		['sex', 'البنات والنساء', people, 'sex f'],
		['sex', 'wavulana', people, 'sex m'],
		['', 'niñas', people, 'sex f'],
		['', '6 to 11 years', people, 'age_band 6-11'],
		['age_band', '12–17', people, 'age_band 12-17'],
		['', '25+', people, 'age_band 25+'],
		['disability', 'oui', people, 'disability yes'],
		// Of a score of ownership girls are a group that scored, and no sex.
		['', 'girls', ownership, 'group girls'],
		['sex', 'all', people, ' '],
		['', 'everybody', people, ' '],
		['', '', people, ' '],
		// What nobody here knows stays as it was written.
		['sex', 'herders', people, 'sex herders'],
		['', 'herders', people, ' herders'],
		['clan', 'north', people, 'clan north'],
		['wave', 'T2', ['wave'] as const, 'wave T2']
	])('%s %s', (breakdown, group, splits, found) => {
		const read = readGroup({ breakdown: breakdown as BreakdownId, group }, splits);
		expect(`${read.breakdown} ${read.group}`).toBe(found);
	});

	it('is a group that the breakdown has', () => {
		expect(isGroupOf('sex', 'f')).toBe(true);
		expect(isGroupOf('sex', 'herders')).toBe(false);
		expect(isGroupOf('wave', 'T9')).toBe(true);
	});
});
