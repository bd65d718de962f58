import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { mend } from '../../../../src/lib/files/csv/mend';

test('well-formed text with line feeds is left as it is', () => {
	const cell = fc.array(fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), { maxLength: 6 });
	const text = fc
		.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
		.map((rows) =>
			rows
				.map((row) => row.map((cells) => `"${cells.join('').replaceAll('"', '""')}"`).join(','))
				.join('\n')
		);
	const property = fc.property(text, (wellFormed) => {
		expect(mend(wellFormed, ',')).toEqual({
			text: wellFormed,
			strayQuotes: [],
			unclosedQuote: null
		});
	});
	fc.assert(property, { seed: 6, numRuns: 1_000 });
});

test('mended text is well-formed, and mending it again changes nothing', () => {
	const piece = fc.constantFrom('a', '"', '"', ',', '\n', '\r\n', '\r', ' ');
	const property = fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
		const mended = mend(pieces.join(''), ',');
		const { errors } = Papa.parse<string[]>(mended.text, { delimiter: ',', newline: '\n' });
		expect(errors.filter(({ type }) => type === 'Quotes')).toEqual([]);
		const again = mend(mended.text, ',');
		expect(again).toEqual({ text: mended.text, strayQuotes: [], unclosedQuote: null });
	});
	fc.assert(property, { seed: 7, numRuns: 5_000 });
});
