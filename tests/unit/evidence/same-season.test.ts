import { describe, expect, test } from 'vitest';
import { sameSeasonPair } from '../../../src/lib/domain/evidence/same-season.ts';
import { cell } from '../charts/cells.ts';

const quarters = (...known: readonly string[]) =>
	['2023-Q2', '2023-Q4', '2024-Q2', '2024-Q4', '2025-Q2'].map((period) =>
		cell({ period, value: known.includes(period) ? 1 : null })
	);
const pairOf = (...known: readonly string[]) => {
	const pair = sameSeasonPair(quarters(...known), ({ value }) => value !== null);
	return pair === undefined ? undefined : [pair.last.period, pair.earlier?.period];
};

describe('the same season', () => {
	test('is the first known one before the last', () => {
		expect(pairOf('2023-Q2', '2023-Q4', '2024-Q2', '2025-Q2')).toEqual(['2025-Q2', '2023-Q2']);
		expect(pairOf('2023-Q2', '2023-Q4', '2024-Q4')).toEqual(['2024-Q4', '2023-Q4']);
	});

	test('is none where no earlier quarter of it is known', () => {
		expect(pairOf('2023-Q2', '2024-Q4')).toEqual(['2024-Q4', undefined]);
		expect(pairOf()).toBeUndefined();
	});
});
