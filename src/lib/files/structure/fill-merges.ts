import type { Merge } from './grid';
import { fileRowNumbers } from '../row-numbers';
import type { Table } from '../read-result';

/** Rows of a table with what cells merged over several rows say for each of them. */
export interface Filled {
	readonly table: Table;
	/** Places of merges over several rows of data, with the text that they hold. */
	readonly spans: readonly Span[];
}

export interface Span {
	/** The file's own first row. */
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly value: string;
	readonly filled: boolean;
}

/**
 * A label merged over several rows is meant for each of them, and is repeated there. A number merged
 * over several rows is meant for all of them together: repeated, it would count again and again, so
 * it stays where it stands. Cells merged across within a row hold one text for one place and stay too.
 */
export function fillMerges(table: Table, merges: readonly Merge[]): Filled {
	const tall = merges.filter(({ top, bottom }) => bottom > top);
	if (tall.length === 0 || table.rows.length === 0) return { table, spans: [] };
	const numbers = fileRowNumbers(table);
	const places = new Map(numbers.map((number, index) => [number - 1, index]));
	const rows = [...table.rows];
	const changed = new Map<number, string[]>();
	const spans: Span[] = [];
	for (const merge of tall) {
		const at = places.get(merge.top);
		const value = at === undefined ? '' : (rows[at]?.[merge.left] ?? '');
		if (value.trim() === '') continue;
		const filled = !isAmount(value);
		let count = 1;
		for (
			let row = merge.top + 1;
			row <= merge.bottom && row - 1 < (numbers.at(-1) ?? 0);
			row += 1
		) {
			const place = places.get(row);
			const cells = place === undefined ? undefined : rows[place];
			if (place === undefined || cells === undefined) continue;
			count += 1;
			if (!filled || (cells[merge.left] ?? '') !== '') continue;
			const copy = changed.get(place) ?? [...cells];
			changed.set(place, copy);
			while (copy.length < merge.left) copy.push('');
			copy[merge.left] = value;
			rows[place] = copy;
		}
		if (count > 1) {
			spans.push({ row: merge.top + 1, column: merge.left, rows: count, value, filled });
		}
	}
	return { table: { ...table, rows }, spans };
}

/** A number that could be added up; `007` is a name. */
const isAmount = (text: string): boolean => /^-?(?:0|[1-9]\d*|\d*\.\d+|[1-9]\d*\.\d+)$/.test(text);
