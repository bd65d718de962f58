import { describe, expect, it } from 'vitest';
import { applyRecipe } from '../../../../../src/lib/domain/intake/recipes/apply-recipe.ts';
import { bandsIn } from '../../../../../src/lib/domain/intake/recipes/bands.ts';
import {
	stepsOn,
	withoutStep,
	withStep,
	withStepMoved,
	withStepSwitched
} from '../../../../../src/lib/domain/intake/recipes/edit-recipe.ts';
import { proposalsFor } from '../../../../../src/lib/domain/intake/recipes/proposals.ts';
import type {
	PeriodsStep,
	PeriodUnit,
	Recipe,
	RecipeStep
} from '../../../../../src/lib/domain/intake/recipes/recipe.ts';
import type { TextSheet } from '../../../../../src/lib/domain/intake/recipes/text-sheet.ts';

const column = (header: string) => ({ header, nth: 0 });

function sheetOf(text: string): TextSheet {
	const [header = [], ...rows] = text.split('\n').map((line) => line.split(','));
	return { sheet: 'S', header, rows: rows.map((cells, at) => ({ cells, from: [at + 2] })) };
}

const plain = (sheet: string, text: string) => {
	const [header = [], ...rows] = text.split('\n').map((line) => line.split(','));
	return { sheet, header, rows };
};

function after(text: string, steps: readonly RecipeStep[]) {
	const applied = applyRecipe(sheetOf(text), { steps });
	if ('failed' in applied) throw new Error(applied.failed.code);
	const { sheet, notes } = applied;
	return { rows: sheet.rows.map(({ cells }) => cells.join(',')), notes };
}

describe('Ages', () => {
	const bands = bandsIn('0-4, 5-9,10 – 14; 15-17, 18+') ?? [];

	it('are written beside the band in which they lie, and those in none are named', () => {
		const step: RecipeStep = { kind: 'bands', column: column('age'), bands, into: 'age_band' };
		const young = { ...step, bands: bands.slice(1) };
		expect(after('age\n0\n9.9\n17\n64\n', [step]).rows).toEqual([
			'0,0-4',
			'9.9,5-9',
			'17,15-17',
			'64,18+',
			','
		]);
		const { rows, notes } = after('age\n4\nten\n12', [young]);
		expect(rows).toEqual(['4,', 'ten,', '12,10-14']);
		expect(notes.map(({ code, rows: named }) => [code, named])).toEqual([
			['number not read', [3]],
			['age in no band', [2]]
		]);
	});

	it('are in bands only where these are bands that do not overlap', () => {
		expect(bandsIn('6-11, 10-14')).toBeNull();
		expect(bandsIn('old')).toBeNull();
		expect(bandsIn('9-5')).toBeNull();
		expect(bandsIn('')).toBeNull();
		expect(bandsIn('7, 8+')?.map(({ label }) => label)).toEqual(['7', '8+']);
	});
});

describe('Days', () => {
	const step = (unit: PeriodUnit, dateOrder: PeriodsStep['dateOrder'] = null): RecipeStep => ({
		kind: 'periods',
		column: column('day'),
		unit,
		dateOrder,
		start: 'period_start',
		end: 'period_end'
	});

	it.each([
		['month', '2024-02-01,2024-02-29'],
		['quarter', '2024-01-01,2024-03-31'],
		['half-year', '2024-01-01,2024-06-30'],
		['year', '2024-01-01,2024-12-31']
	] as const)('become the first and last day of their %s', (unit, period) => {
		expect(after('day\n2024-02-11', [step(unit)]).rows).toEqual([`2024-02-11,${period}`]);
	});

	it('become one time from the first to the last, and what is no day is named', () => {
		const { rows, notes } = after('day\n2024-03-02T10:00:00\n2023-12-30\nsoon', [step('all')]);
		expect(rows.map((row) => row.split(',').slice(1).join(' '))).toEqual([
			'2023-12-30 2024-03-02',
			'2023-12-30 2024-03-02',
			' '
		]);
		expect(notes).toEqual([{ step: 0, code: 'day not read', column: 'day', value: '', rows: [4] }]);
	});

	it('that either order may be meant by are read only in the order that was said', () => {
		expect(after('day\n03/04/2024', [step('month')]).rows).toEqual(['03/04/2024,,']);
		expect(after('day\n03/04/2024', [step('month', 'day first')]).rows).toEqual([
			'03/04/2024,2024-04-01,2024-04-30'
		]);
	});
});

describe('A recipe', () => {
	const rows = (value: string): RecipeStep => ({
		kind: 'rows',
		column: column('state'),
		values: [value],
		keep: false
	});
	const recipe: Recipe = { name: 'mine', steps: [rows('a'), rows('b'), rows('c')] };
	const values = ({ steps }: Recipe): string[] =>
		steps.map((step) => (step.kind === 'rows' ? (step.values[0] ?? '') : step.kind));

	it('is put in another order, as far as there are places', () => {
		expect(values(withStepMoved(recipe, 2, -1))).toEqual(['a', 'c', 'b']);
		expect(values(withStepMoved(recipe, 0, 9))).toEqual(['b', 'c', 'a']);
		expect(values(withStepMoved(recipe, 0, -1))).toEqual(['a', 'b', 'c']);
		expect(withStepMoved(recipe, 7, 1)).toBe(recipe);
	});

	it('does nothing of a step that is switched off', () => {
		const off = withStepSwitched(recipe, 1, false);
		expect(after('state\na\nb\nc\nd', off.steps).rows).toEqual(['b', 'd']);
		expect(values({ ...off, steps: stepsOn(off) })).toEqual(['a', 'c']);
		expect(withStepSwitched(off, 1, true)).toEqual(recipe);
	});

	it('gains and loses steps', () => {
		expect(values(withoutStep(withStep(recipe, rows('d')), 0))).toEqual(['b', 'c', 'd']);
	});

	it('tells what each step was given, also where one does not fit', () => {
		const gone: RecipeStep = { ...rows('a'), kind: 'rows', column: column('gone') } as RecipeStep;
		const applied = applyRecipe(sheetOf('state\na\nb'), { steps: [rows('a'), gone] });
		expect(applied.given.map((sheet) => sheet.rows.length)).toEqual([2, 1]);
		expect('failed' in applied && applied.failed).toMatchObject({ step: 1, code: 'column gone' });
	});
});

describe('What a sheet looks like it needs', () => {
	const kinds = (text: string, others: readonly ReturnType<typeof plain>[] = []) =>
		proposalsFor(plain('S', text), others).map(({ kind, steps }) => [kind, steps.length]);

	it('is approved forms only, where some are not', () => {
		const [proposal] = proposalsFor(
			plain('S', 'a,_validation_status\n1,Approved\n2,Not approved\n3,'),
			[]
		);
		expect(proposal).toEqual({
			kind: 'approved',
			mustAnswer: true,
			steps: [
				{ kind: 'rows', column: column('_validation_status'), values: ['Approved'], keep: true }
			]
		});
		expect(kinds('a,_validation_status\n1,Approved\n2,Approved')).toEqual([]);
		expect(kinds('a,_validation_status\n1,\n2,')).toEqual([]);
	});

	it('is those who consented, where somebody did not, and never our own words about sharing', () => {
		expect(kinds('x,intro/consent\n1,yes\n2,no')).toEqual([['consent', 1]]);
		expect(kinds('x,consent\n1,yes\n2,yes')).toEqual([]);
		expect(kinds('x,share_consent\n1,none\n2,named')).toEqual([]);
	});

	it('is the form beside its repeat, in exports of KoboToolbox and ODK', () => {
		const form = plain('form', 'place,_index\nA,1\nB,2');
		const odk = plain('visits.csv', 'place,KEY\nA,uuid:1');
		const kobo = 'who,_parent_table_name,_parent_index\nx,form,1\ny,form,2';
		expect(proposalsFor(plain('S', kobo), [form])[0]?.steps).toEqual([
			{ kind: 'join', sheet: 'form', key: column('_index'), refersTo: column('_parent_index') }
		]);
		expect(proposalsFor(plain('S', 'who,PARENT_KEY\nx,uuid:1'), [form, odk])[0]?.steps).toEqual([
			{ kind: 'join', sheet: 'visits.csv', key: column('KEY'), refersTo: column('PARENT_KEY') }
		]);
		expect(kinds(kobo)).toEqual([]);
	});

	describe('of sheets beside each other', () => {
		const joins = (text: string, others: readonly ReturnType<typeof plain>[]) =>
			proposalsFor(plain('S', text), others).flatMap(({ kind, steps, finds }) =>
				kind === 'join'
					? steps.map((step) => [step.kind === 'join' ? step.sheet : '', finds?.found, finds?.rows])
					: []
			);
		const main = plain('main', 'place,uuid\nA,u1\nB,u2');
		const siblings = plain('school', 'uuid,_parent_index,_index\nu1,1,1\nu1,1,2\nu2,2,3');
		const people = 'who,uuid,_parent_index,_index\nx,u1,1,1\ny,u1,1,2\nz,u2,2,3';

		it('is the one with the same submissions, never the one that only counts its rows alike', () => {
			expect(joins(people, [siblings, main])).toEqual([['main', 3, 3]]);
			expect(joins(people, [siblings])).toEqual([]);
		});

		it('is none where row numbers fit several, and one where they fit one alone, all of them', () => {
			const text = 'who,_parent_index\nx,1\ny,2';
			const form = plain('form', 'place,_index\nA,1\nB,2');
			const other = plain('other', 'thing,_index\nC,1\nD,2');
			expect(joins(text, [form, other])).toEqual([]);
			expect(joins(text, [form])).toEqual([['form', 2, 2]]);
			expect(joins(`${text}\nz,3`, [form])).toEqual([]);
		});

		it('says how many rows find theirs, and is none where a key is of two rows', () => {
			const rows = 'who,PARENT_KEY\na,k1\nb,k1\nc,k2\nd,k2\ne,gone';
			expect(joins(rows, [plain('visits.csv', 'place,KEY\nA,k1\nB,k2')])).toEqual([
				['visits.csv', 4, 5]
			]);
			expect(joins(rows, [plain('visits.csv', 'place,KEY\nA,k1\nB,k2\nC,k2')])).toEqual([]);
		});
	});

	it('is one list of columns with 1 and 0 that belong together', () => {
		expect(kinds('q/water,q/food\n1,0\n,')).toEqual([['options', 1]]);
		expect(kinds('q,q/water,q/food\nwater,1,0')).toEqual([]);
		expect(kinds('q/water,q/food\n1,7')).toEqual([]);
	});

	it('is none of questions that stand in one group of a form', () => {
		expect(kinds('d/Was data used?,d/Was the plan changed?\nYes,No\nNo,No')).toEqual([]);
		expect(kinds('d/Service ?,d/Merci de vérifier\nOui,\nNon,')).toEqual([]);
		expect(kinds('d/data_looked_at,d/adjustment_made\n1,0\n0,0')).toEqual([]);
	});
});
