import { distance } from 'fastest-levenshtein';
import { importantWords } from './important-words.ts';

/** A header of an earlier file in other words. */
export interface Reworded {
	/** The header of then. */
	readonly before: string;
	/** The words that carry its meaning are the same, but for a slip of one letter. */
	readonly isSure: boolean;
}

/**
 * Headers of an earlier file in other words. Only where the words that carry the meaning and all numbers are the same is
 * one sure ("under 10" is not "under 18", "girls who came" not "boys who came"): a wrong match would count one thing as
 * another, while a missed one only asks.
 *
 * @param lost plain headers of the earlier file that are gone
 * @param fresh plain headers that are new
 * @returns by new header
 */
export function rewordedHeaders(
	lost: readonly string[],
	fresh: readonly string[]
): ReadonlyMap<string, Reworded> {
	const pairs = fresh.flatMap((text) =>
		lost.map((before) => ({ text, before, score: likeness(text, before) }))
	);
	return new Map(
		pairs
			.filter((pair) => pair.score >= enough && isAlone(pair, pairs))
			.map(({ text, before, score }) => [text, { before, isSure: score === 1 }] as const)
	);
}

interface Pair {
	readonly text: string;
	readonly before: string;
	readonly score: number;
}

/** From such a share of important words on, it is worth asking. */
const enough = 0.5;

/** No other pair with one of the two is as like. */
const isAlone = (pair: Pair, pairs: readonly Pair[]): boolean =>
	pairs.every(
		(other) =>
			other === pair ||
			(other.text !== pair.text && other.before !== pair.before) ||
			other.score < pair.score
	);

/** The share of important words that both have, 0 to 1. */
function likeness(one: string, other: string): number {
	if (numbersIn(one) !== numbersIn(other)) return 0;
	const words = [...importantWords(one).words];
	const others = [...importantWords(other).words];
	const shared = words.filter((word) => others.some((beside) => isSameWord(word, beside))).length;
	const all = words.length + others.length - shared;
	return all === 0 ? 0 : shared / all;
}

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** Shorter words with one letter changed are other words. */
const shortestSlip = 6;

const isSameWord = (one: string, other: string): boolean =>
	one === other ||
	(Math.min(one.length, other.length) >= shortestSlip && distance(one, other) === 1);
