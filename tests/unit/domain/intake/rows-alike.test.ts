import { describe, expect, it } from 'vitest';
import {
	chosenColumns,
	firstChoice,
	withColumn,
	type ChosenColumn
} from '../../../../src/lib/domain/intake/choice.ts';
import {
	applyRecipe,
	type Applied
} from '../../../../src/lib/domain/intake/recipes/apply-recipe.ts';
import {
	addingAlike,
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
		const plain = { header, steps: [] };
		expect(
			placesBeside({ ...choice, columns: ['community_id', null, null, null, 'numerator'] }, guess)
		).toEqual([1, 2, 3]);
		expect(alikeQuestions(choice, guess, alike, plain)).toEqual(asked);
		const steps = [addingAlike(header, chosenColumns(choice), alike)];
		expect(alikeQuestions(choice, guess, alike, { header, steps })).toEqual([]);
		const bySex = withColumn(choice, 1, 'sex');
		expect(alikeQuestions(bySex, guess, alike, { header, steps })).toEqual(asked);
		expect(alikeQuestions({ ...choice, table: 'meetings' }, guess, alike, plain)).toEqual([]);
		expect(alikeQuestions(choice, guess, null, plain)).toEqual([]);
	});

	it('all go in as a step that says in what they differ, and none of them once it is switched off', () => {
		const header = ['place', 'cluster', 'category', 'population', 'in need'];
		const step = addingAlike(header, chosen, { rows: 5, columns: [1, 2] });
		expect(step).toEqual({
			kind: 'add alike',
			by: [{ header: 'place', nth: 0 }],
			counted: [
				{ header: 'in need', nth: 0 },
				{ header: 'place', nth: 0 }
			],
			differIn: ['cluster', 'category']
		});
		const rows = [...caseload, ['AF03', 'ALL', '', '10', ''], ['AF03', 'PRO', '', '10', '4']];
		const sheet = {
			sheet: '',
			header,
			rows: rows.map((cells, at) => ({ cells, from: [at + 2] }))
		};
		const rowsOf = (made: Applied): number[] =>
			'failed' in made ? [] : made.sheet.rows.flatMap(({ from }) => from);
		expect(rowsOf(applyRecipe(sheet, { steps: [step] }))).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
		// The row of AF02 and the only one of AF03 with a number are like no other; one without a number is in no sum.
		const off = applyRecipe(sheet, { steps: [{ ...step, off: true }] });
		expect(rowsOf(off)).toEqual([7, 8, 9]);
		expect('failed' in off ? [] : off.notes).toEqual([
			{ code: 'rows left out', column: '', value: '', rows: [2, 3, 4, 5, 6], step: 0 }
		]);
	});
});
