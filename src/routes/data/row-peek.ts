import type { PeekedRow } from '$lib/state/stored-rows';

/** Places of the cells that are not the same in all of some rows; none where there is one row. */
export function cellsThatDiffer(rows: readonly PeekedRow[]): ReadonlySet<number> {
	const [first, ...others] = rows;
	return new Set(
		(first?.cells ?? []).flatMap(({ value }, at) =>
			others.some(({ cells }) => cells[at]?.value.trim() !== value.trim()) ? [at] : []
		)
	);
}

/** Brings a cell into the middle of the part of a wide table that can be seen; the page stays where it is. */
export function scrolledTo(cell: HTMLElement): void {
	const frame = cell.closest<HTMLElement>('[role=group]');
	if (frame === null) return;
	const [seen, own] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()];
	// The same from either side, in languages that are read from right to left too.
	frame.scrollBy({ left: own.left + own.width / 2 - (seen.left + seen.width / 2) });
}
