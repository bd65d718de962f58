import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { eachText } from '../../../../src/lib/files/csv-stream/each-text.ts';
import { LargeTable } from '../../../../src/lib/files/csv-stream/large-table.ts';
import type { TextBatch } from '../../../../src/lib/files/csv-stream/split-delimited.ts';

const encoder = new TextEncoder();

function batchOf(cells: readonly string[]): TextBatch {
	const bytes = cells.map((cell) => encoder.encode(cell));
	let end = 0;
	const ends = bytes.map(({ length }) => (end += length));
	const column = {
		offsets: Int32Array.from([0, ...ends]),
		data: Uint8Array.from(bytes.flatMap((one) => [...one]))
	};
	const noNumbers = { rowNumbers: new Int32Array(), surplus: new Uint8Array(), traits: [] };
	return { rows: cells.length, columns: [column], bytesRead: 0, ...noNumbers };
}

const cell = fc.oneof(
	fc.constantFrom('', '\0', '1', '1\0', '10', '01', 'é', 'yes', 'reflection'),
	fc.string({ maxLength: 4 })
);

describe('The texts of a column of a large table', () => {
	it.prop([fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 4 })], { seed: 7 })(
		'are each told once, with its first row, and counted in every other cell',
		(batches) => {
			const told: { text: string; row: number; count: number }[] = [];
			eachText(new LargeTable(['a'], batches.map(batchOf)), 0, (text, row) => {
				const counter = { text, row, count: 1 };
				told.push(counter);
				return counter;
			});
			const all = batches.flat();
			expect(told).toEqual(
				[...new Set(all)].map((text) => ({
					text,
					row: all.indexOf(text) + 2,
					count: all.filter((one) => one === text).length
				}))
			);
		}
	);

	it('are told again where nobody counts them', () => {
		const told: number[] = [];
		eachText(
			new LargeTable(['a'], [batchOf(['long text', 'ab', 'long text', 'ab'])]),
			0,
			(_, row) => {
				told.push(row);
				return null;
			}
		);
		expect(told).toEqual([2, 3, 4, 5]);
	});
});
