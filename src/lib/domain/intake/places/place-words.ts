import { plainText } from '../formats/plain-text.ts';

/** Letters that are one letter with a mark, but do not come apart as such. */
const letters: ReadonlyMap<string, string> = new Map([
	['œ', 'oe'],
	['æ', 'ae'],
	['ß', 'ss'],
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ı', 'i'],
	['ة', 'ه'],
	['ئ', 'ي'],
	['ؤ', 'و']
]);

/**
 * The words of a place's name or id as they are compared: no case, accents or punctuation; figures and letters apart, and
 * a capital behind a small letter begins a word (`SectorB`). Accents are marks that any script may have: vowels that
 * scripts of India write as marks of their own stay, since they tell names apart.
 */
export function placeWords(name: string): readonly string[] {
	const spaced = name.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
	const plain = plainText(spaced)
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Script=Inherited}/gu, '')
		.replace(/[œæßøłđıةئؤ]/g, (letter) => letters.get(letter) ?? letter);
	return plain.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
}

const isFigures = (word: string): boolean => /^\p{N}/u.test(word);

/** By this two names are one, written in two ways: their words in order, as one word. Two numbers stay two. */
export function placeKey(words: readonly string[]): string {
	const parts = words.map((word, place) =>
		isFigures(word) && isFigures(words[place - 1] ?? '') ? ` ${word}` : word
	);
	return parts.join('');
}
