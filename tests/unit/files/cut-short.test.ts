import { expect, test } from 'vitest';
import { readTable } from '../../../src/lib/files/read-table';

const rows = ['id,girls,boys', 'a,10,12', 'b,11,13', 'c,12,14'].join('\n');

async function said(text: string, encode = (one: string) => new TextEncoder().encode(one)) {
	const { problems } = await readTable(encode(text), 'a.csv');
	return problems.map(({ code, row, severity }) => [code, row, severity]);
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (one) => one.charCodeAt(0)).buffer);
}

test('A text that ends in the middle of a row is said to be cut short', async () => {
	expect(await said(`${rows}\nd,1`)).toEqual([['file cut short', 5, 'please check']]);
	expect(await said(`${rows}\nd,1`, utf16)).toEqual([['file cut short', 5, 'please check']]);
});

test.each([
	['ends with a whole row', rows],
	['ends its last line', `${rows}\nd,1\n`],
	['ends its last line in UTF-16', `${rows}\nd,1\n`, utf16],
	['leaves cells away in other rows too', `${rows}\ne,3\nd,1`],
	['has too few rows to tell', 'id,girls,boys\na,10,12\nd,1']
])('A text that %s is not', async (_what, text, encode?: typeof utf16) => {
	const codes = (await said(text, encode)).map(([code]) => code);
	expect(codes).not.toContain('file cut short');
});
