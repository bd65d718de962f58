import { describe, expect, it } from 'vitest';
import { firstChoice, type ChosenColumn } from '../../../../src/lib/domain/intake/choice.ts';
import {
	alikeQuestions,
	placesBeside,
	rowsAlike
} from '../../../../src/lib/domain/intake/rows-alike.ts';
import { understandSheet } from '../../../../src/lib/domain/intake/understand-sheet.ts';

const at = (position: number, column: string): ChosenColumn => ({ position, column, reading: {} });
const lines = (text: string): string[][] => text.split('\n').map((line) => line.split(','));

/** Place, cluster, category, population, in need. */
const caseload = lines(
	[
		'AF01,ALL,,900,300',
		'AF01,ALL,Adult,,200',
		'AF01,ALL,Child,,100',
		'AF01,PRO,,900,150',
		'AF01,PRO-CPN,,900,50',
		'AF02,ALL,,700,70'
	].join('\n')
);
const chosen = [at(0, 'community_id'), at(4, 'numerator')];

describe('Rows of measures that are alike in all that goes in', () => {
	it('are told with the words by which they differ, never with numbers', () => {
		expect(rowsAlike(caseload, chosen, [1, 2, 3])).toEqual({ rows: 5, columns: [1, 2] });
	});

	it('are none once only the rows are left that are a set each', () => {
		const all = caseload.filter(([, cluster]) => cluster === 'ALL');
		expect(rowsAlike(all, chosen, [1, 2, 3])).toEqual({ rows: 3, columns: [2] });
		const totals = all.filter(([, , category]) => category === '');
		expect(rowsAlike(totals, chosen, [1, 2, 3])).toBeNull();
	});

	it('are none where what tells them apart goes in, says nothing or is told of nothing that counts', () => {
		const bySex = lines('A,f,x,1,4\nA,m,x,1,5\nB,f,x,1,6\nB,m,x,1,7');
		expect(rowsAlike(bySex, [...chosen, at(1, 'sex')], [2, 3])).toBeNull();
		expect(rowsAlike(bySex, chosen, [2, 3])).toBeNull();
		expect(rowsAlike(lines('A,f,x,1,4\nA,m,x,1,'), chosen, [1])).toBeNull();
		expect(rowsAlike(bySex, [at(0, 'community_id')], [1])).toBeNull();
	});

	it('are asked about until somebody says that none is a total, of measures alone', () => {
		const header = ['community_id', 'cluster', 'category', 'population', 'numerator'];
		const rows = caseload.map((cells, row) => ({ row: row + 2, cells }));
		const sample = { sheet: '', header, rows, rowCount: rows.length };
		const understanding = understandSheet(sample, []);
		const guess = understanding.tables.find(({ table }) => table === 'measures');
		const choice = { ...firstChoice(understanding, 5), table: 'measures' as const };
		const alike = { rows: 5, columns: [1, 2] };
		const asked = [{ kind: 'rows alike', mustAnswer: true }];
		expect(
			placesBeside({ ...choice, columns: ['community_id', null, null, null, 'numerator'] }, guess)
		).toEqual([1, 2, 3]);
		expect(alikeQuestions(choice, guess, alike)).toEqual(asked);
		expect(alikeQuestions({ ...choice, addsAlike: true }, guess, alike)).toEqual([]);
		expect(alikeQuestions({ ...choice, table: 'meetings' }, guess, alike)).toEqual([]);
		expect(alikeQuestions(choice, guess, null)).toEqual([]);
	});
});
