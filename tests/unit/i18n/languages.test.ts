import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { bestLanguage, languageIds, languages } from '../../../src/lib/i18n/languages.ts';
import { readMessageRows } from '../../../src/lib/i18n/message-file.ts';
import { en } from '../../../src/lib/i18n/messages/en.ts';

const others = languageIds.filter((id) => id !== 'en');

describe.each(others)('the language %s', (id) => {
	test('has every message of English, and no other', async () => {
		// Nothing stands in for a word, on the start screen either.
		for (const part of ['first', 'rest'] as const) {
			const keys = Object.keys(await languages[id][part]());
			const english = Object.keys(await languages.en[part]());
			expect(keys.toSorted()).toEqual(english.toSorted());
		}
	});

	test('keeps every placeholder, and its plurals can be said', async () => {
		const { first, rest, locale } = languages[id];
		const messages = { ...(await first()), ...(await rest()) };
		const rows = Object.entries(messages).map(([key, text]) => [key, '', text]);
		expect(readMessageRows(rows, en).faults).toEqual([]);
		for (const text of Object.values(messages)) {
			expect(
				() => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
			).not.toThrow();
		}
	});
});

test('a device gets the first of its languages that there is, whatever the region', () => {
	const offered = ['en', 'fr', 'sw'];
	expect(bestLanguage(['sw-KE', 'en-GB'], offered)).toBe('sw');
	expect(bestLanguage(['de-DE', 'fr-CD'], offered)).toBe('fr');
	expect(bestLanguage(['de'], offered)).toBe('en');
});
