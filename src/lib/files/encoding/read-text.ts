import type { Answers, Question } from '../read-result';
import { decodeBytes, isKnownLabel } from './decode-bytes';
import { findEncoding, type FoundEncoding } from './find-encoding';

export type ReadText =
	| {
			readonly text: string;
			/** The label that `TextDecoder` knows, or the name of a page of DOS (`ibm850`). */
			readonly encoding: string;
			/** What must be asked, and what was answered. */
			readonly questions: readonly Question[];
	  }
	| { readonly refusal: 'file empty' | 'file not text' | 'file too large' };

/**
 * Bytes to text. Where the encoding is in doubt the likeliest is taken and asked about; `answers.encoding` is the label
 * that somebody chose. Bytes that cannot be read become U+FFFD, which the reader reports by row.
 */
export function readText(bytes: Uint8Array, answers: Answers): ReadText {
	const found = findEncoding(bytes);
	if (found === null) return { refusal: bytes.some((byte) => byte !== 0) ? notText : 'file empty' };
	const answer = answers['encoding'];
	const chosen = answer !== undefined && isKnownLabel(answer) ? answer : found.label;
	const text = decodeBytes(bytes, chosen);
	if (text === null) return { refusal: 'file too large' };
	if (!isText(text)) return { refusal: notText };
	if (!/\S/.test(text)) return { refusal: 'file empty' };
	return { text, encoding: chosen, questions: questionsAbout(found, chosen) };
}

const notText = 'file not text';

function questionsAbout(found: FoundEncoding, chosen: string): Question[] {
	const isAnswered = chosen !== found.label;
	if (found.others.length === 0 && !isAnswered) return [];
	const choices = [...new Set([found.label, ...found.others, chosen])];
	return [{ id: 'encoding', kind: 'encoding', choices, chosen }];
}

/** A single one is damage, in however short a text. */
const mostControls = 0.05;
const lookedAt = 65_536;

function isText(text: string): boolean {
	if (text.includes('\0')) return false;
	const beginning = text.slice(0, lookedAt);
	const controls = beginning.match(/[^\P{Cc}\t\n\v\f\r]/gu) ?? [];
	const strange = controls.filter((control) => !betweenCells.has(control));
	return strange.length <= Math.max(1, beginning.length * mostControls);
}

/** Control characters that some programs put between cells and rows. */
const betweenCells: ReadonlySet<string> = new Set('\x01\x1C\x1D\x1E\x1F');
