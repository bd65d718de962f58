import { describe, expect, it } from 'vitest';
import { statusWithoutDay } from '../../../../src/lib/domain/intake/action-status.ts';
import type { SheetChoice } from '../../../../src/lib/domain/intake/choice.ts';

const choice = (...columns: readonly (string | null)[]): SheetChoice => ({
	table: 'actions',
	columns,
	readings: new Map(),
	fills: [],
	confirmed: new Set(),
	isTableConfirmed: false
});

const rows = (...cells: readonly (readonly string[])[]) =>
	cells.map((one, at) => ({ row: at + 2, cells: one }));

describe('A status of actions without the day on which they ended', () => {
	it.each([
		['Planned', 'Ongoing', 'Completed'],
		['en cours', 'prévu', 'terminé'],
		['em curso', 'planeado', 'concluído'],
		['en curso', 'en marcha', 'finalizada']
	])('is found by its words: %s, %s, %s', (...words) => {
		const sample = rows(...words.map((word) => ['a', word]), ['a', '']);
		const found = statusWithoutDay(choice('action_id', null), sample);
		expect(found).toMatchObject({ position: 1, ended: [words[2]], isTakenIn: false });
		expect(found?.words.map(({ code }) => code)).toEqual(['', '', 'finished']);
	});

	it('is told also where the column is taken in', () => {
		const found = statusWithoutDay(choice('end_reason'), rows(['stopped'], ['ongoing']));
		expect(found).toMatchObject({ ended: ['stopped'], isTakenIn: true });
	});

	it.each([
		['a column gives the day', choice(null, 'date_ended'), rows(['Completed', '2026-03-01'])],
		['nothing has ended', choice(null), rows(['Ongoing'], ['Planned'])],
		['its words say something else as well', choice(null), rows(['Completed'], ['Night patrol'])],
		['the column is another one', choice('title'), rows(['Completed'])],
		['they are no actions', { ...choice(null), table: 'meetings' as const }, rows(['Completed'])]
	])('is none where %s', (_why, given, sample) => {
		expect(statusWithoutDay(given, sample)).toBe(null);
	});
});
