import { trimmedCell } from './outer-space.ts';
import { smallLetters } from './formats/plain-text.ts';
import { longestCell, missingPhrases, missingWords } from './words.ts';

/**
 * What a column's text looks like, found in passing while it is encoded: most columns need neither trimming nor bounds,
 * and SQL that does neither is several times as fast.
 */
export interface ColumnTraits {
	/** Some cell begins or ends with something that may be a space or a mark that nobody sees. */
	readonly hasOuterSpace: boolean;
	/** Some cell may be a hidden count: `<5`, `1-4`, `*`, `c`. */
	readonly mayHideCounts: boolean;
	/** Some cell may be a word that says that nothing was recorded; blank cells do not count. */
	readonly mayBeMissing: boolean;
	/** No cell has more than digits and what stands between the digits of a number or of an ISO day with its time. */
	readonly isFigures: boolean;
	/** Some cell may be a day that a program puts where it knows none. */
	readonly mayBePlaceholder: boolean;
	/** Some cell is longer than any that is read. */
	readonly isLong: boolean;
}

/** Nothing is known: everything may occur. */
export const anyTraits: ColumnTraits = {
	hasOuterSpace: true,
	mayHideCounts: true,
	mayBeMissing: true,
	isFigures: false,
	mayBePlaceholder: true,
	isLong: true
};

const isPlainEdge = (code: number): boolean => code > 0x20 && code < 0x7f;

function hasOuterSpace(cell: string): boolean {
	if (cell === '') return false;
	return !isPlainEdge(cell.charCodeAt(0)) || !isPlainEdge(cell.charCodeAt(cell.length - 1));
}

const hidingMark = /[<*c\u2000-\u2fff-]/i;

/** A bound, a dash, or what stands for a hidden count; words such as "less than" are seen as more than figures. */
function mayHideCount(cell: string): boolean {
	return cell !== '' && cell.length <= 40 && hidingMark.test(cell);
}

const missing: ReadonlySet<string> = new Set([...missingWords, ...missingPhrases]);
const longestMissing = Math.max(...[...missing].map((word) => word.length));

/** By character code: whether a word for missing begins with it. Letters that are not Latin always may. */
const beginsMissing: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
	[...missing].some((word) => word.startsWith(String.fromCharCode(code).toLowerCase()))
);

function mayBeMissing(cell: string): boolean {
	if (cell === '') return false;
	if (beginsMissing[cell.charCodeAt(0)] === false && !hasOuterSpace(cell)) return false;
	const word = trimmedCell(cell);
	return word.length <= longestMissing && missing.has(smallLetters(word));
}

const figures = new Set(Array.from('0123456789-.:+TZ ', (mark) => mark.charCodeAt(0)));
const isFigure: readonly boolean[] = Array.from({ length: 128 }, (_, code) => figures.has(code));

function isOtherThanFigures(cell: string): boolean {
	let before = 0;
	for (let index = 0; index < cell.length; index += 1) {
		const code = cell.charCodeAt(index);
		if (isFigure[code] !== true || (code === 0x20 && before === 0x20)) return true;
		before = code;
	}
	return false;
}

const placeholder = /1970|70\s*$/;

function mayBePlaceholder(cell: string): boolean {
	return cell.length >= 6 && cell.length <= 40 && cell.includes('70') && placeholder.test(cell);
}

/** The traits of a column's cells; generous where in doubt. */
export function columnTraits(cells: readonly string[]): ColumnTraits {
	const isFigures = !cells.some(isOtherThanFigures);
	return {
		hasOuterSpace: cells.some(hasOuterSpace),
		mayHideCounts: cells.some(mayHideCount),
		mayBeMissing: cells.some(mayBeMissing),
		isFigures,
		mayBePlaceholder: !isFigures || cells.some(mayBePlaceholder),
		isLong: cells.some((cell) => cell.length > longestCell)
	};
}

/** The traits of cells of two kinds together. */
export function bothTraits(one: ColumnTraits, other: ColumnTraits): ColumnTraits {
	return {
		hasOuterSpace: one.hasOuterSpace || other.hasOuterSpace,
		mayHideCounts: one.mayHideCounts || other.mayHideCounts,
		mayBeMissing: one.mayBeMissing || other.mayBeMissing,
		isFigures: one.isFigures && other.isFigures,
		mayBePlaceholder: one.mayBePlaceholder || other.mayBePlaceholder,
		isLong: one.isLong || other.isLong
	};
}
