import { describe, expect, it } from 'vitest';
import type { Remembered } from '../../../../../src/lib/domain/intake/understanding.ts';
import { best, guessOf, understandRows } from './sheets.ts';

const before: Remembered = {
	table: 'meetings',
	columns: {
		community_id: { header: 'Lieu X', reading: {} },
		date: { header: 'Jour Y', reading: {} },
		girls: { header: 'Colonne F', reading: {} }
	},
	fills: [{ column: 'meeting_id', from: 'row number' }],
	leftOut: ['Divers']
};

const header = ['Lieu X', 'Jour Y', 'Colonne F', 'Divers'];

describe('What was chosen for a file with these headers', () => {
	it('is chosen again for certain, whatever the order of the columns', () => {
		const understanding = understandRows([...header].reverse(), [], [before]);
		expect(best(understanding)).toMatchObject({
			table: 'meetings',
			confidence: 'certain',
			fills: before.fills,
			missing: []
		});
		expect(guessOf(understanding, 'Colonne F')).toMatchObject({
			column: 'girls',
			confidence: 'certain',
			reasons: [{ code: 'chosen before' }]
		});
		expect(guessOf(understanding, 'Divers')).toMatchObject({ column: null, confidence: 'certain' });
	});

	it('71: says nothing about a header that was renamed since: somebody is asked', () => {
		const renamed = ['Lieu X', 'Jour Y', 'Colonne Q', 'Divers'];
		const understanding = understandRows(renamed, [], [before]);
		expect(best(understanding).confidence).not.toBe('certain');
		expect(guessOf(understanding, 'Colonne Q').column).toBeNull();
	});

	const asked: Remembered = {
		table: 'meetings',
		columns: {
			community_id: { header: 'Lieu X', reading: {} },
			date: { header: 'Jour Y', reading: {} },
			girls: { header: 'Learners of the younger wing present', reading: {} }
		},
		fills: [{ column: 'meeting_id', from: 'row number' }],
		leftOut: []
	};

	it('holds for a header in other words that mean the same, and says what it was called', () => {
		const renamed = ['Lieu X', 'Jour Y', 'How many learners of the younger wing were present?'];
		const understanding = understandRows(renamed, [], [asked]);
		expect(best(understanding).confidence).toBe('certain');
		expect(guessOf(understanding, renamed[2] ?? '')).toMatchObject({
			column: 'girls',
			confidence: 'certain',
			reasons: [
				{ code: 'chosen before' },
				{ code: 'reworded', parameters: { before: 'Learners of the younger wing present' } }
			]
		});
	});

	it.each([
		['with another word in it', 'Learners of the older wing present'],
		['with a word more', 'Learners of the younger wing not present']
	])('is asked about where a header comes back %s', (_how, header) => {
		const understanding = understandRows(['Lieu X', 'Jour Y', header], [], [asked]);
		expect(guessOf(understanding, header)).toMatchObject({ column: 'girls', confidence: 'unsure' });
		expect(best(understanding).confidence).not.toBe('certain');
	});

	it('is not thought of where a number in the header is another', () => {
		const aged = {
			...asked,
			columns: { ...asked.columns, girls: { header: 'Learners below 10', reading: {} } }
		};
		const understanding = understandRows(['Lieu X', 'Jour Y', 'Learners below 18'], [], [aged]);
		expect(guessOf(understanding, 'Learners below 18').column).toBeNull();
	});

	it('holds for questions that stand in a group of a form since, or in another one', () => {
		const grouped = ['place/Lieu X', 'when/Jour Y', 'when/Divers', 'place/Colonne F'];
		const understanding = understandRows(grouped, [], [before]);
		expect(best(understanding).confidence).toBe('certain');
		expect(guessOf(understanding, 'place/Colonne F')).toMatchObject({
			column: 'girls',
			confidence: 'certain'
		});
		const inGroups: Remembered = {
			...before,
			columns: {
				community_id: { header: 'a/Lieu X', reading: {} },
				date: { header: 'a/Jour Y', reading: {} },
				girls: { header: 'a/Colonne F', reading: {} }
			}
		};
		expect(best(understandRows(header, [], [inGroups])).confidence).toBe('certain');
	});

	it('is not taken for certain where a group turns the meaning, or two questions end alike', () => {
		const turned = ['Lieu X', 'Jour Y', 'absent/Colonne F', 'absent/Divers'];
		expect(best(understandRows(turned, [], [before])).confidence).not.toBe('certain');
		const twice = [
			'Lieu X',
			'Jour Y',
			'left/Colonne F',
			'right/Colonne F',
			'left/Divers',
			'right/Divers'
		];
		expect(best(understandRows(twice, [], [before])).confidence).not.toBe('certain');
	});

	it('is certain also where what was left out then comes back in other words', () => {
		const long = {
			...asked,
			leftOut: ['Name of the enumerator', 'Sky that day', 'Kind of chairs']
		};
		const again = ['Lieu X', 'Jour Y', 'Learners of the younger wing present'];
		const reworded = ['What was the name of the enumerator?', 'Kind of chair', 'Sky on that day'];
		const understanding = understandRows([...again, ...reworded], [], [long]);
		expect(best(understanding).confidence).toBe('certain');
		expect(guessOf(understanding, 'Kind of chair').column).toBeNull();
	});

	it('does not hide a new column that is known by its name', () => {
		const understanding = understandRows([...header, 'Boys'], [], [before]);
		expect(guessOf(understanding, 'Boys').column).toBe('boys');
	});

	it('is not thought of where the headers are others', () => {
		expect(understandRows(['School', 'Grade', 'Pupils'], [], [before]).tables).toEqual([]);
	});

	it('goes before what the headers say, and the newest goes first', () => {
		const other: Remembered = {
			...before,
			columns: { ...before.columns, boys: { header: 'Girls', reading: {} } }
		};
		const again = understandRows([...header, 'Girls'], [], [other, before]);
		expect(guessOf(again, 'Girls').column).toBe('boys');
	});
});
