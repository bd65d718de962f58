import { describe, expect, it } from 'vitest';
import { applyRecipe } from '../../../../../src/lib/domain/intake/recipes/apply-recipe.ts';
import {
	dayInColumns,
	listsInCells,
	placesInCells
} from '../../../../../src/lib/domain/intake/recipes/find-parts.ts';
import type { RecipeStep } from '../../../../../src/lib/domain/intake/recipes/recipe.ts';

const rowsOf = (cells: readonly string[]): string[][] => cells.map((cell) => [cell]);

function made(header: readonly string[], rows: readonly string[][], step: RecipeStep | undefined) {
	if (step === undefined) throw new Error('nothing found');
	const sheet = { sheet: '', header, rows: rows.map((cells, at) => ({ cells, from: [at + 2] })) };
	const applied = applyRecipe(sheet, { steps: [step] });
	if ('failed' in applied) throw new Error(applied.failed.code);
	return [applied.sheet.header, ...applied.sheet.rows.map(({ cells }) => cells)];
}

describe('Several answers in one cell', () => {
	it.each([
		[
			'of codes with spaces',
			['radio poster', 'radio', 'poster meeting', 'radio meeting', 'meeting'],
			' '
		],
		[
			'of words with semicolons',
			['Local radio;Poster', 'Poster', 'A meeting;Poster', 'Local radio', 'A meeting'],
			';'
		]
	])('%s could each be a column', (_, cells, separator) => {
		const [step] = listsInCells(['heard'], rowsOf(cells));
		expect(step).toMatchObject({ separator, column: { header: 'heard' } });
		const [header = [], first = []] = made(['heard'], rowsOf(cells), step);
		expect(header).toHaveLength(4);
		expect(first.slice(1).filter((cell) => cell === '1')).toHaveLength(2);
	});

	it.each([
		[
			'villages with two words',
			['Kisima North', 'Kisima South', 'Kibera North', 'Kisima North', 'Kibera']
		],
		['sentences', ['We met, and ate', 'They came', 'Late, but many', 'All fine, thanks', 'No']],
		['single answers', ['radio', 'poster', 'radio', 'meeting', 'poster']],
		[
			'names of several words',
			[
				'matrimonio infantil',
				'trabajo infantil',
				'violencia en el hogar',
				'matrimonio infantil',
				'trabajo infantil'
			]
		],
		['ids of actions', ['a1 a2', 'a1', 'a2 a3', 'a3 a1', 'a1 a2 a3']]
	])('are not found in %s', (name, cells) => {
		const header = [name === 'ids of actions' ? 'action_ids' : 'text'];
		expect(listsInCells(header, rowsOf(cells))).toEqual([]);
	});
});

describe('A day in three columns', () => {
	it.each([
		['3', ['2026', '3', '5'], '2026-3-5'],
		['March', ['2026', 'March', '5'], '5 March 2026']
	])('becomes one column: %s', (_, row, day) => {
		const header = ['Year', 'Month', 'Day'];
		const [step] = dayInColumns(header, [row]);
		expect(made(header, [row], step)).toEqual([['date'], [day]]);
	});

	it.each([
		['a date is there too', ['year', 'month', 'day', 'date'], ['2026', '3', '5', '2026-03-05']],
		['one of them is missing', ['year', 'month', 'x'], ['2026', '3', '5']],
		['days of work are counted', ['year', 'month', 'day'], ['2026', '3', '120']]
	])('is not found where %s', (_, header, row) => {
		expect(dayInColumns(header, [row])).toEqual([]);
	});
});

describe('Two places in one cell', () => {
	const cells = [
		'Kisima, Mbale',
		'Upendo, Mbale',
		'Baraka, Lira',
		'Tumaini, Lira',
		'Kisima, Mbale'
	];

	it('are split at the mark between them, named by the header where that has two parts', () => {
		const [step] = placesInCells(['Village, District'], rowsOf(cells));
		expect(made(['Village, District'], rowsOf(cells), step).slice(0, 2)).toEqual([
			['Village', 'District'],
			['Kisima', 'Mbale']
		]);
		expect(placesInCells(['Location'], rowsOf(cells))[0]?.into).toEqual([
			'Location 1',
			'Location 2'
		]);
	});

	it.each([
		['names of one place', ['Kisima', 'Upendo', 'Baraka', 'Tumaini', 'Mbale']],
		['villages side by side', ['A, B', 'A, C', 'A, D', 'A, E', 'A, F']]
	])('are not found in %s', (_, others) => {
		expect(placesInCells(['Village'], rowsOf(others))).toEqual([]);
	});
});
