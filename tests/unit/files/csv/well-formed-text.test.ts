import { fc, test } from '@fast-check/vitest';
import Papa from 'papaparse';
import { describe, expect } from 'vitest';
import { splitRecords } from '../../../../src/lib/files/csv/split-records.ts';

const cell = fc.oneof(
	fc.string({
		unit: fc.constantFrom('a', 'é', '😀', '"', "'", ',', ';', '\t', '|', '\n', '\r', ' ', '5')
	}),
	fc.constantFrom('', '12', ' x', 'x ', '<5', '\\', '"', '""')
);

/** Written as the standard says; a lone blank cell is quoted, since a blank line is read differently. */
function written(text: string, delimiter: string): string {
	const needsQuotes = text === '' || /["\r\n]/.test(text) || text.includes(delimiter);
	return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

describe('Text that keeps to the standard', () => {
	test.prop([
		fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 }),
		fc.constantFrom(',', ';', '\t', '|'),
		fc.constantFrom('\n', '\r\n', '\r')
	])(
		'is split into the cells that were written, as papaparse splits it',
		(rows, delimiter, newline) => {
			const text = rows
				.map((row) => row.map((one) => written(one, delimiter)).join(delimiter))
				.join(newline);
			const split = splitRecords(text, { delimiter, quote: '"', escape: '', spaced: false });
			expect(split.records).toEqual(rows);
			expect(split).toMatchObject({ stray: [], unclosed: [] });
			expect(Papa.parse(text, { delimiter, newline }).data).toEqual(split.records);
		}
	);
});
