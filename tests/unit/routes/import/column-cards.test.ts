import { describe, expect, it } from 'vitest';
import {
	columnCards,
	columnLetter,
	doesNotFit,
	firstValues,
	isFound,
	mustAnswer,
	needsYou
} from '../../../../src/routes/data/import/column-cards';
import { guessOfColumn, meetingsGuess, neededMeetings, rows, sheetOf } from './pending-examples';

const format = {
	reading: {},
	confidence: 'unsure',
	evidence: [],
	questions: [],
	fits: 0.5,
	misfits: [{ row: 3, value: 'many' }]
} as const;

describe('columnCards', () => {
	const sheet = sheetOf(
		meetingsGuess([
			...neededMeetings,
			guessOfColumn(3, { header: 'Girls', column: 'girls', confidence: 'likely' }),
			guessOfColumn(4, { header: 'Boys', column: 'boys', confidence: 'unsure' }),
			guessOfColumn(5, { header: 'Phone', sensitive: 'phone' })
		]),
		{ formats: new Map([[3, format]]) }
	);
	const cards = columnCards(sheet);

	it('has one card a column of the file, in the order of the file', () => {
		expect(cards.map(({ header }) => header)).toEqual(sheet.header);
	});

	it('asks about guesses, and must have an answer where nothing tells', () => {
		expect(cards.filter(needsYou).map(({ header }) => header)).toEqual(['Girls', 'Boys']);
		expect(cards.filter(mustAnswer).map(({ header }) => header)).toEqual(['Boys']);
	});

	it('knows which columns have values that do not fit', () => {
		expect(cards.filter(doesNotFit).map(({ header }) => header)).toEqual(['Girls']);
	});

	it('says of a column that could point at somebody that it does', () => {
		expect(cards[5]).toMatchObject({ column: null, sensitive: 'phone' });
	});

	it('is sure of what a person said, and no longer gives the reasons of the guess', () => {
		const columns = ['meeting_id', 'community_id', 'date', 'men', 'boys', null];
		const choice = { ...sheet.choice, columns, confirmed: new Set([3]) };
		const card = columnCards({ ...sheet, choice, open: [] })[3];
		expect(card).toMatchObject({ column: 'men', sureness: 'said', reasons: [] });
	});
});

describe('columnLetter', () => {
	it.each([
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[51, 'AZ'],
		[52, 'BA'],
		[701, 'ZZ'],
		[702, 'AAA']
	])('column %i has the letter that a spreadsheet shows: %s', (position, letter) => {
		expect(columnLetter(position)).toBe(letter);
	});
});

describe('isFound', () => {
	const [card] = columnCards(
		sheetOf(meetingsGuess([guessOfColumn(0, { header: 'Réunion/Filles', column: 'girls' })]))
	);

	it.each(['filles', 'RÉUNION', 'reunion', ' Girls ', ''])(
		'finds by their name or ours: %j',
		(text) => {
			expect(card !== undefined && isFound(card, text)).toBe(true);
		}
	);

	it('does not find what stands in neither', () => {
		expect(card !== undefined && isFound(card, 'boys')).toBe(false);
	});
});

describe('firstValues', () => {
	it('takes values that differ, with their rows, and no blanks', () => {
		const sample = rows(['a'], [''], ['a'], [' '], ['b'], ['c']);
		expect(firstValues(sample, 0, 2)).toEqual([
			{ row: 2, value: 'a' },
			{ row: 6, value: 'b' }
		]);
	});

	it('has none of a column that the rows do not reach', () => {
		expect(firstValues(rows(['a']), 4, 3)).toEqual([]);
	});
});
