import { describe, expect, it } from 'vitest';
import { countryCodes } from '$lib/domain/profile/countries';
import { languageTags } from '$lib/domain/profile/languages';
import { emptyProfile, profileFields } from '$lib/domain/profile/profile';
import { countryName, currencyName, languageName, profileSentence } from '$lib/i18n/profile-text';

describe('names', () => {
	it('has one for every country and language, and no two the same', () => {
		for (const [codes, name] of [
			[countryCodes, countryName],
			[languageTags, languageName]
		] as const) {
			const names = codes.map(name);
			expect(names.filter((one, index) => one === codes[index])).toEqual([]);
			expect(new Set(names).size).toBe(codes.length);
		}
	});

	it('gives what is no code as it stands', () => {
		expect(countryName('nowhere at all')).toBe('nowhere at all');
		expect(languageName('Kiswahili sanifu')).toBe('Kiswahili sanifu');
		expect(currencyName('Ksh')).toBe('Ksh');
	});
});

describe('the sentence of a change', () => {
	it('says every field in one', () => {
		const rate = {
			currency: 'KES',
			amount: 129.5,
			to: 'USD',
			worth: 1,
			on: '2026-06-30',
			source: ''
		};
		const changes = { name: 'Kwale', countries: ['KE', 'TZ'], firstMonth: 7, rates: [rate] };
		expect(profileSentence(changes)).toBe(
			'About the project: it is called “Kwale”; it works in Kenya and Tanzania; its year begins in July; exchange rates are 129.5 KES = 1 USD on 30 June 2026.'
		);
	});

	it.each(profileFields)('has words for %s when it is emptied', (field) => {
		expect(profileSentence({ [field]: emptyProfile[field] })).toMatch(/: (no|it|the|sums) ?.+\.$/);
	});
});
