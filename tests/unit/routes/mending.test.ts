import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/lib/domain/problem.ts';
import { codesMeant } from '../../../src/routes/data/mending.ts';

const unknown = (column: string, parameters: Problem['parameters'] = {}): Problem => ({
	file: 'meetings.csv',
	sheet: '',
	row: 2,
	column,
	value: 'x',
	severity: 'set aside',
	code: 'code unknown',
	parameters: { table: 'meetings', column, ...parameters }
});

const meant = (problem: Problem): string[] => codesMeant(problem).map(({ value }) => value);

describe('A word that is no code can be said with one press', () => {
	it('to be the code that it most likely is, under the name of the code', () => {
		const [found, ...others] = codesMeant(unknown('called_by', { suggestion: 'community' }));
		expect(found).toEqual({ value: 'community', label: 'the community' });
		expect(others).toEqual([]);
	});

	it('to be any code of a column that has few', () => {
		expect(meant(unknown('called_by'))).toEqual(['community', 'outside', 'together']);
		expect(meant(unknown('child_view_used'))).toEqual(['yes', 'no']);
	});

	it('to be none of many of which none is likelier than the others: there is a list to choose from', () => {
		expect(meant(unknown('meeting_type'))).toEqual([]);
	});

	it('to be nothing where the cell is wrong in another way', () => {
		expect(meant({ ...unknown('called_by'), code: 'needed cell blank' })).toEqual([]);
	});
});
