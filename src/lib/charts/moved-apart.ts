/** Moves heights apart that are too near to each other, in their order, and none below the lowest. */
export function movedApart(
	heights: readonly number[],
	gap: number,
	lowest: number
): readonly number[] {
	const order = heights
		.map((height, index) => ({ height, index }))
		.sort((a, b) => a.height - b.height || a.index - b.index);
	let least = -Infinity;
	const down = order.map(({ height, index }) => {
		const moved = Math.max(height, least);
		least = moved + gap;
		return { height: moved, index };
	});
	let most = lowest;
	const up = down.toReversed().map(({ height, index }) => {
		const moved = Math.min(height, most);
		most = moved - gap;
		return { height: moved, index };
	});
	return up.sort((a, b) => a.index - b.index).map(({ height }) => height);
}
