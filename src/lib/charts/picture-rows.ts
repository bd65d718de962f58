/** How small pictures stand in rows beside each other. */

const mostColumns = 4;

/** So many make whole rows, whether one, two, three or four stand beside each other. */
export const partLength = 12;

/** The numbers of the first picture of each part. */
export const partStarts = (pictures: readonly unknown[]): readonly number[] =>
	pictures.flatMap((_, index) => (index % partLength === 0 ? [index] : []));

/**
 * How many stand beside each other. Few are spread over their rows evenly, so that none stands alone in the last one;
 * many come in parts, which all have the same columns.
 *
 * @param room width for all of them, in pixels
 */
export function columnsFor(
	count: number,
	room: number,
	{ least, gap }: { readonly least: number; readonly gap: number }
): number {
	const fitting = Math.floor((room + gap) / (least + gap));
	const most = Math.max(1, Math.min(mostColumns, fitting));
	return count > partLength ? most : Math.max(1, Math.ceil(count / Math.ceil(count / most)));
}
