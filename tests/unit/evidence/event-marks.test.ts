import { describe, expect, test } from 'vitest';
import { eventMarks } from '../../../src/lib/domain/evidence/event-marks.ts';
import { event, seasons, timelineOf, wave } from '../charts/timelines.ts';

const marks = (given: Parameters<typeof timelineOf>[0]) =>
	eventMarks(timelineOf(given)).map(({ kind, day, events }) => [kind, day, events.length]);

describe('eventMarks', () => {
	test('names a season once, at its first time', () => {
		expect(marks({ events: seasons })).toEqual([
			['season', '2022-01-20', 4],
			['season', '2022-05-15', 4]
		]);
	});

	test('leaves what reached only a part of the place, or places beside it, to the table', () => {
		const events = [
			event('flood_drought', '2023-02-01', '2023-02-20', { reach: 'part' }),
			event('other_project', '2023-02-01', null, { reach: 'beside' }),
			event('epidemic', '2024-03-11', '2024-10-20')
		];
		expect(marks({ events })).toEqual([['shock', '2024-03-11', 1]]);
	});

	test('names two handovers each, three together', () => {
		const days = ['2023-06-30', '2023-09-15', '2024-01-31'];
		const handovers = days.map((day) => event('handover', day, day, { reach: 'part' }));
		expect(marks({ events: handovers.slice(0, 2) })).toHaveLength(2);
		expect(marks({ events: handovers })).toEqual([['handover', '2023-06-30', 3]]);
	});

	test('marks where people were asked in another way, among the events in the order of days', () => {
		const points = [
			wave('T1', '2022-03-10', { numerator: 62, denominator: 230 }),
			wave(
				'T2',
				'2023-05-20',
				{ numerator: 36, denominator: 225 },
				{ segment: 1, change: 'method' }
			)
		];
		const events = [event('election', '2023-10-08', '2023-10-29')];
		expect(marks({ points, events })).toEqual([
			['break', '2023-05-01', 0],
			['other', '2023-10-08', 1]
		]);
	});

	test('begins no mark before the line, and none that ended before it', () => {
		const events = [
			event('epidemic', '2021-11-01', '2022-02-01'),
			event('campaign', '2021-11-01', '2021-12-01')
		];
		expect(marks({ events })).toEqual([['shock', '2022-01-01', 1]]);
	});
});
