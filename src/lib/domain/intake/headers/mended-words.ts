import { distance } from 'fastest-levenshtein';
import { turnsMeaning } from './important-words.ts';
import { isKnownWord, type KnownNames } from './known-names.ts';

/** Words of a header after small slips of the pen were mended. */
export interface MendedWords {
	readonly words: ReadonlySet<string>;
	readonly isMended: boolean;
}

/** In shorter words only two letters that changed places are mended; in shorter ones still, nothing. */
const shortest = 5;
const shortestToSwap = 4;
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

/** Words of their own that are nearly one of ours. */
const noSlips: ReadonlySet<string> = new Set(
	(
		'country mouth horse grade trainer facility price transfer transport supervisor coordinator exploitation device ' +
		'interviewer teenager filha'
	).split(' ')
);

/** Two letters that changed places; one letter wrong in five, two in nine. */
function mend(names: KnownNames, word: string): string {
	const isOther = word.length > longest || turnsMeaning(word) || noSlips.has(word);
	// Words of another table are no slips.
	if (isOther || names.byWord.has(word) || isKnownWord(word)) return word;
	const swapped = withLettersSwapped(word).find((other) => names.byWord.has(other));
	if (swapped !== undefined) return swapped;
	return word.length < shortest ? word : (nearestWord(names, word) ?? word);
}

function withLettersSwapped(word: string): string[] {
	if (word.length < shortestToSwap) return [];
	return Array.from(
		{ length: word.length - 1 },
		(_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
	);
}

/** The known word with the fewest letters changed; of two as near, the one that more names have. */
function nearestWord(names: KnownNames, word: string): string | undefined {
	const allowed = word.length >= 9 ? 2 : 1;
	const near = (lettersOf(names).get(word.charAt(0)) ?? [])
		.filter((known) => Math.abs(known.length - word.length) <= allowed)
		.map((known) => ({ known, changed: distance(known, word) }))
		.filter(({ changed }) => changed <= allowed);
	const uses = (known: string): number => names.byWord.get(known)?.length ?? 0;
	return near.sort((a, b) => a.changed - b.changed || uses(b.known) - uses(a.known))[0]?.known;
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

/** A word that no name has becomes the one that is nearly the same; what rests on it is never certain. */
export function mendedWords(names: KnownNames, words: ReadonlySet<string>): MendedWords {
	const all = [...words].map((word) => mendOnce(names, word));
	return { words: new Set(all), isMended: all.some((word) => !words.has(word)) };
}
