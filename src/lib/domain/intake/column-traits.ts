/**
 * What a column's text looks like, found in passing while it is encoded: most columns need neither trimming nor bounds,
 * and SQL that does neither is several times as fast.
 */
export interface ColumnTraits {
	/** Some cell begins or ends with something that may be a space or a mark that nobody sees. */
	readonly hasOuterSpace: boolean;
	/** Some cell may be a hidden count: `<5`, `1-4`, `*`, `c`. */
	readonly mayHideCounts: boolean;
}

/** Nothing is known: everything may occur. */
export const anyTraits: ColumnTraits = { hasOuterSpace: true, mayHideCounts: true };

const isPlainEdge = (code: number): boolean => code > 0x20 && code < 0x7f;

function hasOuterSpace(cell: string): boolean {
	if (cell === '') return false;
	return !isPlainEdge(cell.charCodeAt(0)) || !isPlainEdge(cell.charCodeAt(cell.length - 1));
}

const hidingMark = /[<*cC\u2010-\u2015-]/;

/** A digit, a bound, a dash or a word of one letter: nothing longer than a count can be. */
function mayHideCount(cell: string): boolean {
	return cell !== '' && cell.length <= 24 && hidingMark.test(cell);
}

/** The traits of a column's cells; generous where in doubt. */
export function columnTraits(cells: readonly string[]): ColumnTraits {
	return {
		hasOuterSpace: cells.some(hasOuterSpace),
		mayHideCounts: cells.some(mayHideCount)
	};
}

/** The traits of cells of two kinds together. */
export function bothTraits(one: ColumnTraits, other: ColumnTraits): ColumnTraits {
	return {
		hasOuterSpace: one.hasOuterSpace || other.hasOuterSpace,
		mayHideCounts: one.mayHideCounts || other.mayHideCounts
	};
}
