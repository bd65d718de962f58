import { areAlike } from './alike-words.ts';
import { placeKey, placeWords } from './place-words.ts';

interface KnownName {
	readonly name: string;
	readonly words: readonly string[];
}

/** Finds, among many names of places, those that another name is most likely meant to be. */
export class AlikeFinder {
	private readonly byKey = new Map<string, string[]>();
	/** Names by all their words but one, of which only the first letter counts. */
	private readonly byOthers = new Map<string, KnownName[]>();

	constructor(names: readonly string[]) {
		for (const name of names) this.add(name);
	}

	private add(name: string): void {
		const words = placeWords(name);
		if (words.length === 0) return;
		push(this.byKey, placeKey(words), name);
		for (const key of keysOfOthers(words)) push(this.byOthers, key, { name, words });
	}

	/** Names that are the same, or would be but for case, spaces, accents and marks. */
	same(name: string): readonly string[] {
		return this.byKey.get(placeKey(placeWords(name))) ?? [];
	}

	/** Names of which one word is another, by a slip or as its short form. */
	alike(name: string): readonly string[] {
		const words = placeWords(name);
		const found = keysOfOthers(words).flatMap((key, place) =>
			(this.byOthers.get(key) ?? []).filter((known) => {
				const [own = '', other = ''] = [words[place], known.words[place]];
				return own !== other && areAlike(own, other, words.length === 1);
			})
		);
		return found.map((known) => known.name);
	}
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const values = map.get(key);
	if (values === undefined) map.set(key, [value]);
	else values.push(value);
}

function keysOfOthers(words: readonly string[]): readonly string[] {
	return words.map((word, place) =>
		JSON.stringify([...words.slice(0, place), `*${word.charAt(0)}`, ...words.slice(place + 1)])
	);
}
