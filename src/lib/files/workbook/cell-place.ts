import type { Merge } from '../structure/grid';

export interface Place {
	readonly row: number;
	readonly column: number;
}

/** `B3` as numbers from 0; `null` where it is no place. */
export function placeOf(reference: string): Place | null {
	let column = 0;
	let at = 0;
	for (; at < reference.length; at += 1) {
		const letter = reference.charCodeAt(at) & 0xdf;
		if (letter < 65 || letter > 90) break;
		column = column * 26 + letter - 64;
	}
	const row = Number(reference.slice(at));
	return at > 0 && at <= 3 && Number.isInteger(row) && row > 0
		? { row: row - 1, column: column - 1 }
		: null;
}

/** `B3:C4`, or one cell alone. */
export function mergeOf(reference: string): Merge | null {
	const [first = '', last = first] = reference.replaceAll('$', '').split(':');
	const from = placeOf(first);
	const to = placeOf(last);
	if (from === null || to === null) return null;
	return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The letters that a spreadsheet shows above a column. */
export function columnLetters(column: number): string {
	const rest = Math.floor(column / 26);
	const letter = String.fromCharCode(65 + (column % 26));
	return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}
