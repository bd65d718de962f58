import { describe, expect, it } from 'vitest';
import type { RecipeStep } from '../../../../src/lib/domain/intake/recipes/recipe.ts';
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
const settings = { columns: [], into: 'value', between: 'dash', says: 'source' } as const;
const gifts = { ...settings, columns: [column('NGO gave'), column('Community gave')] };

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
