import type { Language } from '../../tables/synonyms/names.ts';
import { vocabulary } from '../../tables/synonyms/vocabulary.ts';
import { importantWords } from './important-words.ts';
import { nameKey, plainText } from './plain-words.ts';

/** A name, or a part of one, as it is compared. */
export interface PlainName {
	readonly key: string;
	/** Its important words, with a space between them: there are tens of thousands of names, and lists take room. */
	readonly words: string;
	readonly asksHowMany: boolean;
}

const nothing: PlainName = { key: '', words: '', asksHowMany: false };

/** All names that one line of `tables/synonyms` stands for; the notation is described in its `names.ts`. */
export function expandName(line: string, language: Language): PlainName[] {
	return new Expansion(line, language).all();
}

const pieces = new Map<string, PlainName>();

/** Each piece of text is made plain once, however many names it stands in. */
function pieceOf(text: string): PlainName {
	const known = pieces.get(text);
	if (known !== undefined) return known;
	const plain = plainText(text);
	const { words, asksHowMany } = importantWords(plain);
	const piece = { key: nameKey(plain), words: [...words].join(' '), asksHowMany };
	pieces.set(text, piece);
	return piece;
}

function join(first: PlainName, second: PlainName): PlainName {
	if (first.key === '') return second;
	if (second.key === '') return first;
	return {
		key: first.key + second.key,
		words: joinWords(first.words, second.words),
		asksHowMany: first.asksHowMany || second.asksHowMany
	};
}

function joinWords(first: string, second: string): string {
	if (first === '') return second;
	return second === '' ? first : `${first} ${second}`;
}

/** Names that differ in glue alone are one. */
const onceEach = (names: readonly PlainName[]): PlainName[] => [
	...new Map(names.map((name) => [name.key, name])).values()
];

const vocabularies = new Map<string, readonly PlainName[]>();

function vocabularyOf(word: string, language: Language): readonly PlainName[] {
	const id = `${language} ${word}`;
	const known = vocabularies.get(id);
	if (known !== undefined) return known;
	const lines: Readonly<Record<string, string>> = vocabulary[language];
	const line = lines[word];
	if (line === undefined) throw new Error(`unknown vocabulary: ${id}`);
	const names = expandName(line, language);
	vocabularies.set(id, names);
	return names;
}

/** Reads the notation from left to right. */
class Expansion {
	readonly #text: string;
	readonly #language: Language;
	#place = 0;

	constructor(text: string, language: Language) {
		this.#text = text;
		this.#language = language;
	}

	all(): PlainName[] {
		const names = this.#choices();
		if (this.#place < this.#text.length) throw new Error(`invalid name: ${this.#text}`);
		return names;
	}

	#choices(): PlainName[] {
		const names = this.#sequence();
		while (this.#text[this.#place] === '|') {
			this.#place += 1;
			names.push(...this.#sequence());
		}
		return onceEach(names);
	}

	#sequence(): PlainName[] {
		let names = [nothing];
		while (this.#place < this.#text.length && !/[|)\]]/.test(this.#text.charAt(this.#place))) {
			const parts = this.#part();
			names = names.flatMap((name) => parts.map((part) => join(name, part)));
		}
		return names;
	}

	#part(): readonly PlainName[] {
		const sign = this.#text.charAt(this.#place);
		if (sign === '{') return vocabularyOf(this.#upTo('}'), this.#language);
		if (sign === '[' || sign === '(') return this.#bracket(sign);
		const plain = /^[^[\](){}|]+/.exec(this.#text.slice(this.#place))?.[0] ?? '';
		this.#place += plain.length;
		if (plain === '') throw new Error(`invalid name: ${this.#text}`);
		return [pieceOf(plain)];
	}

	#upTo(end: string): string {
		const stop = this.#text.indexOf(end, this.#place);
		const inside = this.#text.slice(this.#place + 1, stop);
		this.#place = stop + 1;
		return inside;
	}

	#bracket(sign: '[' | '('): PlainName[] {
		this.#place += 1;
		const choices = this.#choices();
		if (this.#text.charAt(this.#place) !== (sign === '[' ? ']' : ')')) {
			throw new Error(`invalid name: ${this.#text}`);
		}
		this.#place += 1;
		return sign === '[' ? [nothing, ...choices] : choices;
	}
}
