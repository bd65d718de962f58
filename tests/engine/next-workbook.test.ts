import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { drop, emptyProject, exported, proposed } from './dropped-files.ts';
import { exportOf, submissionsOf } from './linked-exports.ts';

let engine: MainEngine;

beforeAll(async () => {
	engine = await openWarmEngine();
});

afterAll(() => engine.close());

const january = submissionsOf(1);
/** One more month, a person and an amount corrected, and a meeting deleted. */
const february = [...submissionsOf(1), ...submissionsOf(2)]
	.filter(({ number }) => number !== 3)
	.map((one) =>
		one.number === 5
			? { ...one, people: [...one.people.slice(1), ['Female', 12, 'No'] as const] }
			: one.number === 7
				? { ...one, gifts: [['Community', 'Cash', 1000] as const] }
				: one
	);

describe('A workbook of five linked sheets', () => {
	test('is asked about once, and those of the next months go in by themselves, extended, corrected, reworded and reordered', async () => {
		const first = await exportOf('january.xlsx', january, { isReworded: false });
		const second = await exportOf('february.xlsx', february, { isReworded: true });
		const before = await drop(emptyProject(engine, 'months'), 1, first, proposed);
		expect(before.asked).toEqual([
			'Community meeting form: shape',
			'contributions: shape',
			'followups: shape',
			'ownership: shape'
		]);
		const after = await drop(before, 2, second);
		expect(after.asked).toEqual([]);
		expect(after.found.map(({ relation, isSure }) => [relation, isSure])).toEqual(
			Array.from({ length: 4 }, () => ['replaces', true])
		);
		const fresh = await drop(emptyProject(engine, 'fresh'), 1, second, proposed);
		expect(await exported(after)).toBe(await exported(fresh));
		const all = [...february, ...submissionsOf(3)];
		const third = await exportOf('march.xlsx', all, { isReworded: false });
		const last = await drop(after, 3, third);
		expect(last.asked).toEqual([]);
		expect(last.found.every(({ relation, isSure }) => relation === 'replaces' && isSure)).toBe(
			true
		);
		const freshToo = await drop(emptyProject(engine, 'fresh too'), 1, third, proposed);
		expect(await exported(last)).toBe(await exported(freshToo));
	}, 120_000);
});
