import { trimmedCell } from '../outer-space.ts';
import type { SampleCell } from '../understanding.ts';
import { plainText } from './plain-text.ts';

/** A text that stands in a column: once, however often it stands there. */
export interface ColumnValue {
	/** Without outer spaces. */
	readonly text: string;
	/** As figures are looked for in it. */
	readonly plain: string;
	/** The first cell in which it stands. */
	readonly cell: SampleCell;
	readonly count: number;
}

/** The different texts of a column in the order in which they come; blank cells are none. */
export function columnValues(cells: Iterable<SampleCell>): ColumnValue[] {
	const found = new Map<string, CountedCell>();
	for (const cell of cells) {
		const known = found.get(cell.value);
		if (known === undefined) found.set(cell.value, { cell, count: 1 });
		else known.count += 1;
	}
	return valuesOf([...found.values()]);
}

/** A text, the first cell in which it stands, and in how many it was found until now. */
export interface CountedCell {
	readonly cell: SampleCell;
	count: number;
}

/** The values that counted texts are; blank ones are none. */
export function valuesOf(counted: readonly CountedCell[]): ColumnValue[] {
	return counted.flatMap(({ cell, count }) => {
		const text = trimmedCell(cell.value);
		return text === '' ? [] : [{ text, plain: plainText(text), cell, count }];
	});
}

/** How many cells say any of these. */
export const cellCount = (values: readonly ColumnValue[]): number =>
	values.reduce((sum, { count }) => sum + count, 0);

const mostExamples = 3;

/** Some cells to show. */
export const examplesOf = (values: readonly ColumnValue[]): readonly SampleCell[] =>
	values.slice(0, mostExamples).map(({ cell }) => cell);

/** A cell in which the reader can look a reason up. */
export const whereFound = ({ text, cell }: ColumnValue): { value: string; row: number } => ({
	value: text,
	row: cell.row
});
