import type { Edges, RawRow } from '../read-result';

/** Rows shown below the names, and at least so many from the top. */
const below = 6;
const fewest = 12;
/** However far down the names stand, no more than these are shown. */
const most = 40;
const last = 8;

/**
 * The first rows of a part of a sheet, down to some below the names, and its last ones.
 *
 * @param firstRow the file's own number of `rows[0]`
 * @param headerEnd place of the first row below the names
 */
export function edgesOf(
	rows: readonly (readonly string[])[],
	firstRow: number,
	headerEnd: number
): Edges {
	const numbered = (from: number, to: number): RawRow[] =>
		rows.slice(from, to).map((cells, at) => ({ row: firstRow + from + at, cells }));
	const end = Math.max(fewest, headerEnd + below);
	return {
		top: numbered(Math.max(0, end - most), end),
		bottom: numbered(Math.max(0, rows.length - last), rows.length)
	};
}
