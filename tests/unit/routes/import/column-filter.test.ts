import { describe, expect, it } from 'vitest';
import { columnCards } from '../../../../src/routes/data/import/column-cards';
import {
	countByFilter,
	firstCards,
	positionsOf,
	shownCards,
	type View
} from '../../../../src/routes/data/import/column-filter';
import { guessOfColumn, meetingsGuess, neededMeetings, sheetOf } from './pending-examples';

const cards = columnCards(
	sheetOf(
		meetingsGuess([
			...neededMeetings,
			guessOfColumn(3, { header: 'Girls', column: 'girls', confidence: 'likely' }),
			guessOfColumn(4, { header: '_uuid' })
		])
	)
);
const places = (view: Partial<View>): number[] =>
	shownCards(cards, { filter: 'all', search: '', held: new Set(), target: null, ...view }).map(
		({ position }) => position
	);

describe('column filters', () => {
	it('count what each of them shows', () => {
		expect(countByFilter(cards)).toEqual({
			all: 5,
			questions: 0,
			guesses: 1,
			'does not fit': 0,
			'left out': 1
		});
	});

	it('show what they are named after', () => {
		expect(places({ filter: 'guesses' })).toEqual([3]);
		expect(places({ filter: 'left out' })).toEqual([4]);
	});

	it('keep a column that was answered in its place', () => {
		expect(places({ filter: 'guesses', held: new Set([3]) })).toEqual([3]);
		expect(places({ filter: 'guesses', held: positionsOf(cards, 'left out') })).toEqual([3, 4]);
	});

	it('never hide the column that a question leads to', () => {
		expect(places({ filter: 'left out', search: 'nothing like it', target: 0 })).toEqual([0]);
	});

	it('search among what they show', () => {
		expect(places({ search: 'day' })).toEqual([2]);
		expect(places({ filter: 'left out', search: 'day' })).toEqual([]);
	});
});

describe('firstCards', () => {
	it('draws so many of hundreds, and the one that a question leads to', () => {
		expect(firstCards(cards, 2, 4).map(({ position }) => position)).toEqual([0, 1, 4]);
		expect(firstCards(cards, 2, null)).toHaveLength(2);
	});
});
