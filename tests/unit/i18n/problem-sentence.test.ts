import { describe, expect, it } from 'vitest';
import { problemCodes, type Problem, type ProblemCode } from '$lib/domain/problem';
import { problemSentence, problemTitle } from '$lib/i18n/problem-sentence';

function problemOf(code: ProblemCode, more: Partial<Problem> = {}): Problem {
	return {
		file: 'meetings.csv',
		sheet: '',
		row: 12,
		column: 'Girls',
		value: 'about ten',
		severity: 'set aside',
		code,
		...more
	};
}

describe('problemSentence', () => {
	it.each(problemCodes)('says in words what is wrong and what to do: %s', (code) => {
		const sentence = problemSentence(problemOf(code));
		expect(sentence).toMatch(/^\S.*\.$/);
		expect(sentence).not.toMatch(/[{}]|undefined/);
		expect(problemTitle(code)).not.toBe('');
	});

	it('names the table that comes closest and what it lacks', () => {
		const parameters = { table1: 'meetings', missing1: 'meeting_id, date', table2: 'actions' };
		const sentence = problemSentence(problemOf('file no table', { parameters }));
		expect(sentence).toContain('“Meetings”');
		expect(sentence).toContain('“meeting_id” and “date” are missing');
	});

	it('says of a number below zero that it is one', () => {
		const told = (value: string) => problemSentence(problemOf('count unreadable', { value }));
		expect(told('-4')).toContain('“-4” is below zero');
		expect(told('- 12 girls')).toContain('is not a whole number');
	});

	it('lists the words that a column knows', () => {
		const parameters = { table: 'followup' };
		const sentence = problemSentence(problemOf('code unknown', { column: 'Stage', parameters }));
		expect(sentence).toContain('full_support, reduced, light_touch and handed_over');
	});

	it('lists no words where it is not known which list is meant', () => {
		const sentence = problemSentence(problemOf('code unknown', { column: 'kind' }));
		expect(sentence).toContain('template');
	});

	it('tells what another kind of file is and what to do with it', () => {
		const parameters = { kind: 'xlsx' };
		const sentence = problemSentence(problemOf('file other kind', { parameters }));
		expect(sentence).toContain('an Excel workbook');
		expect(sentence).toContain('save each sheet as CSV');
	});

	it('quotes the beginning of a long cell', () => {
		const value = 'x'.repeat(500);
		expect(problemSentence(problemOf('count unreadable', { value })).length).toBeLessThan(250);
	});
});

it('A cell far away is said with the rows that it is about', () => {
	const about = { file: 'a.xlsx', sheet: 'S', row: null, column: '', value: '' };
	const parameters = { row: 900, before: 5 };
	const sentence = problemSentence({
		...about,
		severity: 'cannot read',
		code: 'cell far away',
		parameters
	});
	expect(sentence).toMatch(/row 900, .* at row 5\./);
});
