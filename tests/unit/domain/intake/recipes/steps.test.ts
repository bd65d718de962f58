import { describe, expect, it } from 'vitest';
import { applyRecipe } from '../../../../../src/lib/domain/intake/recipes/apply-recipe.ts';
import type {
	ColumnName,
	RecipeStep
} from '../../../../../src/lib/domain/intake/recipes/recipe.ts';
import type { TextSheet } from '../../../../../src/lib/domain/intake/recipes/text-sheet.ts';

const column = (header: string, nth = 0): ColumnName => ({ header, nth });

/** A sheet whose first line is the header; its rows are numbered as in a file. */
function sheetOf(text: string, sheet = 'S'): TextSheet {
	const lines = text.split('\n').map((line) => line.split(','));
	const [header = [], ...rows] = lines;
	return { sheet, header, rows: rows.map((cells, at) => ({ cells, from: [at + 2] })) };
}

function applied(
	sheet: TextSheet,
	steps: readonly RecipeStep[],
	others: readonly TextSheet[] = []
) {
	const result = applyRecipe(sheet, { steps }, others);
	if ('failed' in result) throw new Error(`${result.failed.code}: ${result.failed.column}`);
	const lines = [result.sheet.header, ...result.sheet.rows.map(({ cells }) => cells)];
	return {
		text: lines.map((cells) => cells.join(',')).join('\n'),
		from: result.sheet.rows.map(({ from }) => from),
		notes: result.notes
	};
}

function failed(sheet: TextSheet, steps: readonly RecipeStep[], others: readonly TextSheet[] = []) {
	const result = applyRecipe(sheet, { steps }, others);
	return 'failed' in result ? result.failed : null;
}

describe('Rows', () => {
	const sheet = sheetOf('id,state\n1,Approved\n2,not approved\n3, approved\n4,');

	it('stay where a column holds what is wanted, and those left out are named', () => {
		const rows: RecipeStep = {
			kind: 'rows',
			column: column('state'),
			values: ['approved'],
			keep: true
		};
		expect(applied(sheet, [rows])).toEqual({
			text: 'id,state\n1,Approved\n3, approved',
			from: [[2], [4]],
			notes: [{ step: 0, code: 'rows left out', column: 'state', value: '', rows: [3, 5] }]
		});
	});

	it('go where a column holds what is not wanted', () => {
		const rows: RecipeStep = { kind: 'rows', column: column('state'), values: [''], keep: false };
		expect(applied(sheet, [rows]).from).toEqual([[2], [3], [4]]);
	});

	it('are chosen by the column that is meant where two have one name', () => {
		const twice = sheetOf('state,id,state\nyes,1,no\nno,2,yes');
		const rows: RecipeStep = {
			kind: 'rows',
			column: column('state', 1),
			values: ['yes'],
			keep: true
		};
		expect(applied(twice, [rows]).text).toBe('state,id,state\nno,2,yes');
	});
});

describe('Columns that become rows', () => {
	const months: RecipeStep = {
		kind: 'columns to rows',
		sums: [],
		columns: [
			{ column: column('Jan girls'), says: { month: '2024-01', sex: 'f' }, into: 'number' },
			{ column: column('Jan boys'), says: { month: '2024-01', sex: 'm' }, into: 'number' },
			{ column: column('Feb girls'), says: { month: '2024-02', sex: 'f' }, into: 'number' }
		]
	};

	it('say in columns of their own what their names said, and a blank cell makes no row', () => {
		const sheet = sheetOf('place,Jan girls,Jan boys,Feb girls\nC1,3,4,5\nC2,, ,0');
		expect(applied(sheet, [months])).toEqual({
			text: 'place,month,sex,number\nC1,2024-01,f,3\nC1,2024-01,m,4\nC1,2024-02,f,5\nC2,2024-02,f,0',
			from: [[2], [2], [2], [3]],
			notes: []
		});
	});

	it('stand in one row where they say the same of two numbers, and their sums are let go', () => {
		const pairs: RecipeStep = {
			kind: 'columns to rows',
			sums: [column('sum')],
			columns: [
				{ column: column('n 2023'), says: { year: '2023' }, into: 'numerator' },
				{ column: column('of 2023'), says: { year: '2023' }, into: 'denominator' },
				{ column: column('n 2024'), says: { year: '2024' }, into: 'numerator' }
			]
		};
		const sheet = sheetOf('place,n 2023,of 2023,n 2024,sum\nC1,1,10,2,3');
		expect(applied(sheet, [pairs]).text).toBe(
			'place,year,numerator,denominator\nC1,2023,1,10\nC1,2024,2,'
		);
	});

	it('are refused where one is gone, and where a name is already there', () => {
		const gone = sheetOf('place,Jan girls,Jan boys\nC1,1,2');
		expect(failed(gone, [months])).toMatchObject({ code: 'column gone', column: 'Feb girls' });
		const taken = sheetOf('sex,Jan girls,Jan boys,Feb girls\nf,1,2,3');
		expect(failed(taken, [months])).toMatchObject({ code: 'column already there', column: 'sex' });
	});
});

describe('Rows that are counted', () => {
	const people = sheetOf(
		[
			'meeting,person,sex,age,safe',
			'M1,a,f,9,yes',
			'M1,b,f,17,no',
			'M1,c,m,18,yes',
			'M2,a,f,9,',
			'M1,A ,f,9,yes',
			'M2,d,m,?,don’t know',
			',e,f,12,yes'
		].join('\n')
	);
	const count: RecipeStep = {
		kind: 'count',
		by: [column('meeting')],
		person: column('person'),
		counts: [
			{ into: 'there', where: [] },
			{
				into: 'girls',
				where: [
					{ kind: 'is', column: column('sex'), values: ['F'] },
					{ kind: 'between', column: column('age'), from: null, to: 17 }
				]
			},
			{ into: 'safe', where: [{ kind: 'is', column: column('safe'), values: ['yes'] }] },
			{
				into: 'answered',
				where: [{ kind: 'answered', column: column('safe'), missing: ['don’t know'] }]
			}
		]
	};

	it('become one row a group, each person once, and nothing of the person is left', () => {
		expect(applied(people, [count])).toEqual({
			text: 'meeting,there,girls,safe,answered\nM1,3,2,2,3\nM2,2,1,0,0',
			from: [
				[2, 3, 4],
				[5, 7]
			],
			notes: [
				{ step: 0, code: 'group not given', column: '', value: '', rows: [8] },
				{ step: 0, code: 'person counted once', column: 'person', value: '', rows: [6] },
				{ step: 0, code: 'number not read', column: 'age', value: '', rows: [7] }
			]
		});
	});

	it('are read in the digits of any script', () => {
		const arabic = sheetOf('m,age\nM1,١٧\nM1,१८');
		const young: RecipeStep = {
			kind: 'count',
			by: [column('m')],
			person: null,
			counts: [{ into: 'n', where: [{ kind: 'between', column: column('age'), from: 10, to: 17 }] }]
		};
		expect(applied(arabic, [young]).text).toBe('m,n\nM1,1');
	});
});

describe('Two sheets', () => {
	const meetings = sheetOf('_index,place,_id\n1,C1,77\n2,C2,78', 'form');
	const people = sheetOf('_parent_index,sex,_id\n1,f,1\n 2 ,m,2\n3,f,3\n,m,4', 'people');
	const join: RecipeStep = {
		kind: 'join',
		sheet: 'form',
		key: column('_index'),
		refersTo: column('_parent_index')
	};

	it('become one: every row stays one row, and those that refer to nothing are named', () => {
		expect(applied(people, [join], [meetings])).toEqual({
			text: '_parent_index,sex,_id,place\n1,f,1,C1\n 2 ,m,2,C2\n3,f,3,\n,m,4,',
			from: [[2], [3], [4], [5]],
			notes: [
				{ step: 0, code: 'rows without a match', column: '_parent_index', value: '', rows: [4, 5] }
			]
		});
	});

	it('stay two where the key of the other is not unique, or the other is not there', () => {
		const twice = sheetOf('_index,place\n1,C1\n1,C2', 'form');
		expect(failed(people, [join], [twice])).toEqual({
			step: 0,
			code: 'key not unique',
			column: '_index',
			value: '1',
			rows: [2, 3],
			sheet: 'form'
		});
		expect(failed(people, [join])).toMatchObject({ code: 'sheet gone', column: 'form' });
	});
});

describe('Questions with several answers', () => {
	it('become one list; blank stays blank', () => {
		const sheet = sheetOf('id,h/marriage,h/work\n1,1,0\n2,TRUE,oui\n3,,\n4,0,0\n5,maybe,1');
		const list: RecipeStep = {
			kind: 'options to list',
			options: [
				{ column: column('h/marriage'), option: 'child_marriage' },
				{ column: column('h/work'), option: 'heavy_work' }
			],
			into: 'h'
		};
		expect(applied(sheet, [list])).toMatchObject({
			text: 'id,h\n1,child_marriage\n2,child_marriage heavy_work\n3,\n4,\n5,heavy_work',
			notes: [{ code: 'answer not yes or no', column: 'h/marriage', rows: [6] }]
		});
	});

	it('become a column an option; nobody asked is not no; unknown options are named', () => {
		const sheet = sheetOf('id,h\n1,a b\n2,B\n3,\n4,a c');
		const options: RecipeStep = {
			kind: 'list to options',
			column: column('h'),
			separator: ' ',
			options: ['a', 'b']
		};
		expect(applied(sheet, [options])).toEqual({
			text: 'id,h,h/a,h/b\n1,a b,1,1\n2,B,0,1\n3,,,\n4,a c,1,0',
			from: [[2], [3], [4], [5]],
			notes: [{ step: 0, code: 'option not listed', column: 'h', value: 'c', rows: [5] }]
		});
	});
});

describe('Columns', () => {
	it('are written into one, without marks for blank cells', () => {
		const sheet = sheetOf('y,m,d,n\n2024,3,5,1\n2024,,,2');
		const combine: RecipeStep = {
			kind: 'combine',
			columns: [column('y'), column('m'), column('d')],
			between: '-',
			into: 'date'
		};
		expect(applied(sheet, [combine]).text).toBe('n,date\n1,2024-3-5\n2,2024');
	});

	it('are split at a mark; what is too much stays in the last, and is named', () => {
		const sheet = sheetOf('where,n\nC1 / North,1\nC2,2\nC3/East/x,3');
		const split: RecipeStep = {
			kind: 'split',
			column: column('where'),
			mark: '/',
			into: ['place', 'area']
		};
		expect(applied(sheet, [split])).toMatchObject({
			text: 'n,place,area\n1,C1,North\n2,C2,\n3,C3,East/x',
			notes: [{ code: 'more parts than columns', column: 'where', rows: [4] }]
		});
	});
});

describe('A recipe', () => {
	const approved: RecipeStep = {
		kind: 'rows',
		column: column('state'),
		values: ['ok'],
		keep: true
	};
	const count: RecipeStep = {
		kind: 'count',
		by: [column('place')],
		person: null,
		counts: [{ into: 'n', where: [] }]
	};

	it('does its steps in order, and finds its columns wherever they stand', () => {
		const steps = [approved, count];
		expect(applied(sheetOf('place,state\nC1,ok\nC1,no\nC1,ok'), steps).text).toBe('place,n\nC1,2');
		expect(applied(sheetOf('state,x,place\nok,1,C1\nno,1,C1\nok,1,C1'), steps).text).toBe(
			'place,n\nC1,2'
		);
	});

	it('is done as a whole or not at all, and says which step does not fit', () => {
		const result = failed(sheetOf('state\nok'), [approved, count]);
		expect(result).toMatchObject({ step: 1, code: 'column gone', column: 'place' });
	});
});
