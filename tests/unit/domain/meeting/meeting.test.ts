import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { beansOf, communityNumber, inBags } from '../../../../src/lib/domain/meeting/beans.ts';
import { differences, mergeOf } from '../../../../src/lib/domain/meeting/merge.ts';
import { recordColumns, recordRows } from '../../../../src/lib/domain/meeting/record-rows.ts';
import { hasAdjustment, promisesDone } from '../../../../src/lib/domain/meeting/record.ts';
import { stepBeside, stepsOf } from '../../../../src/lib/domain/meeting/steps.ts';
import { readRecordFile, writeRecordFile } from '../../../../src/lib/project/meeting-schema.ts';
import { record } from './example-record.ts';

const promise = (id: string, kind: 'keep' | 'change' | 'stop' = 'change') => ({
	id,
	kind,
	text: 'Walk together',
	role: 'committee' as const,
	due: ''
});

describe('beans', () => {
	test('are of ten, to the nearest', () => {
		expect(beansOf(0.34)).toEqual({ picture: 'beans', score: 3, nearly: null });
		expect(beansOf(0.35).score).toBe(4);
		expect(beansOf(1)).toEqual({ picture: 'beans', score: 10, nearly: null });
	});

	test('never say none of what is some, or all of what is not', () => {
		expect(beansOf(0.01)).toEqual({ picture: 'beans', score: 0, nearly: 'none' });
		expect(beansOf(0.99)).toEqual({ picture: 'beans', score: 10, nearly: 'all' });
		expect(beansOf(0)).toEqual({ picture: 'beans', score: 0, nearly: null });
	});

	property.prop([fc.double({ min: 0, max: 1, noNaN: true })], { seed: 8 })(
		'are at most half a bean from the number',
		(share) => {
			expect(Math.abs(beansOf(share).score - share * 10)).toBeLessThanOrEqual(0.5);
		}
	);

	test('are laid of what has a number, and of nothing else', () => {
		expect(communityNumber({ state: 'suppressed', value: null }, 'percent')).toBeNull();
		expect(communityNumber({ state: 'not recorded', value: null }, 'percent')).toBeNull();
		expect(communityNumber({ state: 'value', value: 3.2 }, 'per 1,000 girl-years')).toBeNull();
		expect(communityNumber({ state: 'value', value: 3.6 }, 'score 1-5')?.score).toBe(4);
	});

	property.prop([fc.nat({ max: 5000 })], { seed: 8 })('in bags are as many as before', (things) => {
		const { bags, single } = inBags(things);
		expect(bags * 10 + single).toBe(things);
	});
});

describe('the record of a meeting', () => {
	test('goes from last time to the end, each question guessed before it is seen', () => {
		const kinds = stepsOf(['O1', 'P1']).map(({ kind }) => kind);
		expect(kinds).toEqual([
			'last',
			'guess',
			'see',
			'why',
			'guess',
			'see',
			'why',
			'next',
			'close',
			'end'
		]);
		expect(stepsOf([]).map(({ kind }) => kind)).toEqual(['last', 'next', 'close', 'end']);
	});

	test('passes over a question that is left out as a whole, either way', () => {
		const steps = stepsOf(['O1', 'H1', 'P1']);
		const turned = (at: number, by: 1 | -1, isLeftOut: boolean) =>
			steps[stepBeside(steps, at, { by, isLeftOut })];
		const first = steps.findIndex((step) => 'question' in step && step.question === 'H1');
		expect(turned(first, 1, false)).toEqual({ kind: 'see', question: 'H1' });
		expect(turned(first, 1, true)).toEqual({ kind: 'guess', question: 'P1' });
		expect(turned(first + 1, -1, true)).toEqual({ kind: 'why', question: 'O1' });
	});

	test('counts a promise as done only where the people said so', () => {
		const checked = [
			{ id: 'a', state: 'done' as const },
			{ id: 'b', state: 'part' as const },
			{ id: 'c', state: 'not_yet' as const }
		];
		expect(promisesDone(record({ checked }))).toBe(1);
		expect(promisesDone(record({ checkedCount: 2 }))).toBe(2);
		expect(promisesDone(record())).toBeNull();
	});

	test('is an adjustment where something changes or stops, not where all is kept', () => {
		expect(hasAdjustment(record({ promises: [promise('a', 'keep')] }))).toBe(false);
		expect(hasAdjustment(record({ promises: [promise('a', 'keep'), promise('b', 'stop')] }))).toBe(
			true
		);
	});

	test('stands in the table of meetings, with what was found done in the row of the meeting before', () => {
		const first = record({ promises: [promise('a'), promise('b')] });
		const second = record({
			meetingId: 'm2',
			date: '2026-06-01',
			before: 'm1',
			checked: [
				{ id: 'a', state: 'done' },
				{ id: 'b', state: 'not_yet' }
			],
			people: { girls: 4, boys: 3, women: 0, men: null, withDisability: 1 }
		});
		const cell = (row: number, column: (typeof recordColumns)[number]) =>
			recordRows([first, second])[row]?.[recordColumns.indexOf(column)];
		expect(cell(0, 'adjustments_agreed')).toBe(2);
		expect(cell(0, 'adjustments_done')).toBe(1);
		expect(cell(0, 'adjustment_made')).toBe('yes');
		expect(cell(1, 'adjustments_done')).toBeNull();
		expect(cell(1, 'women')).toBe(0);
		expect(cell(1, 'men')).toBeNull();
	});
});

describe('a record that comes from another device', () => {
	test('is new, the same, or another version that must be asked about', () => {
		const here = record();
		expect(mergeOf([], here)).toBe('new');
		expect(mergeOf([here], { ...here, writtenAt: '2026-03-02T00:00:00.000Z' })).toBe('same');
		const other = record({ promises: [promise('a')], nextDate: '2026-06-01' });
		expect(mergeOf([here], other)).toBe('other');
		expect(differences(here, other)).toEqual(['promises', 'nextDate']);
	});

	test('of a day on which its community met is asked about, whether a record or a file tells of it', () => {
		const here = record();
		const second = record({ meetingId: 'm2' });
		expect(mergeOf([here], second)).toBe('same day');
		expect(mergeOf([here], { ...second, communityId: 'c2' })).toBe('new');
		expect(mergeOf([here], { ...second, date: '2026-03-02' })).toBe('new');
		expect(mergeOf([], second, ['2026-02-01', '2026-03-01'])).toBe('same day');
		// It is known by its id first: twice is once, also on a day with two meetings.
		expect(mergeOf([here, second], second)).toBe('same');
	});

	test('reads back as it was written, and is no other file', () => {
		const file = { projectId: 'p', record: record({ promises: [promise('a')] }) };
		expect(readRecordFile(writeRecordFile(file))).toEqual(file);
		const bytes = (text: string) => new TextEncoder().encode(text);
		expect(readRecordFile(bytes('{"tafakariMeeting":1}'))).toBeNull();
		expect(readRecordFile(bytes('not json'))).toBeNull();
		const broken = new TextDecoder().decode(writeRecordFile(file)).replace('"change"', '"explode"');
		expect(readRecordFile(bytes(broken))).toBeNull();
	});
});
