import type { Column } from '../../tables/table.ts';
import type { Confidence, Reason } from '../understanding.ts';
import { meaningBesideOthers } from './beside.ts';
import { knownWords, type KnownWord, type KnownWords } from './known-words.ts';
import { isDenied, likenesses } from './likeness.ts';
import { meansNoAnswer } from './no-answer.ts';
import { plainWord, stemmed, withoutLookAlikes } from './plain-word.ts';

/** Which code of a column a word of somebody's file means. */
export interface WordGuess {
	/** `null` where nothing comes close; `''` where the word says that nothing was recorded. */
	readonly code: string | null;
	readonly confidence: Confidence;
	readonly reason: Reason;
}

/** A score from which a likeness is likely, how far the next code must be behind, and the least worth a guess. */
const likely = 0.8;
const clear = 0.08;
const weakest = 0.6;

/**
 * The code of a `code` or `yes/no` column that a word means.
 *
 * `certain`: the code itself, or exactly a word that means this code and no other in this column. `likely`: very like
 * such a word, or a phrase that holds one, and clearly less like the words of any other code. `unsure`: somewhat like,
 * or like two, or in letters that only look Latin. Words for no answer give the code `''`, unless they are a code of
 * the column (`none`, `not known`).
 *
 * @param others the column's other words: some short forms mean one thing or another by what stands beside them
 */
export function matchWord(column: Column, word: string, others: readonly string[] = []): WordGuess {
	const known = knownWords(column);
	const plain = plainWord(word);
	const told = meaningBesideOthers(column, plain, others);
	if (told !== null) {
		const reason: Reason = { code: 'word beside others', parameters: { word, other: told.other } };
		const isUsual = known.exact.get(plain)?.code === told.code;
		return { code: told.code, confidence: isUsual ? 'certain' : 'likely', reason };
	}
	return exactly(known, plain, word) ?? noAnswer(word) ?? nearly(known, plain, word);
}

function exactly(known: KnownWords, plain: string, word: string): WordGuess | null {
	const code = known.codes.get(plain) ?? known.codes.get(wholeNumber(plain, word));
	if (code !== undefined) {
		return { code, confidence: 'certain', reason: { code: 'word is the code' } };
	}
	const found = known.exact.get(plain);
	return found === undefined ? null : guess(found, 'certain', 'word is known');
}

/** `5.0`, as a spreadsheet writes it, is the code `5`. */
function wholeNumber(plain: string, word: string): string {
	return /^\d+[.,]0+$/.test(word.trim()) ? plain.replace(/ 0+$/, '') : plain;
}

function noAnswer(word: string): WordGuess | null {
	const confidence = meansNoAnswer(word);
	if (confidence === null) return null;
	return { code: '', confidence, reason: { code: 'word means no answer' } };
}

function nearly(known: KnownWords, plain: string, word: string): WordGuess {
	const latin = withoutLookAlikes(plain);
	if (latin !== null) return inLookAlikes(known, latin, word);
	const sameStems = known.byStems.get(stemmed(plain));
	if (sameStems !== undefined) return guess(sameStems, 'likely', 'word is almost');
	return alike(known, plain);
}

/** Never certain: the letters may be a slip of a keyboard, or a word of another language. */
function inLookAlikes(known: KnownWords, latin: string, word: string): WordGuess {
	const found = known.exact.get(latin);
	const near = found === undefined ? alike(known, latin) : guess(found, 'likely', 'word is almost');
	if (near.code === null) return unknown;
	const parameters = { ...near.reason.parameters, word };
	const confidence = found === undefined ? 'unsure' : 'likely';
	return { ...near, confidence, reason: { code: 'word in look-alike letters', parameters } };
}

const alikeBefore = new WeakMap<KnownWords, Map<string, WordGuess>>();

/** So many words of a column are remembered: each table that has such a column asks about them anew. */
const most = 5000;

function alike(known: KnownWords, plain: string): WordGuess {
	const words = alikeBefore.get(known) ?? new Map<string, WordGuess>();
	if (words.size > most) words.clear();
	const found = words.get(plain) ?? likest(known, plain);
	words.set(plain, found);
	alikeBefore.set(known, words);
	return found;
}

function likest(known: KnownWords, plain: string): WordGuess {
	const [best, next] = likenesses(plain, known.all);
	if (best === undefined || best.score < weakest) return byFirstWord(known, plain);
	const isClear = best.score >= likely && best.score - (next?.score ?? 0) >= clear;
	const isLikely = isClear && !isDenied(plain, best.known);
	return guess(best.known, isLikely ? 'likely' : 'unsure', 'word is almost');
}

/** `Yes, always`: a short answer with something behind it. */
function byFirstWord(known: KnownWords, plain: string): WordGuess {
	const [first = '', ...rest] = plain.split(' ');
	const found = rest.length === 0 ? undefined : known.exact.get(first);
	return found === undefined ? unknown : guess(found, 'unsure', 'word is almost');
}

function guess(
	known: KnownWord,
	confidence: Confidence,
	code: 'word is known' | 'word is almost'
): WordGuess {
	return { code: known.code, confidence, reason: { code, parameters: { known: known.word } } };
}

const unknown: WordGuess = { code: null, confidence: 'unsure', reason: { code: 'word unknown' } };
