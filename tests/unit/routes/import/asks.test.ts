import { describe, expect, it } from 'vitest';
import { asksOf, nextAsk } from '../../../../src/routes/data/import/asks';
import { fileOf, guessOfColumn, meetingsGuess, neededMeetings, sheetOf } from './pending-examples';

const header = {
	id: 'header',
	kind: 'header',
	choices: ['row 1', 'none'],
	chosen: 'row 1'
} as const;
const likely = { ...meetingsGuess([]), confidence: 'likely' } as const;
const columns = [
	...neededMeetings.slice(1),
	guessOfColumn(2, { header: 'Filles', column: 'girls', confidence: 'likely' }),
	guessOfColumn(3, { header: 'Garçons', column: 'boys', confidence: 'unsure' })
].map((column, position) => ({ ...column, position }));
const file = fileOf({ questions: [header], sheets: [sheetOf({ ...likely, columns })] });

describe('asksOf', () => {
	it('puts what must be answered before what is only to be looked over, each in the order of the page', () => {
		const asks = asksOf([file]);
		expect(asks.map(({ mustAnswer }) => mustAnswer)).toEqual([true, true, true, false, false]);
		expect(asks.map(({ id }) => id)).toEqual([
			'ask-f1-header',
			'ask-f1-0-missing-meeting_id',
			'ask-f1-0-column-3',
			'ask-f1-0-table',
			'ask-f1-0-column-2'
		]);
	});

	it('says what each of them is about', () => {
		const about = asksOf([file]).map((ask) => ask.about.replace(/[\u2068\u2069]/g, ''));
		expect(about).toEqual([
			'Which row holds the names of the columns?',
			'Meeting (code)',
			'Garçons',
			'visits.csv',
			'Filles'
		]);
	});

	it('asks nothing where everything is certain', () => {
		const sheet = sheetOf(meetingsGuess(neededMeetings));
		expect(asksOf([fileOf({ sheets: [sheet] })])).toEqual([]);
	});

	it('asks what a sheet is about that is like no table, until somebody says or leaves it out', () => {
		const sheet = sheetOf(null);
		expect(asksOf([fileOf({ sheets: [sheet] })])).toMatchObject([
			{ id: 'ask-f1-0-table', mustAnswer: true }
		]);
		const choice = { ...sheet.choice, isTableConfirmed: true };
		expect(asksOf([fileOf({ sheets: [{ ...sheet, choice }] })])).toEqual([]);
	});

	it('does not ask about a sheet that is like no table beside one that goes in', () => {
		const sheets = [sheetOf(meetingsGuess(neededMeetings)), sheetOf(null, { index: 1 })];
		expect(asksOf([fileOf({ sheets })])).toEqual([]);
	});

	it('goes once to a card that asks two things', () => {
		const twice = neededMeetings.map((column) => ({ ...column, column: 'girls' }));
		const ids = asksOf([fileOf({ sheets: [sheetOf(meetingsGuess(twice))] })]).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('nextAsk', () => {
	const asks = asksOf([file]);

	it('begins with the first, goes on in order, and comes round', () => {
		expect(nextAsk(asks, null)).toBe(asks[0]);
		expect(nextAsk(asks, asks[0]?.id ?? '')).toBe(asks[1]);
		expect(nextAsk(asks, asks.at(-1)?.id ?? '')).toBe(asks[0]);
	});

	it('begins again where the last one was answered and is gone', () => {
		expect(nextAsk(asks, 'gone')).toBe(asks[0]);
		expect(nextAsk([], null)).toBeUndefined();
	});
});
