import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { readMessage, type MessageParameters } from '$lib/i18n/format-message';
import { languageIds, languages } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/load-messages';

/** What the library makes of the same message. */
function byTheLibrary(text: string, locale: string, parameters: MessageParameters): string {
	const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
	return String(message.format({ ...parameters }));
}

/** A value for every name that any of the messages has between braces. */
function namesIn(texts: readonly string[]): MessageParameters {
	const names = texts.flatMap((text) => text.match(/(?<=\{)\w+/g) ?? []);
	return Object.fromEntries(names.map((name, at) => [name, at % 2 === 0 ? at : `<${name}> ’s 5%`]));
}

describe('a message', () => {
	test.each(languageIds)('of %s says what the library makes of it', async (id) => {
		const { locale } = languages[id];
		// Plurals, choices and figures are left to the library.
		const texts = Object.values(await loadMessages(id, 'all')).filter(
			(text) => !/\{\s*\w+\s*,/.test(text)
		);
		expect(texts.length).toBeGreaterThan(1000);
		const values = namesIn(texts);
		const wrong = texts.filter(
			(text) => readMessage(text, locale)(values) !== byTheLibrary(text, locale, values)
		);
		expect(wrong).toEqual([]);
	});

	test('has names filled in as they are, and once', () => {
		const say = readMessage('{name}: {count} of {name}', 'en-GB');
		expect(say({ name: '{count}$&', count: 0 })).toBe('{count}$&: 0 of {count}$&');
	});

	test.each([
		["It''s '{here}' and {name}", "It's {here} and Asha"],
		['{ name } is there', 'Asha is there'],
		['# <b>{name}</b>', '# <b>Asha</b>'],
		['', '']
	])('written as %j is ICU all the same', (text, said) => {
		expect(readMessage(text, 'en-GB')({ name: 'Asha' })).toBe(said);
	});

	test('that lacks what it names says so', () => {
		expect(() => readMessage('{name}', 'en-GB')({})).toThrow('name');
	});

	test('has the plurals and figures of its own language, whatever another one had before', () => {
		const text = '{count, plural, one {# day} other {# days}}';
		expect(readMessage(text, 'en-GB')({ count: 0 })).toBe('0 days');
		expect(readMessage(text, 'fr')({ count: 0 })).toBe('0 day');
		expect(readMessage(text, 'ar-u-nu-arab')({ count: 15 })).toBe('١٥ days');
	});
});
