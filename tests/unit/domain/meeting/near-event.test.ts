import { describe, expect, it } from 'vitest';
import { nearEvent, rememberedBy } from '../../../../src/lib/domain/meeting/near-event.ts';
import type { PreparedEvent } from '../../../../src/lib/domain/meeting/prepared.ts';

const event = (
	label: string,
	firstDay: string,
	lastDay: string,
	kind = 'other'
): PreparedEvent => ({
	...{ label, firstDay, lastDay, kind }
});
const quarter = { firstDay: '2025-04-01', lastDay: '2025-06-30' };
const near = (...events: PreparedEvent[]): string => {
	const found = nearEvent(quarter, events);
	return found === null ? 'none' : `${found.when} ${found.event.label}`;
};

describe('the event by which a time is remembered', () => {
	it('is the nearest, before, after or while it lasted', () => {
		expect(near(event('rains', '2025-07-15', '2025-08-01'))).toBe('before rains');
		expect(near(event('rains', '2025-02-01', '2025-03-31'))).toBe('after rains');
		expect(near(event('rains', '2025-06-30', '2025-07-10'))).toBe('during rains');
		expect(
			near(event('far', '2025-08-15', '2025-08-16'), event('close', '2025-03-01', '2025-03-02'))
		).toBe('after close');
	});

	it('is none that lies further than three months away, or lasted longer than four', () => {
		expect(near(event('late', '2025-10-01', '2025-10-02'))).toBe('none');
		expect(near(event('just near', '2025-09-30', '2025-10-02'))).toBe('before just near');
		expect(near(event('war', '2024-01-01', '2025-12-31'))).toBe('none');
	});

	it('is none within a stretch longer than a quarter', () => {
		const year = { firstDay: '2025-01-01', lastDay: '2025-12-31' };
		const rains = event('rains', '2025-06-30', '2025-07-10');
		expect(nearEvent(year, [rains])).toBeNull();
		// Not even one that lies just beside it: a year is known by what happened in it.
		expect(nearEvent(year, [event('new year', '2026-01-02', '2026-01-03')])).toBeNull();
	});

	it('are the first two that began in it where it is longer, and the nearest alone where it is not', () => {
		const known = (days: { firstDay: string; lastDay: string }): string =>
			rememberedBy(days, [
				event('long ago', '2024-12-31', '2025-02-01'),
				event('war', '2025-01-05', '2025-12-01'),
				event('new form', '2025-02-01', '2025-02-02', 'data_change'),
				event('rains', '2025-06-30', '2025-07-10'),
				event('feast', '2025-08-01', '2025-08-02')
			])
				.map(({ event: { label }, when }) => `${when} ${label}`)
				.join(', ');
		expect(known({ firstDay: '2025-01-01', lastDay: '2025-12-31' })).toBe(
			'within war, within rains'
		);
		expect(known(quarter)).toBe('during rains');
		expect(known({ firstDay: '2021-01-01', lastDay: '2021-01-31' })).toBe('');
	});

	it('is none that nobody has a name for, nor a change in how data are kept', () => {
		expect(near(event('', '2025-05-01', '2025-05-02'))).toBe('none');
		expect(near(event('', '2025-05-01', '2025-05-02', ''))).toBe('none');
		expect(near(event('new form', '2025-05-01', '2025-05-02', 'data_change'))).toBe('none');
		expect(near(event('', '2025-05-01', '2025-05-02', 'harvest'))).toBe('during ');
	});
});
