import { distance } from 'fastest-levenshtein';
import { isKnownWord, type KnownNames } from './known-names.ts';

/** Words of a header after small slips of the pen were mended. */
export interface MendedWords {
	readonly words: ReadonlySet<string>;
	readonly isMended: boolean;
}

const shortest = 5;
const longest = 30;

/** Known words by first letter: a slip in the first letter is rare, and looking at all words takes long. */
const byFirstLetter = new WeakMap<KnownNames, ReadonlyMap<string, readonly string[]>>();

function lettersOf(names: KnownNames): ReadonlyMap<string, readonly string[]> {
	const known = byFirstLetter.get(names);
	if (known !== undefined) return known;
	const letters = new Map<string, string[]>();
	for (const word of names.byWord.keys()) {
		const letter = word.charAt(0);
		const words = letters.get(letter) ?? [];
		if (word.length >= shortest) words.push(word);
		letters.set(letter, words);
	}
	byFirstLetter.set(names, letters);
	return letters;
}

/** One letter wrong in five, two in nine; words with figures, and words of another table, are never mended. */
function mend(names: KnownNames, word: string): string {
	if (word.length < shortest || word.length > longest || /\d/.test(word)) return word;
	if (names.byWord.has(word) || isKnownWord(word)) return word;
	const allowed = word.length >= 9 ? 2 : 1;
	const near = (lettersOf(names).get(word.charAt(0)) ?? []).filter(
		(known) => Math.abs(known.length - word.length) <= allowed && distance(known, word) <= allowed
	);
	return near.length === 1 ? (near[0] ?? word) : word;
}

const mended = new WeakMap<KnownNames, Map<string, string>>();

/** So many words are remembered; a sheet has hardly more. */
const most = 5000;

function mendOnce(names: KnownNames, word: string): string {
	const words = mended.get(names) ?? new Map<string, string>();
	if (words.size > most) words.clear();
	const known = words.get(word) ?? mend(names, word);
	words.set(word, known);
	mended.set(names, words);
	return known;
}

/** A word that no name has becomes the only one that is nearly the same, if there is just one. */
export function mendedWords(names: KnownNames, words: ReadonlySet<string>): MendedWords {
	const all = [...words].map((word) => mendOnce(names, word));
	return { words: new Set(all), isMended: all.some((word) => !words.has(word)) };
}
