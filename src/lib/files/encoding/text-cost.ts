import { rarityOfLanguage, type Candidate, type Ideographic, type Language } from './candidates';
import { ideographCost } from './ideograph-cost';
import { letterCost } from './letter-cost';
import { symbolCost } from './symbol-cost';

/** A control character, or bytes that the encoding does not have. */
const impossible = 24;
/** A capital after a small letter, or a small letter between capitals. */
const wrongCase = 3.5;
/** What it costs that a word is of another language than the file. */
const otherLanguage = 3;

const mostWords = 4_000;

/** Letters said over and over, as in texts that only fill a page, are no more evidence than twice. */
const repeated = /(.{1,4}?)\1{2,}/g;

/** The different words beyond ASCII that a text has, with what stands right beside their letters. */
export function wordsOf(text: string): string[] {
	const words = new Set<string>();
	for (const [word] of text.matchAll(
		/[A-Za-z0-9\u0080-\uFFFF]*[\u0080-\uFFFF][A-Za-z0-9\u0080-\uFFFF]*/g
	)) {
		words.add(word.replace(repeated, '$1$1'));
		if (words.size >= mostWords) break;
	}
	return [...words];
}

/**
 * How surprising a text is, in nats, if it was written in this encoding and in the language of it
 * that suits it best. Each different word counts once: a value that stands in every row is one piece
 * of evidence.
 */
export function textCost(text: string, candidate: Candidate): number {
	const words = wordsOf(text).map(prepare);
	const byLanguage = candidate.languages.map((language) =>
		Float64Array.from(words, (word) => costIn(word, language))
	);
	const best = words.map((_, index) => Math.min(...byLanguage.map((costs) => costs[index] ?? 0)));
	const totals = byLanguage.map((costs, index) => {
		const rarity = rarityOfLanguage[candidate.languages[index] ?? 'fr'] ?? 0;
		return costs.reduce(
			(sum, cost, at) => sum + Math.min(cost, (best[at] ?? 0) + otherLanguage),
			rarity
		);
	});
	const common = words.reduce((sum, word) => sum + word.cost, 0);
	return candidate.rarity + common + unreadable(text) + Math.min(...totals);
}

/**
 * Bytes that the encoding does not have all look alike, so that each place counts and not each word: of a few that are
 * damaged in many rows no more than a hundred, but every one where they are a good part of the letters.
 */
function unreadable(text: string): number {
	const places = text.match(/\uFFFD/g)?.length ?? 0;
	if (places <= mostPlaces) return again * places;
	const letters = text.match(/[\u0080-\uFFFF]/g)?.length ?? 0;
	return again * (places > goodPart * letters ? places : mostPlaces);
}

const again = 12;
const mostPlaces = 100;
const goodPart = 0.1;

interface PreparedWord {
	readonly word: string;
	/** The word in small letters; 0 stands where no letter is. */
	readonly letters: Uint16Array;
	/** What it costs in every language: symbols out of place, capitals inside. */
	readonly cost: number;
}

function costIn(word: PreparedWord, language: Language | Ideographic): number {
	return language === 'ja' || language === 'zh' || language === 'zt' || language === 'ko'
		? ideographCost(word.word, language)
		: letterCost(word.letters, language);
}

function prepare(word: string): PreparedWord {
	const letters = new Uint16Array(word.length);
	let cost = 0;
	for (let index = 0; index < word.length; index += 1) {
		const character = word.charAt(index);
		const kind = kindOf(character);
		if (kind === 'letter') {
			letters[index] = small(character).charCodeAt(0);
			if (character >= '\x80') cost += caseCost(word, index);
		} else if (kind === 'digit') {
			letters[index] = 0x30;
		} else {
			cost += kind === 'none' ? impossible : symbolCost(word, index);
		}
	}
	return { word, letters, cost };
}

type Kind = 'letter' | 'digit' | 'symbol' | 'none';

/** Letters of East Asia reach beyond the first plane in halves; both halves count as letters. */
const kinds = new Map<string, Kind>();
function kindOf(character: string): Kind {
	const known = kinds.get(character);
	if (known !== undefined) return known;
	const kind = findKind(character);
	kinds.set(character, kind);
	return kind;
}

function findKind(character: string): Kind {
	if (/[\u0080-\u009F\uE000-\uF8FF\uFFFD]/.test(character)) return 'none';
	if (/[\p{Ll}\p{Lu}\p{Lt}\p{Lo}\p{M}\u02BC\u0640\u3005\u30FC\uD800-\uDFFF]/u.test(character)) {
		return /[ªº]/.test(character) ? 'symbol' : 'letter';
	}
	return /[0-9]/.test(character) ? 'digit' : 'symbol';
}

/** Romanian is written with either mark below its letters; they are counted as one. */
const sameLetters: ReadonlyMap<string, string> = new Map([
	['\u0218', 'ş'],
	['\u0219', 'ş'],
	['\u021A', 'ţ'],
	['\u021B', 'ţ']
]);

function small(letter: string): string {
	const same = sameLetters.get(letter);
	if (same !== undefined) return same;
	const lower = letter.toLowerCase();
	return lower.length === letter.length ? lower : letter;
}

function isCapital(letter: string): boolean {
	return letter !== '' && small(letter) !== letter;
}

function isSmall(letter: string): boolean {
	return letter !== '' && letter.toUpperCase() !== letter;
}

function caseCost(word: string, index: number): number {
	const letter = word.charAt(index);
	const before = word.charAt(index - 1);
	const after = word.charAt(index + 1);
	const isWrong = isCapital(letter)
		? isSmall(before) || (isCapital(before) && isSmall(after))
		: isSmall(letter) && isCapital(before) && isCapital(after);
	return isWrong ? wrongCase : 0;
}
