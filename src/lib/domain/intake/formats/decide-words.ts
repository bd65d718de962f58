import type { Column } from '../../tables/table.ts';
import type { ColumnReading, WordMeaning } from '../mapping.ts';
import type { FormatQuestion } from '../understanding.ts';
import { matchWord, type WordGuess } from '../words/match-word.ts';
import { codesOf, parseCode } from './codes.ts';
import { cellCount, type ColumnValue } from './column-values.ts';
import { undecided, type ColumnOrigin, type Decision } from './decision.ts';
import { missingIn } from './missing.ts';
import { smallLetters } from './plain-text.ts';

/**
 * Which code each word of a column means. What is certain goes in unasked; what is likely goes in and is shown as a
 * question; what is unsure waits for an answer, and its rows for mending.
 */

/** A column with more different words is free text; nobody answers more questions about one. */
const mostMatched = 100;
const mostAsked = 60;

interface Word extends ColumnValue {
	readonly guess: WordGuess;
}

/** Words that are spelled alike but for capitals are one word. */
function differentWords(values: readonly ColumnValue[]): ColumnValue[] {
	const found = new Map<string, ColumnValue>();
	for (const value of values) {
		const key = smallLetters(value.text);
		const known = found.get(key);
		found.set(key, known === undefined ? value : { ...known, count: known.count + value.count });
	}
	return [...found.values()].sort((a, b) => b.count - a.count);
}

/** What the values of a column of codes, or of yes and no, say. */
export function decideWords(
	column: Column,
	values: readonly ColumnValue[],
	chosen: ColumnReading,
	{ hasOwnHeader }: ColumnOrigin
): Decision {
	const said = (chosen.words ?? []).map(({ word }) => smallLetters(word));
	const settledWords = new Set([...missingIn(column, {}), ...said]);
	const all = differentWords(values);
	const others = all.map(({ text }) => text);
	const words = all
		.filter(({ text }) => !settledWords.has(smallLetters(text)))
		.slice(0, mostMatched)
		.map((value): Word => ({ ...value, guess: matchWord(column, value.text, others) }))
		.filter(({ text, guess }) => isNews(parseCode(column, text, {}), guess));
	const areSlips = hasOwnHeader === true && areMostlyCodes(column, all, words);
	return decisionOf(column, words, areSlips);
}

/** What the column's own words do not say already. */
const isNews = (code: string | null, guess: WordGuess): boolean =>
	code === null || (guess.code !== null && guess.code !== code);

/** So few cells show no way of writing. */
const tooFewToTell = 3;

/** Whoever wrote these words knows the codes: those that are none are slips. */
function areMostlyCodes(
	column: Column,
	all: readonly ColumnValue[],
	words: readonly Word[]
): boolean {
	const isTold = words.some(({ guess }) => guess.reason.code === 'word beside others');
	const codes = all.filter(({ text }) => parseCode(column, text, {}) !== null);
	const cells = cellCount(all);
	return !isTold && (cells < tooFewToTell || cellCount(codes) * 2 >= cells);
}

function decisionOf(column: Column, words: readonly Word[], areSlips: boolean): Decision {
	const taken = words.filter(({ guess }) => isTaken(guess, areSlips));
	const open = words.filter(({ guess }) => isOpen(guess, areSlips));
	if (taken.length + open.length === 0) return undecided;
	return {
		...undecided,
		reading: taken.length === 0 ? {} : { words: taken.map(meaningOf) },
		questions: open.slice(0, mostAsked).map((word) => questionOf(column, word, areSlips))
	};
}

/** "Not known" is never a code that is missed: it says nothing more than a blank cell. */
function isTaken({ code, confidence, reason }: WordGuess, areSlips: boolean): boolean {
	if (code === null || confidence === 'unsure') return false;
	return areSlips ? reason.code === 'word is the code' : true;
}

function isOpen({ code, confidence, reason }: WordGuess, areSlips: boolean): boolean {
	if (areSlips) return reason.code !== 'word is the code';
	return confidence === 'unsure' || (confidence === 'likely' && code !== '');
}

const meaningOf = ({ text, guess }: Word): WordMeaning => ({ word: text, code: guess.code ?? '' });

function questionOf(
	column: Column,
	{ text, cell, guess }: Word,
	areSlips: boolean
): FormatQuestion {
	const { code, confidence, reason } = guess;
	const codes = [...codesOf(column), ''];
	const first = code === null ? [] : [code];
	return {
		kind: 'word',
		word: text,
		choices: [...first, ...codes.filter((one) => one !== code)],
		chosen: areSlips || confidence === 'unsure' ? '' : (code ?? ''),
		...(areSlips ? { isSlip: true } : {}),
		examples: [cell],
		reasons: [reason]
	};
}
