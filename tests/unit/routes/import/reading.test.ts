import { describe, expect, it } from 'vitest';
import { reasonCodes } from '$lib/domain/intake/understanding';
import { reasonText } from '$lib/i18n/reason-text';
import { readingChoiceText, readingQuestionText } from '$lib/i18n/reading-text';
import { isoDay, yearsToChoose } from '$lib/ui/day-parts';
import {
	bottomRows,
	firstRows,
	headerRow,
	telltaleRows,
	topRows
} from '../../../../src/routes/data/import/first-rows';
import {
	headerQuestionId,
	headerRows,
	headersUpTo,
	isAboutHeader,
	offeredHeaders,
	readingQuestions,
	sheetOf as sheetOfQuestion,
	sortedChoices,
	takenHeader
} from '../../../../src/routes/data/import/reading-questions';
import { skippedGroups } from '../../../../src/routes/data/import/skipped-groups';
import { fileOf, meetingsGuess, neededMeetings, rows, sheetOf } from './pending-examples';

const header = {
	id: 'header',
	kind: 'header',
	choices: ['none', 'rows 2-3', 'row 10', 'row 2'],
	chosen: 'row 2'
} as const;

describe('words for what is asked', () => {
	it.each(reasonCodes)('the reason “%s” has a sentence', (code) => {
		const parameters = {
			...{ value: '1', row: 2, known: 'a', other: 'b', word: 'c', mark: ',', first: 'day' },
			before: 'd',
			...{ count: 2, total: 3, from: 1950, to: 2049 }
		};
		expect(reasonText({ code, parameters })).not.toBe('');
	});

	it.each([
		['encoding', 'encoding', 'windows-1252'],
		['dialect', 'dialect', ';'],
		['dialect', 'quotes', 'quotes are text'],
		['header', 'header:Sheet 1', 'rows 2-3'],
		['header', 'header', 'none'],
		['table', 'table', 'apart'],
		['table', 'footer', 'leave out'],
		['sheet', 'sheets', 'all'],
		['password', 'password', '']
	])('a question of kind %s (%s) and its answer “%s” have words', (kind, id, choice) => {
		const { title, about } = readingQuestionText(kind, id);
		expect(title).not.toBe('');
		expect(about).not.toBe('');
		if (choice !== '') expect(readingChoiceText(kind, choice)).not.toBe(choice);
	});
});

describe('readingQuestions', () => {
	it('asks what is open, and keeps what was answered in sight', () => {
		const file = fileOf({ questions: [header] });
		expect(readingQuestions(file).asked).toEqual([header]);
		expect(readingQuestions({ ...file, answers: { header: 'row 2' } }).asked).toEqual([header]);
	});

	it('does not ask where the names stand when they are ours', () => {
		const file = fileOf({ questions: [header], sheets: [sheetOf(meetingsGuess(neededMeetings))] });
		expect(readingQuestions(file)).toEqual({ asked: [], settled: [header] });
	});

	it('keeps answers about letters in one order, whichever is taken', () => {
		const encoding = { ...header, kind: 'encoding', choices: ['windows-1252', 'utf-8'] } as const;
		expect(sortedChoices(encoding)).toEqual(['utf-8', 'windows-1252']);
	});

	it('tells rows from other answers', () => {
		expect(headerRows('rows 2-3')).toEqual({ first: 2, last: 3 });
		expect(headerRows('none')).toBeNull();
	});

	it('finds the sheet that a question is about by its name and its place there', () => {
		const sheets = ['A', 'B', 'B'].map((sheet, index) => sheetOf(null, { sheet, index }));
		const file = fileOf({ sheets });
		const ids = sheets.map((sheet) => headerQuestionId(file, sheet));
		expect(ids).toEqual(['header:A', 'header:B', 'header:B:1']);
		expect(ids.map((id) => sheetOfQuestion(file, { ...header, id })?.index)).toEqual([0, 1, 2]);
		expect(isAboutHeader(file, { ...header, id: 'header:B:1' })).toBe(true);
		expect(isAboutHeader(file, { ...header, id: 'footer:B:1' })).toBe(false);
	});
});

describe('rows of names', () => {
	const numbered = [1, 2, 3, 4].map((row) => ({ row, cells: [`cell ${row}`] }));
	const edges = { top: numbered, bottom: numbered.slice(-1) };
	const sheet = sheetOf(null, { headerRows: [2], edges });

	it('are offered as they are taken now, with one row more, and not at all', () => {
		expect(offeredHeaders(sheet, undefined)).toEqual(['row 2', 'rows 2-3', 'none']);
		expect(offeredHeaders({ ...sheet, headerRows: [3, 4] }, undefined)).toEqual([
			'rows 3-4',
			'none'
		]);
	});

	it('stand in the order of the file among those that are asked about', () => {
		expect(offeredHeaders(sheet, header)).toEqual(['row 2', 'rows 2-3', 'row 10', 'none']);
	});

	it('reach from the first of them to the row that is pressed with Shift, above or below', () => {
		expect(headersUpTo(sheet, 4)).toBe('rows 2-4');
		expect(headersUpTo(sheet, 1)).toBe('rows 1-2');
		expect(headersUpTo({ ...sheet, headerRows: [] }, 3)).toBe('row 3');
	});

	it('are said as the answer that they are', () => {
		expect(takenHeader({ ...sheet, headerRows: [2, 3] })).toBe('rows 2-3');
		expect(takenHeader({ ...sheet, headerRows: [] })).toBe('none');
	});
});

describe('first rows', () => {
	const sheet = sheetOf(meetingsGuess(neededMeetings), {
		firstRow: 5,
		headerRows: [3],
		skipped: [
			{ row: 1, reason: 'preamble' },
			{ row: 4, reason: 'blank' }
		],
		edges: {
			top: [
				{ row: 1, cells: ['Register'] },
				{ row: 3, cells: ['No', 'Village', 'Day'] }
			],
			bottom: [{ row: 9, cells: ['m9', 'Kibera', '1'] }]
		},
		sample: rows(['m1', 'Kibera', '1'], ['m2', 'Ngọc', '2'])
	});

	it('names that were joined of several rows stand in no one row', () => {
		expect(headerRow(sheet)).toBe(3);
		expect(headerRow({ ...sheet, headerRows: [2, 3] })).toBeNull();
		expect(headerRow({ ...sheet, headerRows: [] })).toBeNull();
	});

	it('as they stand in the file show which hold the names and which count as no rows', () => {
		expect(topRows(sheet)).toEqual([
			{ row: 1, cells: ['Register'], isHeader: false, isAside: true },
			{ row: 3, cells: ['No', 'Village', 'Day'], isHeader: true, isAside: false }
		]);
		expect(bottomRows(sheet)).toMatchObject([{ row: 9, isHeader: false, isAside: false }]);
	});

	it('show the names on top', () => {
		const shown = firstRows(sheet, 1);
		expect(shown.map(({ isHeader }) => isHeader)).toEqual([true, false]);
		expect(shown[0]?.cells).toEqual(['No', 'Village', 'Day']);
	});

	it('show letters that tell one encoding from another, and nothing else', () => {
		expect(telltaleRows(sheet, 5)).toEqual([{ row: 3, cells: ['Ngọc'], isHeader: false }]);
	});
});

describe('skippedGroups', () => {
	it('counts rows by why they are no rows of the table, and joins those that follow each other', () => {
		const skipped = [1, 2, 3, 9].map((row) => ({ row, reason: 'blank' }) as const);
		expect(skippedGroups([...skipped, { row: 11, reason: 'footer' }])).toEqual([
			{
				reason: 'blank',
				count: 4,
				stretches: [
					[1, 3],
					[9, 9]
				]
			},
			{ reason: 'footer', count: 1, stretches: [[11, 11]] }
		]);
	});
});

describe('a chosen day', () => {
	it('is a day of the calendar or none', () => {
		expect(isoDay('2024', '2', '29')).toBe('2024-02-29');
		expect(isoDay('2023', '2', '29')).toBeNull();
		expect(isoDay('2023', '', '1')).toBeNull();
	});

	it('may lie some years ahead, where targets lie, or decades back', () => {
		const years = yearsToChoose(2026);
		expect(years).toContain(2030);
		expect(years).toContain(2005);
	});
});
