import { describe, expect, test } from 'vitest';
import { eventsBetween, saidBefore } from '../../../../src/lib/domain/meeting/said-before.ts';
import { emptyReflection } from '../../../../src/lib/domain/meeting/record.ts';
import { betweenSentence, saidBeforeSentence } from '../../../../src/lib/i18n/meeting-sentence.ts';
import { events, point, question } from '../../reports/meeting/prepared-example.ts';
import { beansOf } from '../../../../src/lib/domain/meeting/beans.ts';
import { record } from './example-record.ts';

const said = { ...emptyReflection('O1'), helped: ['leaders'], missing: ['girls'] } as const;
const records = [
	record({ meetingId: 'm1', date: '2025-03-01', reflections: [said] }),
	record({ meetingId: 'm2', date: '2025-09-01', reflections: [emptyReflection('O1')] }),
	record({ meetingId: 'm3', date: '2026-03-01', reflections: [{ ...said, helped: ['money'] }] }),
	record({ meetingId: 'x1', communityId: 'c2', date: '2025-10-01', reflections: [said] })
];
const meeting = record({ meetingId: 'now', date: '2025-12-01' });

describe('what a meeting knows already when it asks why', () => {
	test('is what was said last of the question, at an earlier meeting of this community', () => {
		expect(saidBefore(records, meeting, 'O1')).toEqual({ date: '2025-03-01', reflection: said });
		expect(saidBefore(records, { ...meeting, date: '2026-06-01' }, 'O1')?.date).toBe('2026-03-01');
		expect(saidBefore(records, meeting, 'P1')).toBeNull();
		expect(saidBefore(records, { ...meeting, date: '2025-02-01' }, 'O1')).toBeNull();
	});

	test('is what happened between the two numbers, and nothing that is about how data are kept', () => {
		const both = question('O1', {
			points: [
				point(beansOf(0.4), ['2025-01-01', '2025-03-31']),
				point(beansOf(0.7), ['2026-01-01', '2026-03-31'])
			]
		});
		expect(eventsBetween(both, events).map(({ kind }) => kind)).toEqual([
			'conflict',
			'harvest',
			'flood_drought'
		]);
		expect(eventsBetween({ ...both, points: both.points.slice(1) }, events)).toEqual([]);
	});

	test('can be read out', () => {
		expect(saidBeforeSentence({ date: '2025-03-01', reflection: said })).toBe(
			'What we said on 1 March 2025. What helped? Our leaders. Who was not there? Girls.'
		);
		expect(betweenSentence(events.slice(1, 2))).toMatch(/^Between then and now: .*Apr 2025.*\.$/);
	});
});
