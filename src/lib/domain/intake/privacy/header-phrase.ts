import { plainWord } from '../words/plain-word.ts';

/**
 * A header as it is searched for words: plain, one space between them, words that were written as one taken apart
 * (`childName`, `phone2`), without the plural and the Arabic article.
 */
export function headerPhrase(header: string): string {
	const apart = header
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{L})(\p{Nd})/gu, '$1 $2')
		.replace(/[''’`]s\b/gu, '');
	return plainWord(apart).split(' ').map(bareToken).join(' ');
}

function bareToken(token: string): string {
	if (/^[a-z]{4,}s$/.test(token) && !token.endsWith('ss')) return token.slice(0, -1);
	const arabic = /^(?:(?:[وبفك]?ال)|[وب]?لل)(\p{Script=Arabic}{2,})$/u.exec(token);
	return arabic?.[1] ?? token;
}

/** Whether one phrase stands within another, whole words only. */
export function hasPhrase(phrase: string, part: string): boolean {
	return ` ${phrase} `.includes(` ${part} `);
}

/** A list of phrases, separated by commas, spelt as headers are searched. */
export function phraseList(...lists: readonly string[]): readonly string[] {
	return lists.flatMap((list) => list.split(',').map((phrase) => headerPhrase(phrase.trim())));
}

export function hasAny(phrase: string, parts: readonly string[]): boolean {
	return parts.some((part) => hasPhrase(phrase, part));
}

/** Kobo and Ona put groups before the question: the last part is the question. */
export function questionOf(header: string): string {
	const parts = header.split('/').filter((part) => part.trim() !== '');
	const last = parts.at(-1) ?? header;
	const isTooShort = /^(?:name|nom|nombre|nome|id|no|number|n°|code|url|\d+)$/i.test(last.trim());
	return isTooShort ? parts.slice(-2).join(' ') : last;
}
