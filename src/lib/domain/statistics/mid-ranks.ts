/**
 * Twice the rank of each value among all of them, where equal values share the average of their
 * ranks. Twice, so that they are whole numbers and sums of them are exact.
 *
 * @example doubledRanks([30, 10, 30]) // [5, 2, 5]
 */
export function doubledRanks(values: readonly number[]): number[] {
	const sorted = Float64Array.from(values).sort();
	const ranks = new Map<number, number>();
	for (let from = 0; from < sorted.length;) {
		const value = sorted[from] ?? 0;
		let to = from;
		while (to < sorted.length && sorted[to] === value) to += 1;
		ranks.set(value, from + to + 1);
		from = to;
	}
	return values.map((value) => ranks.get(value) ?? 0);
}
