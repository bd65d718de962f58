import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/lib/files/encoding/read-text';
import { readTable } from '../../../../src/lib/files/read-table';
import { encodeAs } from './encode-as';
import { tableOf, words } from './invented-tables';

const French = words['French'];
if (French === undefined) throw new Error('missing words');
const text = tableOf(French);
const bytes = encodeAs(text, 'windows-1252');
const doubtful = encodeAs('village,n\r\nBouaké,1\r\nMan,2\r\n', 'windows-1252');

describe('the encoding', () => {
	test('is not asked about where the letters leave no doubt', () => {
		expect(readText(bytes, {})).toEqual({ text, encoding: 'windows-1252', questions: [] });
	});

	test('is asked about where they do, and the likeliest is taken', async () => {
		const result = await readTable(doubtful, 'file.csv');
		expect(result.encoding).toBe('windows-1252');
		expect(result.tables[0]?.rows[0]).toEqual(['Bouaké', '1']);
		const [question] = result.questions;
		expect(question).toMatchObject({ id: 'encoding', kind: 'encoding', chosen: 'windows-1252' });
		expect(question?.choices[0]).toBe('windows-1252');
		expect(question?.choices.length).toBeGreaterThan(1);
	});

	test('is the one that was answered, and the question stays to be answered otherwise', async () => {
		const result = await readTable(doubtful, 'file.csv', { encoding: 'macintosh' });
		expect(result.encoding).toBe('macintosh');
		expect(result.tables[0]?.rows[0]).toEqual(['BouakÈ', '1']);
		expect(result.questions[0]).toMatchObject({ kind: 'encoding', chosen: 'macintosh' });
		expect(result.questions[0]?.choices).toContain('windows-1252');
	});

	test('that nobody knows is no answer', () => {
		expect(readText(bytes, { encoding: 'klingon-1' })).toMatchObject({ encoding: 'windows-1252' });
	});

	test('of few bad bytes among UTF-8 is UTF-8: the rows are named, the others stay whole', async () => {
		const mixed = new TextEncoder().encode(
			'lieu,n\n' + 'Thiès,2\nBouaké,1\n'.repeat(20) + 'Caf#,3\n'
		);
		mixed[mixed.lastIndexOf(0x23)] = 0xe9;
		const result = await readTable(mixed, 'file.csv');
		expect(result.encoding).toBe('utf-8');
		expect(result.questions).toEqual([]);
		expect(result.tables[0]?.rows[0]).toEqual(['Thiès', '2']);
		expect(result.problems).toMatchObject([
			{ code: 'file damaged text', row: 42, column: 'lieu', value: 'Caf\uFFFD' }
		]);
	});
});

describe('what is no text is refused', () => {
	test.each([
		['nothing', [], 'file empty'],
		['zeros', [0, 0, 0, 0], 'file empty'],
		['blanks', [32, 10, 32], 'file empty'],
		['a zero within plain text', [97, 44, 98, 10, 0, 44, 49, 10], 'file not text'],
		[
			'control characters',
			Array.from({ length: 90 }, (_, at) => [7, 200, 65][at % 3] ?? 0),
			'file not text'
		]
	])('%s', (_what, values, refusal) => {
		expect(readText(Uint8Array.from(values), {})).toEqual({ refusal });
	});

	test('but one control character is damage, however short the text is', () => {
		const bytes = new TextEncoder().encode('a,"\x1Ab",c\n1,2,3\n');
		expect(readText(bytes, {})).toMatchObject({ encoding: 'utf-8' });
	});

	test('and whatever the bytes are, there is an answer', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
				const read = readText(any, {});
				if ('refusal' in read) return;
				expect(read.text).not.toContain('\0');
				for (const { choices, chosen } of read.questions) expect(choices).toContain(chosen);
			}),
			{ seed: 3, numRuns: 300 }
		);
	});
});
