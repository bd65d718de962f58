import { describe, expect, test } from 'vitest';
import {
	meetingBefore,
	meetingOfSameDay
} from '../../../../src/lib/domain/meeting/meeting-before.ts';
import {
	moreWithDisability,
	recordDoubts
} from '../../../../src/lib/domain/meeting/record-doubts.ts';
import {
	nextPromiseId,
	nobodyCounted,
	recordToKeep
} from '../../../../src/lib/domain/meeting/record.ts';
import { readDraft, writeDraft } from '../../../../src/lib/project/meeting-draft.ts';
import { record } from './example-record.ts';

const promise = (id: string, text: string) => ({
	...{ id, kind: 'change' as const, text, role: '' as const, due: '' }
});

const held = {
	communityId: 'c1',
	records: [record(), record({ meetingId: 'm2', date: '2026-06-01' })],
	lastInFiles: { meetingId: 'f9', date: '2025-12-01', agreed: 2, promises: [] },
	daysInFiles: ['2025-12-01', '2025-06-01']
};
const at = (date: string, meetingId = 'new') => ({ meetingId, date });

describe('a meeting that is typed in', () => {
	test('looks back on the last one up to its day, however late it is typed in', () => {
		expect(meetingBefore(held, at('2026-09-01'))).toBe('m2');
		expect(meetingBefore(held, at('2026-04-01'))).toBe('m1');
		expect(meetingBefore(held, at('2026-01-01'))).toBe('f9');
		expect(meetingBefore(held, at('2025-01-01'))).toBe('');
		expect(meetingBefore(held, at('2026-06-01', 'm2'))).toBe('m1');
	});

	test('knows another meeting of its day, here or in a file, and is not its own', () => {
		expect(meetingOfSameDay(held, at('2026-06-01'))?.record?.meetingId).toBe('m2');
		expect(meetingOfSameDay(held, at('2026-06-01', 'm2'))).toBeNull();
		expect(meetingOfSameDay(held, at('2025-06-01'))).toEqual({ record: null });
		expect(meetingOfSameDay(held, at('2026-05-01'))).toBeNull();
	});

	test('keeps no line without words, and gives no number of a promise twice', () => {
		const typed = record({ promises: [promise('m1-1', ' Walk together '), promise('m1-3', ' ')] });
		expect(recordToKeep(typed).promises).toEqual([promise('m1-1', 'Walk together')]);
		expect(nextPromiseId(typed)).toBe('m1-4');
		expect(nextPromiseId(record())).toBe('m1-1');
	});

	test('is looked at again where a day or a number cannot be meant', () => {
		expect(recordDoubts(record(), '2026-03-01')).toEqual([]);
		expect(recordDoubts(record(), '2026-02-28')).toEqual(['day to come']);
		expect(recordDoubts(record({ nextDate: '2026-03-01' }), '2026-03-01')).toEqual([
			'next not after'
		]);
	});

	test('has no more people with a disability than people, as far as they were counted', () => {
		const people = { girls: 4, boys: 3, women: 0, men: 16, withDisability: 23 };
		expect(moreWithDisability(people)).toBeNull();
		expect(moreWithDisability({ ...people, withDisability: 30 })).toEqual({ some: 30, all: 23 });
		expect(moreWithDisability({ ...people, men: null })).toEqual({ some: 23, all: 7 });
		expect(moreWithDisability({ ...people, withDisability: null })).toBeNull();
		// Nobody was counted: there is nothing to hold it against.
		expect(moreWithDisability({ ...nobodyCounted, withDisability: 30 })).toBeNull();
	});

	test('is taken up on the page on which it was left, also one from before there were two', () => {
		const draft = { record: record(), at: 0, isTyped: true };
		expect(readDraft(writeDraft(draft))).toEqual(draft);
		const before = JSON.stringify({ record: record(), at: 2 });
		expect(readDraft(before)).toEqual({ record: record(), at: 2, isTyped: false });
	});
});
