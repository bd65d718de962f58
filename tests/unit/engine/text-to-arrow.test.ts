import { fc, test } from '@fast-check/vitest';
import { tableFromIPC } from 'apache-arrow';
import { describe, expect } from 'vitest';
import { textToArrow } from '../../../src/lib/engine/text-to-arrow.ts';

describe('Text on its way into the database', () => {
	const texts = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string(), fc.boolean()));
	test.prop([texts], { seed: 3 })(
		'comes out of Arrow as it went in, whatever the characters',
		(rows) => {
			const stream = textToArrow({
				rowNumbers: Int32Array.from(rows, (_, index) => index + 2),
				surplus: rows.map(([, , surplus]) => surplus),
				columns: [rows.map(([first]) => first), rows.map(([, second]) => second)]
			});
			const table = tableFromIPC(stream);
			const read = (column: string): unknown[] =>
				rows.map((_, index) => table.getChild(column)?.get(index) as unknown);
			expect(read('c0')).toEqual(rows.map(([first]) => first.toWellFormed()));
			expect(read('c1')).toEqual(rows.map(([, second]) => second.toWellFormed()));
			expect(read('surplus')).toEqual(rows.map(([, , surplus]) => surplus));
			expect(read('row')).toEqual(rows.map((_, index) => index + 2));
		}
	);
});
