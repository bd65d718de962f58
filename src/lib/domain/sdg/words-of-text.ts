import { plainWord } from '../intake/words/plain-word.ts';

/** The words of a text without case, accents and punctuation. */
export function wordsOf(text: string): readonly string[] {
	return plainWord(text)
		.split(' ')
		.filter((word) => word !== '');
}

/**
 * Whether a phrase stands in a text, word by word. A phrase that ends in `*` matches any ending of its last word.
 *
 * @param phrase plain words with one space between them
 */
export function saysPhrase(words: readonly string[], phrase: string): boolean {
	const wanted = phrase.split(' ');
	return words.some((_, start) =>
		wanted.every((word, place) => isWord(words[start + place], word))
	);
}

function isWord(word: string | undefined, wanted: string): boolean {
	if (word === undefined) return false;
	return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

export const saysAny = (words: readonly string[], phrases: readonly string[]): boolean =>
	phrases.some((phrase) => saysPhrase(words, phrase));

/** A list of phrases, written with commas. */
export const phrases = (text: string): readonly string[] =>
	text.split(',').map((phrase) => phrase.trim());
