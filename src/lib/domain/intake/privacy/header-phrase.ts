import { plainWord } from '../words/plain-word.ts';

/** What a header asks stands in its first words, however long the question. */
const longestHeader = 60;

/**
 * A header as it is searched for words: plain, one space between them, words that were written as one taken apart
 * (`childName`, `phone2`), without the plural and the Arabic article.
 */
export function headerPhrase(header: string): string {
	const apart = header
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{L})(\p{Nd})/gu, '$1 $2')
		.replace(/[''’`]s\b/gu, '');
	return barePhrase(plainWord(apart));
}

/** Plain words without the plural and the Arabic article. */
export function barePhrase(plain: string): string {
	return plain.split(' ').slice(0, longestHeader).map(bareToken).join(' ');
}

function bareToken(token: string): string {
	if (/^[a-z]{4,}s$/.test(token) && !token.endsWith('ss')) return token.slice(0, -1);
	const arabic = /^(?:(?:[وبفك]?ال)|[وب]?لل)(\p{Script=Arabic}{2,})$/u.exec(token);
	return arabic?.[1] ?? token;
}

/** Phrases to look for, spelt as headers are searched. */
export type Phrases = ReadonlySet<string>;

/** Phrases from lists in which commas separate them. */
export function phraseList(...lists: readonly string[]): Phrases {
	return new Set(
		lists.flatMap((list) => list.split(',').map((phrase) => headerPhrase(phrase.trim())))
	);
}

/** The longest phrase of the lists has so many words. */
const longestPhrase = 6;

/** Whether one of the phrases stands within a header, whole words only. */
export function hasAny(phrase: string, phrases: Phrases): boolean {
	return partsOf(phrase).some((part) => phrases.has(part));
}

let lastParts: { readonly phrase: string; readonly parts: readonly string[] } | null = null;

/** Every run of words of a phrase; kept for the next list, since one header is held against many. */
function partsOf(phrase: string): readonly string[] {
	if (lastParts?.phrase === phrase) return lastParts.parts;
	const words = phrase.split(' ');
	const parts = words.flatMap((_word, from) => {
		const most = Math.min(longestPhrase, words.length - from);
		return Array.from({ length: most }, (_one, more) =>
			words.slice(from, from + more + 1).join(' ')
		);
	});
	lastParts = { phrase, parts };
	return parts;
}

/** Kobo and Ona put groups before the question: the last part is the question. */
export function questionOf(header: string): string {
	const parts = header.split('/').filter((part) => part.trim() !== '');
	const last = parts.at(-1) ?? header;
	const isTooShort = /^(?:name|nom|nombre|nome|id|no|number|n°|code|url|\d+)$/i.test(last.trim());
	return isTooShort ? parts.slice(-2).join(' ') : last;
}
