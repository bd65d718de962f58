import type { Column } from '../../tables/table.ts';
import { codesOf } from '../columns.ts';

/** Bands that are offered; whoever counts in others changes the list. */
const ageBands = ['all', '0-4', '5-9', '6-11', '10-14', '12-17', '10-19', '15-17', '0-17', '18+'];

const waves = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'];

/** What is chosen from in a question about a column; none where something is written. */
export function choicesOf(column: Column): readonly string[] {
	if (column.type === 'band') return ageBands;
	return column.type === 'wave' ? waves : codesOf(column);
}

/** Codes that people read as they are: their labels are the codes. */
export const speakForThemselves = ({ type, id }: Column): boolean =>
	type === 'band' || type === 'wave' || id === 'scale_max';

/** Name of the list of choices. */
export const listOf = (column: Column): string => (column.type === 'yes/no' ? 'yes_no' : column.id);

/** The type of a question, as XLSForm calls it. */
export function formTypeOf(column: Column): string {
	if (choicesOf(column).length > 0) return `select_one ${listOf(column)}`;
	switch (column.type) {
		case 'date':
			return 'date';
		case 'count':
			return 'integer';
		case 'number':
			return 'decimal';
		default:
			return 'text';
	}
}
