import { describe, expect, it } from 'vitest';
import { applyRecipe } from '../../../../../src/lib/domain/intake/recipes/apply-recipe.ts';
import { findGifts } from '../../../../../src/lib/domain/intake/recipes/find-gifts.ts';

const rows = [
	['1', '75000', '', '3'],
	['2', '', '', ''],
	['3', '50,000', '100000', '']
];

const found = (...headers: readonly string[]) => {
	const step = findGifts(['No', ...headers], rows);
	return step?.columns.map(({ column, says, into }) => [column.header, into, says]) ?? null;
};

describe('What was given, in columns beside a meeting', () => {
	it('is known by its giver, its currency and its kind', () => {
		expect(
			found(
				'Money given by community (UGX)',
				'Local government amount UGX',
				'Hours of labour by community'
			)
		).toEqual([
			[
				'Money given by community (UGX)',
				'value',
				{ source: 'community', kind: 'cash', currency: 'UGX' }
			],
			[
				'Local government amount UGX',
				'value',
				{ source: 'local_government', kind: 'cash', currency: 'UGX' }
			],
			['Hours of labour by community', 'hours', { source: 'community', kind: 'labour' }]
		]);
		expect(found('NGO amount', 'Community amount')).toEqual([
			['NGO amount', 'value', { source: 'ngo', kind: 'cash' }],
			['Community amount', 'value', { source: 'community', kind: 'cash' }]
		]);
		expect(found('Amount (KES)')).toEqual([
			['Amount (KES)', 'value', { kind: 'cash', currency: 'KES' }]
		]);
	});

	it('is known by what was given where no column says by whom, and not where one does', () => {
		expect(found('Cash given (KES)', 'Materials given (KES)', 'Labour hours given')).toEqual([
			['Cash given (KES)', 'value', { kind: 'cash', currency: 'KES' }],
			['Materials given (KES)', 'value', { kind: 'materials', currency: 'KES' }],
			['Labour hours given', 'hours', { kind: 'labour' }]
		]);
		expect(found('Cash given', 'NGO materials given')).toBeNull();
		expect(found('Cash given (KES)', 'Gift (KES)')).toBeNull();
	});

	it('is no cost, no budget, no number of people, and nothing of which nobody can tell whose it is', () => {
		expect(found('Cost of refreshments (UGX)', 'Budget (UGX)', 'Money spent')).toBeNull();
		expect(found('Women', 'Community members', 'Days')).toBeNull();
		expect(found('First amount', 'Second amount')).toBeNull();
		expect(found('Amount', 'Money')).toBeNull();
		const chosen = [['1'], ['0'], [''], ['0']];
		expect(findGifts(['Barriers/Money'], chosen)).toBeNull();
	});

	it('becomes a row for each amount: a blank cell makes none, and a sum beside them is let go', () => {
		const header = ['No', 'NGO amount', 'Community amount', 'Total amount'];
		const step = findGifts(header, rows);
		const sheet = {
			sheet: 'Log',
			header,
			rows: rows.map((cells, at) => ({ cells, from: [at + 2] }))
		};
		const applied = applyRecipe(sheet, { steps: step === null ? [] : [step] });
		expect('sheet' in applied && applied.sheet.header).toEqual(['No', 'source', 'kind', 'value']);
		expect('sheet' in applied && applied.sheet.rows).toEqual([
			{ cells: ['1', 'ngo', 'cash', '75000'], from: [2] },
			{ cells: ['3', 'ngo', 'cash', '50,000'], from: [4] },
			{ cells: ['3', 'community', 'cash', '100000'], from: [4] }
		]);
	});

	it('leaves rows out that say nothing of it', () => {
		const sheet = {
			sheet: 'Log',
			header: ['No', 'kind', 'hours'],
			rows: [
				{ cells: ['1', 'labour', ''], from: [2] },
				{ cells: ['2', ' ', ''], from: [3] },
				{ cells: ['3', '', '4'], from: [4] }
			]
		};
		const columns = ['kind', 'hours'].map((header) => ({ header, nth: 0 }));
		const applied = applyRecipe(sheet, { steps: [{ kind: 'filled', columns }] });
		expect('sheet' in applied && applied.sheet.rows.map(({ from }) => from)).toEqual([[2], [4]]);
		expect('sheet' in applied && applied.notes).toMatchObject([
			{ code: 'rows left out', rows: [3] }
		]);
	});
});
