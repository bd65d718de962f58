import { areAlike, areSurelySlips } from './alike-words.ts';
import { placeKey, placeWords } from './place-words.ts';

interface KnownName {
	readonly name: string;
	readonly words: readonly string[];
}

/** Finds, among many names of places, those that another name is most likely meant to be. */
export class AlikeFinder {
	private readonly byKey = new Map<string, string[]>();
	/** Names by all their words but one, of which only the first letter counts, or the others, or its own word is they. */
	private readonly byOthers = new Map<string, KnownName[]>();
	/** Names of several words by the first letters of these. */
	private readonly byInitials = new Map<string, KnownName[]>();

	constructor(names: readonly string[]) {
		for (const name of names) this.add(name);
	}

	private add(name: string): void {
		const words = placeWords(name);
		if (words.length === 0) return;
		push(this.byKey, placeKey(words), name);
		const known = { name, words };
		for (const { key } of keysOfOthers(words)) push(this.byOthers, key, known);
		if (words.length > 1) push(this.byInitials, initials(words), known);
	}

	/** Names that are the same, or would be but for case, spaces, accents and marks. */
	same(name: string): readonly string[] {
		return this.byKey.get(placeKey(placeWords(name))) ?? [];
	}

	/** Names of which one word is another, by a slip or as its short form, or two are by a sure slip in each. */
	alike(name: string): readonly string[] {
		const words = placeWords(name);
		const found = keysOfOthers(words).flatMap(({ key, place }) =>
			(this.byOthers.get(key) ?? []).filter((known) => {
				const [own = '', other = ''] = [words[place], known.words[place]];
				return own !== other && areAlike(own, other, words.length === 1);
			})
		);
		const twice = (this.byInitials.get(initials(words)) ?? []).filter((known) =>
			haveTwoSlips(words, known.words)
		);
		return [...new Set([...found, ...twice].map((known) => known.name))];
	}
}

/** Exactly two words differ, each by what is most likely a slip. */
function haveTwoSlips(words: readonly string[], others: readonly string[]): boolean {
	const different = words.flatMap((word, place) => (word === others[place] ? [] : [place]));
	return (
		different.length === 2 &&
		different.every((place) => areSurelySlips(words[place] ?? '', others[place] ?? ''))
	);
}

const initials = (words: readonly string[]): string =>
	words.map((word) => word.charAt(0)).join(' ');

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const values = map.get(key);
	if (values === undefined) map.set(key, [value]);
	else values.push(value);
}

/** By which names are found that differ in the word at a place. */
function keysOfOthers(words: readonly string[]): readonly { key: string; place: number }[] {
	return words.flatMap((word, place) =>
		[`*${word.charAt(0)}`, `-${word.slice(1)}`, `-${word}`, swappedStart(word)].map((one) => ({
			key: JSON.stringify([...words.slice(0, place), one, ...words.slice(place + 1)]),
			place
		}))
	);
}

/** The same for a word and for the one in which its first two letters changed places. */
const swappedStart = (word: string): string =>
	`/${Array.from(word.slice(0, 2)).sort().join('')}${word.slice(2)}`;
