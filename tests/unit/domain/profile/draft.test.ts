import { describe, expect, it } from 'vitest';
import { draftOf, newRate, readDraft, type ProfileDraft } from '$lib/domain/profile/draft';
import { changesBetween, emptyProfile, type Profile } from '$lib/domain/profile/profile';

const whole: Profile = {
	name: 'Kwale',
	organisation: 'Watoto Kwanza',
	identifiers: ['GB-CHC-123456', 'XM-DAC-41114'],
	countries: ['KE', 'TZ'],
	firstMonth: 7,
	languages: ['sw', 'pt-MZ'],
	reportingCurrency: 'USD',
	rates: [
		{
			currency: 'KES',
			amount: 129.5,
			to: 'USD',
			worth: 1,
			on: '2026-06-30',
			source: 'Central Bank'
		}
	]
};

const draft = (changes: Partial<ProfileDraft>): ProfileDraft => ({
	...draftOf({ ...emptyProfile, name: 'Kwale' }),
	...changes
});

const codes = (changes: Partial<ProfileDraft>): string[] =>
	readDraft(draft(changes)).findings.map(({ code }) => code);

describe('a draft of a profile', () => {
	it('comes to the same profile where nothing was typed', () => {
		const { profile, findings } = readDraft(draftOf(whole));
		expect(profile).toEqual(whole);
		expect(findings).toEqual([]);
		expect(changesBetween(whole, profile)).toEqual({});
	});

	it('needs nothing but a name', () => {
		expect(codes({})).toEqual([]);
		expect(readDraft(draft({ name: ' ' })).findings).toEqual([
			{ field: 'name', code: 'name missing', value: '', blocks: true }
		]);
	});

	it('says what is unusual about an identifier, and keeps it', () => {
		const { profile, findings } = readDraft(
			draft({ identifiers: 'GB-CHC-1; 41114, QQ-ABC-1  KE-N/B-3' })
		);
		expect(profile.identifiers).toEqual(['GB-CHC-1', '41114', 'QQ-ABC-1', 'KE-N/B-3']);
		expect(findings.map(({ code, value, blocks }) => [code, value, blocks])).toEqual([
			['identifier register', '41114', false],
			['identifier country', 'QQ-ABC-1', false],
			['identifier letters', 'KE-N/B-3', false]
		]);
	});

	it('says that a language has no code', () => {
		expect(codes({ languages: ['sw', 'zh-Hant-TW', 'Kiswahili sanifu'] })).toEqual([
			'language unknown shape'
		]);
	});

	it('lets go of a rate that nobody filled in', () => {
		const { profile, findings } = readDraft(draft({ rates: [newRate('r', 'KES', 'USD')] }));
		expect([profile.rates, findings]).toEqual([[], []]);
	});

	it.each([
		['3 700', 3700],
		['129,5', 129.5],
		['1.085', 1.085],
		['0,007', 0.007],
		['1’250.5', 1250.5]
	])('reads %s', (amount, read) => {
		const rates = [{ ...newRate('r', 'UGX', 'USD'), on: '2026-01-01', amount }];
		expect(readDraft(draft({ rates })).profile.rates.map((rate) => rate.amount)).toEqual([read]);
	});

	it.each([
		['3,700', 'amount unclear'],
		['0', 'amount unreadable'],
		['-4', 'amount unreadable'],
		['4 USD', 'amount unreadable'],
		['1.2.3', 'amount unreadable']
	])('cannot keep a rate of %s', (amount, code) => {
		const rates = [{ ...newRate('r', 'UGX', 'USD'), on: '2026-01-01', amount }];
		const { profile, findings } = readDraft(draft({ rates }));
		expect(profile.rates).toEqual([]);
		expect(findings).toEqual([{ field: 'rates', code, value: amount, index: 0, blocks: true }]);
	});

	it('asks for the day of a rate', () => {
		expect(codes({ rates: [{ ...newRate('r', 'UGX', 'USD'), amount: '3700' }] })).toEqual([
			'day missing'
		]);
	});
});
