import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
	anyTraits,
	bothTraits,
	columnTraits
} from '../../../../src/lib/domain/intake/column-traits.ts';
import type { SplitPlan } from '../../../../src/lib/files/csv-stream/record-splitter.ts';
import {
	splitDelimited,
	type SplitEnd,
	type TextBatch
} from '../../../../src/lib/files/csv-stream/split-delimited.ts';
import { readTable } from '../../../../src/lib/files/read-table.ts';
import { fileRowNumbers } from '../../../../src/lib/files/row-numbers.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function splitAll(bytes: Uint8Array, plan: SplitPlan): { batches: TextBatch[]; end: SplitEnd } {
	const batches: TextBatch[] = [];
	const splitting = splitDelimited(bytes, plan);
	for (;;) {
		const next = splitting.next();
		if (next.done === true) return { batches, end: next.value };
		batches.push(next.value);
	}
}

/** The cells of a batch as text, row by row. */
function cellsOf({ rows, columns }: TextBatch): string[][] {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	return Array.from({ length: rows }, (_, row) =>
		columns.map(({ offsets, data }) =>
			decoder.decode(data.subarray(offsets[row], offsets[row + 1]))
		)
	);
}

const hasBit = (bits: Uint8Array, at: number): boolean =>
	((bits[at >> 3] ?? 0) >> (at & 7)) % 2 === 1;

const cell = fc.oneof(
	fc.string({
		unit: fc.constantFrom('a', 'é', '😀', '"', ',', ';', '\n', '\r\n', ' ', '\u00A0', '5', '<')
	}),
	fc.constantFrom('', '', '12', ' x', 'x ', '<5', '1–4', 'C-1')
);
const written = (text: string): string =>
	/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

describe('The splitter of well-formed text', () => {
	test.prop(
		[
			fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 30 }),
			fc.constantFrom('\n', '\r\n', '\r'),
			fc.boolean(),
			fc.boolean(),
			fc.integer({ min: 1, max: 7 }),
			// Windows end anywhere: in a character, in a line break, between two quotes.
			fc.integer({ min: 1, max: 40 })
		],
		{ seed: 11, numRuns: 400 }
	)(
		'gives the cells, row numbers and skipped rows of the reader of ordinary files',
		async (body, lineBreak, hasMark, endsWithBreak, batchRows, windowBytes) => {
			const lines = [['h1', 'h2', 'h3', 'h4'], ...body].map((row) => row.map(written).join(','));
			const text = lines.join(lineBreak) + (endsWithBreak ? lineBreak : '');
			const bytes = encode((hasMark ? '\uFEFF' : '') + text);
			// Where rows and cells end is in question here, not which rows are a header or a note.
			const answers = { dialect: ',', header: 'row 1', table: 'together', footer: 'keep' };
			const { tables } = await readTable(bytes, 'x.csv', answers);
			const table = tables[0];
			if (table === undefined) throw new Error('missing table');
			const plan = { delimiter: ',', headerRows: 1, width: 4, positions: [3, 0, 1] };
			const cut = { ...plan, batchRows, windowBytes };
			const { batches, end } = splitAll(bytes, cut);

			expect(end).toEqual({ damage: null, records: table.rows.length, skipped: table.skipped });
			const cells = batches.flatMap(cellsOf);
			expect(cells).toEqual(table.rows.map((row) => [3, 0, 1].map((place) => row[place] ?? '')));
			expect(batches.flatMap((batch) => [...batch.rowNumbers])).toEqual(fileRowNumbers(table));
			expect(
				batches.flatMap(({ rows, surplus }) =>
					Array.from({ length: rows }, (_, row) => hasBit(surplus, row))
				)
			).toEqual(table.rows.map((row) => row.slice(4).some((beyond) => beyond.trim() !== '')));
		}
	);

	test.prop([fc.array(cell, { minLength: 1, maxLength: 8 })], { seed: 12 })(
		'sees every trait of a column that is there',
		(cells) => {
			const text = ['h', ...cells.map((one) => `"${one.replaceAll('"', '""')}",x`)].join('\n');
			const plan = { delimiter: ',', headerRows: 1, width: 2, positions: [0] };
			const seen = splitAll(encode(text), plan).batches[0]?.traits[0];
			// What may be there is never overlooked; what is not there may be looked for.
			expect(seen).toEqual(bothTraits(columnTraits(cells), seen ?? anyTraits));
		}
	);

	it('does not search a column of plain words and figures for what is not there', () => {
		const plan = { delimiter: ',', headerRows: 1, width: 2, positions: [0, 1] };
		const { batches } = splitAll(encode('h,i\n12,yes\n,no\n'), plan);
		expect(batches[0]?.traits).toEqual([columnTraits(['12', '']), columnTraits(['yes', 'no'])]);
	});

	it.each([
		['a quote inside a cell', 'a,b\n1,5" pipe\n', 'quote out of place'],
		['text behind a closing quote', 'a,b\n1,"x"y\n', 'quote out of place'],
		['a quote that nothing closes', 'a,b\n1,"x\n2,y\n', 'quote not closed'],
		['a byte of no text', 'a,b\n1,\0\n', 'not text']
	])('leaves %s to the tolerant reader', (_what, text, damage) => {
		const plan = { delimiter: ',', headerRows: 1, width: 2, positions: [0, 1] };
		expect(splitAll(encode(text), plan).end.damage).toBe(damage);
	});

	it.each([
		['Windows-1252', [0xe9]],
		['half a character', [0xc3]],
		['a damaged character', [0xef, 0xbf, 0xbd]]
	])('leaves %s to the tolerant reader', (_what, bad) => {
		const bytes = Uint8Array.from([...encode('a,b\n1,'), ...bad]);
		const plan = { delimiter: ',', headerRows: 1, width: 2, positions: [0, 1] };
		expect(splitAll(bytes, plan).end.damage).toBe('not UTF-8');
	});
});
