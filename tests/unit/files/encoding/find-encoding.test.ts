import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../../src/lib/files/encoding/decode-bytes';
import { findEncoding } from '../../../../src/lib/files/encoding/find-encoding';
import { encodeAs, encodeWide } from './encode-as';
import { tableOf, words } from './invented-tables';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const older = Object.entries(words).flatMap(([language, own]) =>
	own.labels.map((label) => [language, label, tableOf(own)] as const)
);

describe('an older encoding is told by its letters', () => {
	test.each(older)('%s in %s', (_language, label, text) => {
		const bytes = encodeAs(text, label);
		const found = findEncoding(bytes);
		expect(decodeBytes(bytes, found?.label ?? '')).toBe(text);
	});

	test('a file with one such word is asked about, and the right one is among the choices', () => {
		for (const [, label, text] of older) {
			const lines = text
				.split('\r\n')
				.map((line, at) => (at === 1 ? line : line.replace(/[^\0-\x7F]/g, 'a')));
			const bytes = encodeAs(lines.join('\r\n'), label);
			const found = findEncoding(bytes);
			const all = [found?.label ?? '', ...(found?.others ?? [])];
			expect(
				all.map((one) => decodeBytes(bytes, one)),
				label
			).toContain(lines.join('\r\n'));
		}
	});

	test('it is told from thousands of words too, which another one can hardly read', () => {
		const syllables = 'ка но ри ста во ле пре ми зна го ро да те шко ли сов об ще при ем'.split(
			' '
		);
		const lines = syllables.flatMap((one) =>
			syllables.flatMap((two) => syllables.slice(0, 10).map((three) => `1;${one}${two}${three}`))
		);
		const found = findEncoding(encodeAs(lines.join('\n'), 'koi8-r'));
		expect(found?.label).toBe('koi8-r');
	});

	test('of Japanese whose bytes often look like UTF-8 nothing is asked', () => {
		const text =
			'id,学校\n1,子供の安全\n2,家族の訪問と学習\n3,地域の会議について\n4,学校での話し合い\n';
		expect(findEncoding(encodeAs(text, 'euc-jp'))).toEqual({ label: 'euc-jp', others: [] });
	});

	test('letters that stand alone are never enough', () => {
		const all = Array.from({ length: 94 }, (_, at) => [0xa1 + at, 0x0a]).flat();
		expect(findEncoding(Uint8Array.from(all))?.others.length).toBeGreaterThan(0);
	});

	test('no choice stands twice, and none reads the file like another', () => {
		for (const [, label, text] of older) {
			const bytes = encodeAs(text.slice(0, 80), label);
			const found = findEncoding(bytes);
			const read = [found?.label ?? '', ...(found?.others ?? [])].map((one) =>
				decodeBytes(bytes, one)
			);
			expect(new Set(read).size).toBe(read.length);
		}
	});
});

describe('Unicode', () => {
	const text = 'قرية,vidéo,n\r\nنعم,été,1\r\nلا,août,2\r\n';

	test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
		'is %s by its byte order mark, and without it by its zeros',
		(label) => {
			for (const mark of ['\uFEFF', '']) {
				const bytes = encodeWide(mark + text, label);
				const found = findEncoding(bytes);
				expect(found).toEqual({ label, others: [] });
				expect(decodeBytes(bytes, label)).toBe(text);
			}
		}
	);

	test('a last character that was cut in two does not change that', () => {
		const bytes = encodeWide(text, 'utf-16le');
		expect(findEncoding(bytes.subarray(0, bytes.length - 1))?.label).toBe('utf-16le');
	});

	test('is UTF-8 where every byte is, however few are beyond ASCII', () => {
		expect(findEncoding(bytesOf('a,b\n1,é\n'))).toEqual({ label: 'utf-8', others: [] });
		expect(findEncoding(bytesOf('a,b\n1,2\n'))).toEqual({ label: 'utf-8', others: [] });
	});

	test('a few bad bytes do not make a whole file another encoding', () => {
		const bytes = bytesOf('lieu,n\n' + 'Bouaké,1\nThiès,2\n'.repeat(30) + 'Caf#,3\n');
		bytes[bytes.lastIndexOf(0x23)] = 0xe9;
		expect(findEncoding(bytes)).toEqual({ label: 'utf-8', others: [] });
	});

	test('of two files that were joined the encoding is asked about', () => {
		const half = encodeAs('Bouaké,1\nThiès,2\n'.repeat(5), 'windows-1252');
		const bytes = Uint8Array.from([
			...bytesOf('lieu,n\n' + 'Bouaké,1\nThiès,2\n'.repeat(6)),
			...half
		]);
		const found = findEncoding(bytes);
		expect(found?.label).toBe('utf-8');
		expect(found?.others).toContain('windows-1252');
	});
});

test('Japanese with marks for its sets of characters is read as that', () => {
	const bytes = Uint8Array.from([
		...bytesOf('a,b\n1,'),
		0x1b,
		0x24,
		0x42,
		0x46,
		0x7c,
		0x1b,
		0x28,
		0x42,
		0x0a
	]);
	expect(findEncoding(bytes)?.label).toBe('iso-2022-jp');
	expect(decodeBytes(bytes, 'iso-2022-jp')).toBe('a,b\n1,日\n');
});

test('Korean with marks for its letters is read as that, and every line begins without', () => {
	const bytes = Uint8Array.from([
		...[0x1b, 0x24, 0x29, 0x43, ...bytesOf('a,b\n1,')],
		...[0x0e, 0x3c, 0x2d, 0x3f, 0x6f, 0x0f, 0x2c, 0x0e, 0x3c, 0x2d, 0x0a],
		...bytesOf('2,x\n')
	]);
	expect(findEncoding(bytes)?.label).toBe('iso-2022-kr');
	expect(decodeBytes(bytes, 'iso-2022-kr')).toBe('a,b\n1,서울,서\n2,x\n');
});

test('bytes of zero that stand as in no text are no text', () => {
	expect(findEncoding(bytesOf('a,b\n1,\u00002\n'.repeat(20)))).toBeNull();
	expect(findEncoding(bytesOf(`a,b\n1,2\n\u0000${'1,2\n'.repeat(200)}`))).toBeNull();
	expect(findEncoding(Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 256))).toBeNull();
});
