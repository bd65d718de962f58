import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Known, type Bounds, type Constraint } from '$lib/domain/disclosure/solver';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const greatest = 5;

/** All answers in whole numbers up to the greatest, tried one by one. */
function answersOf(count: number, constraints: readonly Constraint[]): readonly number[][] {
	const all = Array.from({ length: (greatest + 1) ** count }, (_, nth) =>
		Array.from(
			{ length: count },
			(_, at) => Math.floor(nth / (greatest + 1) ** at) % (greatest + 1)
		)
	);
	return all.filter((values) =>
		constraints.every(({ plus, minus = [], low = -Infinity, high = Infinity }) => {
			const value = sumIn(values, plus) - sumIn(values, minus);
			return value >= low && value <= high;
		})
	);
}

const sumIn = (values: readonly number[], sum: readonly number[]): number =>
	sum.reduce((added, at) => added + (values[at] ?? 0), 0);

function boundsAmong(answers: readonly number[][], sum: readonly number[]): Bounds | null {
	const values = answers.map((one) => sumIn(one, sum));
	return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

/** A sum of each pair of unknowns around a ring: with an odd ring its corners are halves. */
const ring = (...totals: readonly number[]): readonly Constraint[] =>
	totals.map((total, at) => ({ plus: [at, (at + 1) % totals.length], low: total, high: total }));

describe('Least and greatest values of sums of unknown whole numbers', () => {
	it('are none where only halves would fit', () => {
		const known = new Known(highs, 3, ring(1, 1, 1));
		expect(known.bounds([0])).toBeNull();
		expect(known.seen([0])).toBeNull();
		known.close();
	});

	it('are those of whole numbers where fractions would go further', () => {
		// Each pair is at most 3: with fractions all five come to 7.5.
		const constraints = ring(3, 3, 3, 3, 3).map(({ plus }) => ({ plus, low: 1, high: 3 }));
		const known = new Known(highs, 5, constraints);
		expect(known.bounds([0, 1, 2, 3, 4])).toEqual({ low: 3, high: 7 });
		// What was asked leaves nothing behind.
		expect(known.bounds([0])).toEqual({ low: 0, high: 3 });
		expect(known.bounds([0, 1, 2, 3, 4])).toEqual({ low: 3, high: 7 });
		known.close();
	});

	it('are those that trying every answer finds', () => {
		let seed = 7;
		const below = (most: number): number => {
			seed = (seed * 48_271) % 2_147_483_647;
			return seed % most;
		};
		const count = 5;
		let contradictions = 0;
		for (let nth = 0; nth < 60; nth++) {
			const truth = Array.from({ length: count }, () => below(greatest + 1));
			const within = truth.map((_, at) => ({ plus: [at], low: 0, high: greatest }));
			const told = Array.from({ length: 5 }, () => {
				const plus = truth.flatMap((_, at) => (below(2) === 0 ? [at] : []));
				// Some of what is told contradicts the rest.
				const value = sumIn(truth, plus) + (below(9) === 0 ? 1 : 0);
				return { plus, low: value - below(2), high: value + below(2) };
			}).filter(({ plus }) => plus.length > 0);
			const answers = answersOf(count, [...within, ...told]);
			if (answers.length === 0) contradictions++;
			const known = new Known(highs, count, [...within, ...told]);
			for (const sum of [[0], [1, 2], [0, 3, 4], [0, 1, 2, 3, 4]])
				expect(known.bounds(sum), JSON.stringify({ told, sum })).toEqual(boundsAmong(answers, sum));
			known.close();
		}
		expect(contradictions).toBeGreaterThan(0);
	});
});
