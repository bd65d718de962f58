import { expect } from 'vitest';
import {
	chosenColumns,
	firstChoice,
	openQuestions
} from '../../../../src/lib/domain/intake/choice';
import { problemSentence } from '../../../../src/lib/i18n/problem-sentence';
import { describeFile, formatsOf, openFile } from '../../../../src/lib/pipeline/opened-file';

/** What is read of a file, what is asked about it, and what is said, before anything of it goes in. */

export const header = 'meeting_id,community_id,date,meeting_type,girls,boys';
export const records = [
	'M1,C01,2024-03-01,planning,7,5',
	'M2,C01,2024-03-18,reflection,8,5',
	'M3,C02,2024-04-02,planning,12,11',
	'M4,C02,2024-04-20,reflection,4,6'
];
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
export const plain = lines(header, ...records);
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array =>
	Uint8Array.from(text, (one) => one.charCodeAt(0));

export interface Seen {
	readonly rows: number;
	/** The model's columns, as far as they are certain. */
	readonly columns: string;
	readonly asked: readonly string[];
	readonly said: readonly string[];
}

export async function see(bytes: Uint8Array, name: string): Promise<Seen> {
	const opened = await openFile(bytes, name);
	const described = describeFile(opened, []);
	for (const problem of described.problems) {
		expect(problemSentence(problem)).not.toMatch(/undefined|[{}]/);
	}
	const [sheet] = described.sheets;
	const [file] = opened.sheets;
	const questions: string[] = described.questions.map(({ kind }) => kind);
	const said = described.problems.map(({ code }) => code);
	if (sheet === undefined || file === undefined) {
		return { rows: 0, columns: '', asked: questions, said };
	}
	const choice = firstChoice(sheet.understanding, sheet.header.length);
	const formats =
		choice.table === null ? new Map() : formatsOf(file, choice.table, chosenColumns(choice));
	const open = openQuestions(choice, sheet.understanding, formats).filter((one) => one.mustAnswer);
	return {
		rows: sheet.rowCount,
		columns: choice.columns.map((one) => one ?? '-').join(' '),
		asked: [...questions, ...open.map(({ kind }) => kind)],
		said
	};
}

export async function readingOf(text: string, column: string): Promise<unknown> {
	const opened = await openFile(encode(text), 'a.csv');
	const [sheet] = describeFile(opened, []).sheets;
	const [file] = opened.sheets;
	if (sheet === undefined || file === undefined) return null;
	const choice = firstChoice(sheet.understanding, sheet.header.length);
	if (choice.table === null) return null;
	const formats = formatsOf(file, choice.table, chosenColumns(choice));
	return formats.get(choice.columns.indexOf(column))?.reading;
}

export const own = 'meeting_id community_id date meeting_type girls boys';
export const whole: Seen = { rows: 4, columns: own, asked: [], said: [] };
export const nothing = (said: string, asked: readonly string[] = []): Seen => ({
	rows: 0,
	columns: '',
	asked,
	said: [said]
});
