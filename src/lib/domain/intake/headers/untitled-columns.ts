import type { Column } from '../../tables/table.ts';
import { readColumn } from '../formats/read-column.ts';
import type { SheetView } from './sheet-view.ts';

/** Titles that say nothing: none at all, and those that programs give. */
const untitled =
	/^(?:|(?:column|col|colonne|columna|coluna|unnamed|field|champ|campo|var|v|x)[\s_:.]*[a-z]{0,2}\d{0,4}|[a-z]{1,2})$/i;

/** A day has marks between its parts, or the month's name; a bare number may be anything. */
const partsOfDay = /\d\s*[-/.]\s*\p{L}*\d*\s*[-/.]?\s*\d|\d\s+\p{L}{3,}/u;

/** More columns without a title than these are not a table that somebody wrote. */
const most = 40;
const fewestValues = 3;

/** Places of the columns without a title whose values are days. */
export function daysWithoutTitle(view: SheetView, column: Column): number[] {
	const places = view.header.flatMap((header, position) =>
		untitled.test(header.trim()) && view.roles[position] === 'question' ? [position] : []
	);
	if (places.length > most) return [];
	return places.filter((position) => {
		const values = view.valuesOf(position);
		if (values.length < fewestValues || !values.every((value) => partsOfDay.test(value)))
			return false;
		return readColumn(column, view.cellsOf(position)).fits >= 0.9;
	});
}
