import type { Ideographic } from './candidates';
import { decodeBytes } from './decode-bytes';
import { commonCharacters } from './letter-models';

interface Commonness {
	readonly rankOf: ReadonlyMap<string, number>;
	readonly firstLevel: ReadonlySet<string>;
}

/** Where the standard of each language has the characters that everybody needs: the lead bytes. */
const firstLevels: Readonly<
	Record<Ideographic, readonly [label: string, from: number, to: number]>
> = {
	ja: ['euc-jp', 0xb0, 0xcf],
	zh: ['gbk', 0xb0, 0xd7],
	zt: ['big5', 0xa4, 0xc6],
	ko: ['euc-kr', 0xb0, 0xc8]
};

const known = new Map<Ideographic, Commonness>();

function commonnessIn(language: Ideographic): Commonness {
	const found = known.get(language);
	if (found !== undefined) return found;
	const rankOf = new Map(
		Array.from(commonCharacters[language], (character, rank) => [character, rank])
	);
	const made = { rankOf, firstLevel: charactersOf(...firstLevels[language]) };
	known.set(language, made);
	return made;
}

function charactersOf(label: string, from: number, to: number): ReadonlySet<string> {
	const bytes: number[] = [];
	for (let lead = from; lead <= to; lead += 1) {
		for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
		if (label !== 'big5') continue;
		for (let trail = 0x40; trail <= 0x7e; trail += 1) bytes.push(lead, trail);
	}
	return new Set(decodeBytes(Uint8Array.from(bytes), label));
}

/** Not among the commonest, but in the first level of the standard of the language; and beyond it. */
const firstLevel = 9.5;
const unlisted = 13;
const halfWidthKana = 6;
const besideLatinLetter = 2.5;

/** How surprising the characters of a word are in a language of East Asia, in nats. */
export function ideographCost(word: string, language: Ideographic): number {
	const commonness = commonnessIn(language);
	let cost = 0;
	let before = '';
	for (const character of word) {
		if (character >= '\x80') cost += characterCost(character, commonness);
		if (isLatinBeside(before, character)) cost += besideLatinLetter;
		before = character;
	}
	return cost;
}

/** The chance falls with the rank, as words and characters do everywhere. */
function characterCost(character: string, commonness: Commonness): number {
	const rank = commonness.rankOf.get(character);
	if (rank !== undefined) return Math.log(rank + 8) + 1.8;
	if (commonness.firstLevel.has(character)) return firstLevel;
	if (character >= '\uFF61' && character <= '\uFF9F') return halfWidthKana;
	return /[\p{L}\p{M}]/u.test(character) ? unlisted : 0;
}

function isLatinBeside(before: string, character: string): boolean {
	if (before === '') return false;
	const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
	return /[a-z]/i.test(before)
		? wide.test(character)
		: /[a-z]/i.test(character) && wide.test(before);
}
