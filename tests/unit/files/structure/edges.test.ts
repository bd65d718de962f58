import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../../src/lib/files/structure/edges.ts';
import { readTable } from '../../../../src/lib/files/read-table.ts';

const rows = Array.from({ length: 100 }, (_, at) => [String(at)]);
const numbers = (shown: readonly { readonly row: number }[]) => shown.map(({ row }) => row);

describe('the edges of a table', () => {
	it('are its first and last rows, each with its number in the file', () => {
		const { top, bottom } = edgesOf(rows, 5, 1);
		expect(numbers(top)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
		expect(numbers(bottom)).toEqual([97, 98, 99, 100, 101, 102, 103, 104]);
		expect(top[0]?.cells).toEqual(['0']);
	});

	it('show some rows below names that stand far down', () => {
		const { top } = edgesOf(rows, 1, 60);
		expect(top).toHaveLength(40);
		expect(top.at(-1)?.row).toBe(66);
	});

	it('come with the rows that were taken for names, titles above them', async () => {
		const text = 'Register\n\nVillage,Girls\nMto,4\nMlima,5\n';
		const { tables } = await readTable(new TextEncoder().encode(text), 'register.csv');
		expect(tables[0]?.headerRows).toEqual([3]);
		expect(numbers(tables[0]?.edges?.top ?? [])).toEqual([1, 2, 3, 4, 5]);
	});
});
