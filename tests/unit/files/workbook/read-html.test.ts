import { encodeAs } from '../encoding/encode-as';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/lib/files/read-table';
import type { ReadResult, Table } from '../../../../src/lib/files/read-result';

const encoder = new TextEncoder();

const read = (html: string | Uint8Array): Promise<ReadResult> =>
	readTable(typeof html === 'string' ? encoder.encode(html) : html, 'export.xls');

async function tables(html: string | Uint8Array): Promise<readonly Table[]> {
	return (await read(html)).tables;
}

const page = (inside: string): string =>
	`<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${inside}</body></html>`;

describe('a web page that is called a workbook', () => {
	test('gives the table that is in it', async () => {
		const result = await read(
			page(
				'<table><thead><tr><th>place</th><th>girls</th></tr></thead><tbody><tr><td>Élise</td><td>12</td></tr></tbody></table>'
			)
		);
		expect(result).toMatchObject({
			tables: [
				{
					sheet: '',
					header: ['place', 'girls'],
					rows: [['Élise', '12']],
					firstRow: 2,
					skipped: []
				}
			],
			questions: [],
			problems: [],
			encoding: 'utf-8',
			dialect: null
		});
	});

	test('needs no closing tags, no quotes and no small letters', async () => {
		const html = '<TABLE border=1><TR><TD>a<TD>b<TR><TD>1<TD>x > y</TABLE>';
		expect(await tables(html)).toMatchObject([{ header: ['a', 'b'], rows: [['1', 'x > y']] }]);
	});

	test('has entities, line breaks and spaces as a browser shows them', async () => {
		const html = page(
			'<table><tr><td>a</td><td>b</td></tr><tr><td>  R&eacute;union\n &amp; co&nbsp;&lt;b&gt; </td><td>one<br>two<p>three</p>&#8217;</td></tr></table>'
		);
		expect((await tables(html))[0]?.rows).toEqual([['Réunion & co <b>', 'one\ntwothree\n’']]);
	});

	test('does not show scripts, looks and comments', async () => {
		const html = page(
			'<table><tr><td>a<script>document.write("</td>")</script></td><td>b<!-- <td>c</td> --></td></tr><tr><td>1<style>td{}</style></td><td>2</td></tr></table>'
		);
		expect(await tables(html)).toMatchObject([{ header: ['a', 'b'], rows: [['1', '2']] }]);
	});

	test('has cells over several columns and rows', async () => {
		const html = page(
			'<table><tr><td>place</td><td>girls</td><td>boys</td></tr><tr><td rowspan="2">Kilifi</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr><tr><td colspan=2>Kwale</td><td>5</td></tr></table>'
		);
		const { tables: found, problems } = await read(html);
		expect(found[0]?.rows).toEqual([
			['Kilifi', '1', '2'],
			['Kilifi', '3', '4'],
			['Kwale', '', '5']
		]);
		expect(problems).toMatchObject([{ code: 'label over several rows', row: 2 }]);
	});

	test('may hold several tables, one within the cell of another too', async () => {
		const inner = '<table><tr><td>c</td><td>d</td></tr><tr><td>3</td><td>4</td></tr></table>';
		const html = page(
			`<table><tr><td>menu</td></tr></table><table><caption>Meetings</caption><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2${inner}</td></tr></table>`
		);
		expect((await tables(html)).map(({ sheet, header, rows }) => [sheet, header, rows])).toEqual([
			['Table 1', ['c', 'd'], [['3', '4']]],
			['Meetings', ['a', 'b'], [['1', '2']]]
		]);
	});

	test('is decoded as it says, or as it must be', async () => {
		const latin = (text: string): Uint8Array =>
			Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		const table =
			'<table><tr><td>a</td><td>b</td></tr><tr><td>\xc9lise</td><td>1</td></tr></table>';
		expect((await tables(latin(table)))[0]?.rows[0]?.[0]).toBe('Élise');
		const arabic = Uint8Array.from([
			...latin('<table><tr><td>a</td><td>b</td></tr><tr><td>'),
			...encodeAs('القرية والمدرسة', 'windows-1256'),
			...latin('</td><td>1</td></tr></table>')
		]);
		expect((await tables(arabic))[0]?.rows[0]?.[0]).toBe('القرية والمدرسة');
		const said = `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${table}`;
		expect((await tables(latin(said)))[0]?.rows[0]?.[0]).toBe('Йlise');
	});

	test('that is cut short is read and named so', async () => {
		const html = page('<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>');
		for (const end of ['</td>', '</table>', '</body>']) {
			const { tables: found, problems } = await read(html.slice(0, html.lastIndexOf(end)));
			expect(found).toMatchObject([{ rows: [['1', '2']] }]);
			expect(problems).toMatchObject([{ code: 'html cut short' }]);
		}
	});

	test.each([
		['without a table', page('<p>Please log in</p>'), 'html without table'],
		['with an empty table', page('<table><tr><td></td></tr></table>'), 'html without table'],
		['with tables in tables without end', '<table><tr><td>'.repeat(1_000), 'workbook hostile'],
		[
			'with a cell beyond the last column of any sheet',
			page(`<table><tr>${'<td colspan="1000">a</td>'.repeat(20)}</tr></table>`),
			'workbook damaged'
		]
	])('is refused when it is %s', async (_name, html, code) => {
		const { tables: found, problems } = await read(html);
		expect(found).toEqual([]);
		expect(problems).toMatchObject([{ code, severity: 'cannot read' }]);
	});
});
