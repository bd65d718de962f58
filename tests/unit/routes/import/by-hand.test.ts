import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { applyRecipe } from '../../../../src/lib/domain/intake/recipes/apply-recipe.ts';
import type { RecipeStep } from '../../../../src/lib/domain/intake/recipes/recipe.ts';
import { recipeSchema } from '../../../../src/lib/project/recipe-schema.ts';
import {
	answersIn,
	pictureOf,
	severalFrom,
	severalStep,
	splitStep
} from '../../../../src/routes/data/import/recipe/by-hand.ts';
import { kindOfStep } from '../../../../src/routes/data/import/recipe/kinds.ts';

const column = (header: string) => ({ header, nth: 0 });
const header = ['Village', 'NGO gave', 'Community gave', 'heard/radio', 'heard/big poster'];
const sample = [{ row: 2, cells: ['Kisima', '500', '20', '1', '1'] }];
const settings = {
	columns: [],
	into: 'value',
	between: 'dash',
	stay: false,
	says: 'source'
} as const;
const gifts = { ...settings, columns: [column('NGO gave'), column('Community gave')] };

const person = (name: string) => ({ cells: [name, 'Kisima'], from: [2] });

const after = (step: RecipeStep | null) =>
	step === null ? [] : (pictureOf(header, sample, step)?.after ?? []).map(({ cells }) => cells);

describe('A step put together by hand', () => {
	it('makes a row of each amount, which says whose it is', () => {
		const step = severalStep('columns to rows', gifts);
		expect(after(step)).toEqual([
			['source', 'value'],
			['NGO gave', '500'],
			['Community gave', '20']
		]);
	});

	it('makes one list of answers, each as one word', () => {
		const columns = [column('heard/radio'), column('heard/big poster')];
		const step = severalStep('options to list', { ...settings, columns, into: 'heard' });
		expect(after(step)).toEqual([['heard'], ['radio big_poster']]);
	});

	it('writes columns into one, and parts one into several', () => {
		const columns = [column('Village'), column('heard/radio')];
		const step = severalStep('combine', { ...settings, columns, into: 'code' });
		expect(after(step)).toEqual([['code'], ['Kisima-1']]);
		expect(splitStep(column('place'), 'comma', 'village, district')).toMatchObject({
			mark: ',',
			into: ['village', 'district']
		});
	});

	it('leaves columns where they are that are part of a key, and no space of theirs in it', () => {
		const columns = [column('Village'), column('heard/radio')];
		const step = severalStep('combine', { ...settings, columns, into: 'code', stay: true });
		if (step === null) throw new Error('missing step: it has two columns and a name');
		const rows = [{ cells: ['Kisima ', '500', '20', ' 1', '1'], from: [2] }];
		const applied = applyRecipe({ sheet: '', header, rows }, { steps: [step] });
		if ('failed' in applied) throw new Error('it does not fit');
		expect(applied.sheet.header).toEqual([...header, 'code']);
		expect(applied.sheet.rows[0]?.cells).toEqual(['Kisima ', '500', '20', ' 1', '1', 'Kisima-1']);
		expect(severalFrom(step)).toMatchObject({ between: 'dash', stay: true });
		expect(v.parse(recipeSchema, { name: '', steps: [step] }).steps).toEqual([step]);
	});

	it('says of columns that point at people that these go on under another name', () => {
		const named = {
			sheet: '',
			header: ['Given name', 'Village'],
			rows: [person('Amina'), person('Daudi')]
		};
		const columns = [column('Given name'), column('Village')];
		const combined = severalStep('combine', { ...settings, columns, into: 'Meeting code' });
		const split = splitStep(column('Given name'), 'dash', 'one, two');
		for (const step of [combined, split]) {
			const applied = step === null ? null : applyRecipe(named, { steps: [step] });
			expect(applied).toMatchObject({
				notes: [{ code: 'may point at people', column: 'Given name', rows: [] }]
			});
		}
	});

	it('is not made while something is missing', () => {
		expect(severalStep('combine', { ...gifts, into: ' ' })).toBe(null);
		expect(severalStep('combine', { ...gifts, columns: [column('Village')] })).toBe(null);
		expect(splitStep(column('place'), 'comma', 'village')).toBe(null);
	});

	it('opens again as it was said', () => {
		const step = severalStep('columns to rows', gifts);
		expect(step === null ? null : kindOfStep(step)).toBe('columns to rows');
		expect(severalFrom(step)).toMatchObject({
			columns: gifts.columns,
			into: 'value',
			says: 'source'
		});
	});
});

it('Answers in cells with several of them are counted one by one', () => {
	const values = [
		{ value: 'radio poster', count: 3 },
		{ value: 'poster', count: 4 },
		{ value: '', count: 9 }
	];
	expect(answersIn(values, 'space')).toEqual([
		{ value: 'poster', count: 7 },
		{ value: 'radio', count: 3 }
	]);
});
