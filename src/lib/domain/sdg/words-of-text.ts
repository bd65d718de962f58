import { plainWord } from '../intake/words/plain-word.ts';

/** The words of a text without case, accents and punctuation. */
export function wordsOf(text: string): readonly string[] {
	return plainWord(text)
		.split(' ')
		.filter((word) => word !== '');
}

/** How many words may stand where a phrase leaves a gap. */
const widestGap = 4;

/**
 * Whether a phrase stands in a text, word by word. In a phrase `*` is any letters or none at the end of a word, and at
 * least one at its beginning; `a|b` is either; `~` is a gap of up to four words.
 *
 * @param phrase plain words with one space between them
 */
export function saysPhrase(words: readonly string[], phrase: string): boolean {
	const wanted = phrase.split(' ');
	return words.some((_, start) => endOf(words, start, wanted) !== null);
}

/** Where a phrase that begins here ends; `null` where it does not stand here. */
function endOf(
	words: readonly string[],
	start: number,
	[first, ...rest]: readonly string[]
): number | null {
	if (first === undefined) return start;
	if (first !== '~') {
		const word = words[start];
		const isHere = word !== undefined && first.split('|').some((one) => isWord(word, one));
		return isHere ? endOf(words, start + 1, rest) : null;
	}
	for (let gap = 0; gap <= widestGap; gap += 1) {
		const end = endOf(words, start + gap, rest);
		if (end !== null) return end;
	}
	return null;
}

const isWord = (word: string, wanted: string): boolean =>
	formsOf(word).some((form) => isForm(form, wanted.replace(/^ال(?=\p{Script=Arabic}{3})/u, '')));

function isForm(form: string, wanted: string): boolean {
	const isOpenEnded = wanted.endsWith('*');
	const core = wanted.replace(/^\*|\*$/g, '');
	if (!wanted.startsWith('*')) return isOpenEnded ? form.startsWith(core) : form === core;
	const at = isOpenEnded ? form.indexOf(core, 1) : form.lastIndexOf(core);
	return at > 0 && (isOpenEnded || at + core.length === form.length);
}

/** An Arabic word and what is left of it without the article, "and", "with", "to" that are written onto it. */
function formsOf(word: string): readonly string[] {
	if (!/^\p{Script=Arabic}/u.test(word)) return [word];
	const bare = word.replace(/^[وف]?(?:لل|[بلك]?ال)(?=.{3})/u, '');
	return [word, bare, word.replace(/^[وفبلك](?=.{4})/u, '')];
}

export const saysAny = (words: readonly string[], phrases: readonly string[]): boolean =>
	phrases.some((phrase) => saysPhrase(words, phrase));

/** The words without these phrases: a gap, which no phrase matches, stands for each. */
export function withoutPhrases(
	words: readonly string[],
	phrases: readonly string[]
): readonly string[] {
	const left = [...words];
	for (const phrase of phrases) {
		const wanted = phrase.split(' ');
		for (const start of left.keys()) {
			const end = endOf(left, start, wanted);
			if (end !== null) left.fill('', start, end);
		}
	}
	return left;
}

/** A list of phrases, written with commas. */
export const phrases = (text: string): readonly string[] =>
	text.split(',').map((phrase) => phrase.trim());
