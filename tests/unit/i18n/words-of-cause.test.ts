import { describe, expect, test } from 'vitest';
import { languageIds, languages, type LanguageId } from '../../../src/lib/i18n/languages.ts';
import {
	aboutOtherThings,
	claims,
	reasonsOfChoice,
	wordsOfCause,
	wordsOfReason
} from './words-of-cause.ts';

/** What speaks of numbers, wherever it is shown. */
const isAboutNumbers = (key: string): boolean =>
	/^(?:change|finding|indicator|indicators|meeting|note|sdg|summary)\./.test(key);

async function messagesOf(id: LanguageId): Promise<readonly (readonly [string, string])[]> {
	const { first, rest } = languages[id];
	return Object.entries({ ...(await first()), ...(await rest()) });
}

describe.each(languageIds)('in %s', (id) => {
	test('no message of any screen says, or denies, that one thing made another', async () => {
		const found = (await messagesOf(id))
			.filter(([key]) => !aboutOtherThings.includes(key))
			.filter(([, text]) => wordsOfCause[id].test(text));
		expect(found).toEqual([]);
	});

	test('a reason is given for a choice or a rule, and never for a number', async () => {
		const found = (await messagesOf(id))
			.filter(([key]) => isAboutNumbers(key) && !reasonsOfChoice.includes(key))
			.filter(([, text]) => wordsOfReason[id].test(text));
		expect(found).toEqual([]);
	});

	test.each(claims[id])('“%s” would be found', (claim) => {
		expect(claim).toMatch(wordsOfCause[id]);
	});
});

test('every exception is a message that there is', async () => {
	const keys = new Set((await messagesOf('en')).map(([key]) => key));
	const unknown = [...aboutOtherThings, ...reasonsOfChoice].filter((key) => !keys.has(key));
	expect(unknown).toEqual([]);
});
