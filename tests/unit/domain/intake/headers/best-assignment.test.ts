import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../../../../src/lib/domain/intake/headers/best-assignment.ts';

const worthOf = (weights: readonly (readonly number[])[], columns: readonly number[]): number =>
	columns.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0);

/** The worth of the best of all assignments, each tried. */
function bestWorth(weights: readonly (readonly number[])[], taken: readonly number[] = []): number {
	const row = weights[taken.length];
	if (row === undefined) return 0;
	const without = bestWorth(weights, [...taken, -1]);
	const withOne = row.flatMap((weight, column) =>
		taken.includes(column) ? [] : [weight + bestWorth(weights, [...taken, column])]
	);
	return Math.max(without, ...withOne);
}

const weights = fc
	.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 5 }))
	.chain(([rows, columns]) =>
		fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows
		})
	);

describe('The best assignment', () => {
	it('leaves the better place to whoever has no other', () => {
		const list = [
			[9, 8],
			[9, 0]
		];
		expect(bestAssignment(list)).toEqual([1, 0]);
	});

	it('gives nobody what is worth nothing', () => {
		expect(bestAssignment([[0, 0]])).toEqual([-1]);
		expect(bestAssignment([[], []])).toEqual([-1, -1]);
		expect(bestAssignment([])).toEqual([]);
	});

	test.prop([weights], { seed: 11 })(
		'is worth as much as the best of all that there are',
		(list) => {
			const columns = bestAssignment(list);
			const given = columns.filter((column) => column >= 0);
			expect(new Set(given).size).toBe(given.length);
			expect(worthOf(list, columns)).toBe(bestWorth(list));
		}
	);
});
