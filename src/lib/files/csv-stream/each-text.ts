import type { LargeTable } from './large-table';
import { SeenTexts } from './seen-texts';

/** Counts the cells with one text. */
interface Counter {
	count: number;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Goes through a column of a large table and makes text only of bytes that did not come before.
 *
 * @param take told a text and the file's row where it first stands; what it gives back is counted up for every further
 * cell with the same bytes, and where it gives nothing it is told again
 */
export function eachText(
	table: LargeTable,
	position: number,
	take: (text: string, row: number) => Counter | null
): void {
	const seen = new SeenTexts();
	const counters: Counter[] = [];
	let row = table.firstRow;
	for (const { columns, rows } of table.batches) {
		const { data, offsets } = columns[position] ?? noCells;
		let from = 0;
		for (let at = 0; at < rows; at += 1, row += 1) {
			const to = offsets[at + 1] ?? 0;
			const known = counters[seen.find(data, from, to)];
			if (known !== undefined) known.count += 1;
			else {
				const counter = take(decoder.decode(data.subarray(from, to)), row);
				if (counter !== null) counters[seen.keep(data, from, to)] = counter;
			}
			from = to;
		}
	}
}

const noCells = { data: new Uint8Array(), offsets: new Int32Array() };
