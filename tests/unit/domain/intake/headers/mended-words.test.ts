import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../../../src/lib/domain/intake/headers/known-names.ts';
import { mendedWords } from '../../../../../src/lib/domain/intake/headers/mended-words.ts';

const mend = (word: string): string =>
	[...mendedWords(knownNames('meetings'), new Set([word])).words].join(' ');

describe('Slips of the pen in a header', () => {
	it.each([
		['gril', 'girl'],
		['comunity', 'community'],
		['decison', 'decision'],
		['facilitatd', 'facilitated'],
		['particpant', 'participant'],
		['reunoin', 'reunion']
	])('“%s” is mended to “%s”', (word, meant) => {
		expect(mend(word)).toBe(meant);
	});

	it.each([
		['dte', 'is too short'],
		['a1234', 'has figures'],
		['household', 'is a word of another table'],
		['xylophone', 'is like nothing'],
		['x'.repeat(40), 'is too long']
	])('“%s” stays: it %s', (word) => {
		expect(mend(word)).toBe(word);
	});

	it('are told from words that were right', () => {
		const names = knownNames('meetings');
		expect(mendedWords(names, new Set(['gril'])).isMended).toBe(true);
		expect(mendedWords(names, new Set(['girl'])).isMended).toBe(false);
	});
});
