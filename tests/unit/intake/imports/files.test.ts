import { expect, test } from 'vitest';
import type { Problem, ProblemCode } from '../../../../src/lib/domain/problem';
import { problemSentence } from '../../../../src/lib/i18n/problem-sentence';
import { describeFile, largestFile, openFile } from '../../../../src/lib/pipeline/opened-file';
import { codeOfFailure } from '../../../../src/lib/pipeline/reading-limits';
import { sheetOf, zipOf } from '../../files/workbook/make-workbook';
import {
	encode,
	header,
	latin1,
	lines,
	nothing,
	plain,
	records,
	see,
	type Seen,
	whole
} from './see';

/** Bad input on the level of files: what is read of it, what is asked, what is said. The numbers are those of the list of bad input. */

const about = (code: ProblemCode): Problem => ({
	file: 'a.csv',
	sheet: '',
	row: null,
	column: '',
	value: '',
	severity: 'cannot read',
	code
});

const cells = (row: string): string =>
	`<row>${row
		.split(',')
		.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
		.join('')}</row>`;
const workbook = sheetOf([header, ...records].map(cells).join(''));
const far = sheetOf(
	`${[header, ...records].map(cells).join('')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`
);

const grouped = sheetOf(
	`<sheetData><row><c t="inlineStr"><is><t>Meeting</t></is></c><c/><c/><c/><c t="inlineStr"><is><t>Children</t></is></c></row>${[header, ...records].map(cells).join('')}</sheetData><mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="E1:F1"/></mergeCells>`
);
const odsCells = (row: string): string =>
	`<table:table-row>${row
		.split(',')
		.map(
			(cell) =>
				`<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`
		)
		.join('')}</table:table-row>`;
const openDocument = zipOf({
	mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
	'content.xml': `<office:document-content ${['office', 'table', 'text']
		.map((one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`)
		.join(
			' '
		)}><office:body><office:spreadsheet><table:table table:name="S">${[header, ...records].map(odsCells).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`
});
const strict = sheetOf([header, ...records].map(cells).join(''), { strict: true });

const page = `<html><body><table>${[header, ...records]
	.map((row) => `<tr><td>${row.replaceAll(',', '</td><td>')}</td></tr>`)
	.join('')}</table></body></html>`;
const tabbed = plain.replaceAll(',', '\t');

function utf16(text: string): Uint8Array {
	const units = Uint16Array.from(text, (one) => one.charCodeAt(0));
	return new Uint8Array(units.buffer);
}

const kinds: readonly (readonly [kind: string, input: string | Uint8Array, seen: Seen])[] = [
	['1: a file of no bytes is said to be empty', '', nothing('file empty')],
	['2: blank lines are nothing', '\uFEFF\n\n\n', nothing('file empty')],
	[
		'3: a header alone is no loss',
		lines(header),
		{ ...whole, rows: 0, said: ['file only header'] }
	],
	['4: one row is enough', lines(header, records[0] ?? ''), { ...whole, rows: 1 }],
	['5: the last line need not end', plain.trimEnd(), whole],
	['6: blank lines at the end are no rows', `${plain}\n\n\n`, whole],
	['7: rows of delimiters are no rows', `${plain},,,,,\n,,,,,\n`, whole],
	['8: a byte order mark is not part of a name', `\uFEFF${plain}`, whole],
	['9: what Excel calls Unicode text is read', utf16(`\uFEFF${tabbed}`), whole],
	['10: it is read without its mark too', utf16(tabbed), whole],
	[
		'14: a bad byte in a file of UTF-8 is damage in its row, and somebody may say otherwise',
		latin1(
			`${String.fromCharCode(...encode(plain.replace('C01', 'Léré')))}M5,Béré,2024-04-21,,5,6\n`
		),
		{ ...whole, rows: 5, asked: ['encoding'], said: ['file damaged text'] }
	],
	[
		'15: letters that were damaged before the export are told, row by row',
		plain.replaceAll('C01', 'LÃ©rÃ©'),
		{ ...whole, said: ['file garbled text', 'file garbled text'] }
	],
	['16: a NUL is no text', plain.replace('planning', 'pla\0ning'), nothing('file not text')],
	['17: lines end as Macs once ended them', plain.replaceAll('\n', '\r'), whole],
	['18: semicolons separate', plain.replaceAll(',', ';'), whole],
	['18: tabs separate', plain.replaceAll(',', '\t'), whole],
	['18: bars separate', plain.replaceAll(',', '|'), whole],
	['19: a space after the comma is not of the cell', plain.replaceAll(',', ', '), whole],
	[
		'20: columns that stand one below the other are read and asked about',
		lines(
			'Meeting id  Community      Date        Girls',
			'M1          North village  2024-03-01      7',
			'M2          South          2024-03-18     18',
			'M3          Lake side      2024-04-02       '
		),
		{ rows: 3, columns: 'meeting_id community_id date girls', asked: ['dialect'], said: [] }
	],
	['21: apostrophes may quote', plain.replaceAll(/[^,\n]+/g, "'$&'"), whole],
	['23: sep= is no row', `sep=;\n${plain.replaceAll(',', ';')}`, whole],
	['24: lines above the table are no rows', `Meetings\nExported,2024\n\n${plain}`, whole],
	['25: a sum and a source below it are no rows', `${plain}Total,,,,31,27\nSource: us\n`, whole],
	[
		'26: of two tables on one sheet none is added to the other, and it is asked about',
		lines(
			header,
			...records,
			'',
			'',
			'action_id,community_id,date_started',
			'A1,C01,2024-03-01',
			'A2,C01,2024-03-02'
		),
		{ ...whole, asked: ['table'] }
	],
	[
		'27: the header again is no row',
		lines(header, ...records.slice(0, 2), header, ...records.slice(2)),
		whole
	],
	[
		'28: a quote that nothing closes is told with its row, and swallows none below it',
		plain.replace('reflection', '"reflection'),
		{ ...whole, asked: ['dialect'], said: ['quote out of place'] }
	],
	[
		'29: a quote within a word stays in its cell',
		plain.replace('reflection', 're"flection'),
		whole
	],
	['33: a workbook may be called CSV', workbook, whole],
	['33: JSON is named', '{"a":[1,2]}', nothing('file other kind')],
	['33: a PDF is named', '%PDF-1.7\n', nothing('file other kind')],
	['34: a page of the web may be called XLS', encode(page), whole],
	[
		'36: half a workbook is damaged',
		workbook.slice(0, workbook.length / 2),
		nothing('zip damaged')
	],
	['37: a cell in the last corner is said', far, nothing('cell far away')],
	['40: a cell over several columns names them all', grouped, whole],
	['44: the strict dialect of workbooks, without addresses of cells, is read', strict, whole],
	['46: a sheet of OpenDocument is read', openDocument, whole]
];

test.each(kinds)('%s', async (_kind, input, seen) => {
	const bytes = typeof input === 'string' ? encode(input) : input;
	expect(await see(bytes, 'meetings.csv')).toEqual(seen);
});
test('11: a file from an older Windows is read with its accents', async () => {
	const text =
		'id réunion;communauté;date;filles;garçons\n1;Léré;2024-03-01;7;5\n2;Béré;2024-03-02;6;4\n';
	const { result } = await openFile(latin1(text), 'a.csv');
	expect([result.encoding, result.tables[0]?.rows[0]?.[1]]).toEqual(['windows-1252', 'Léré']);
});

test.each([
	['macintosh', 0x8e, 0x8d],
	['ibm850', 0x82, 0x87]
])('13: a file from an old machine is read with its accents: %s', async (encoding, é, ç) => {
	const text = 'id réunion,communauté,date,filles,garçons\n1,Léré,2024-03-01,7,5\n';
	const bytes = latin1(text).map(
		(byte) =>
			new Map([
				[0xe9, é],
				[0xe7, ç]
			]).get(byte) ?? byte
	);
	const { result } = await openFile(bytes, 'a.csv');
	expect([result.encoding, result.tables[0]?.rows[0]?.[1]]).toEqual([encoding, 'Léré']);
});

test('12: a file from an older Arabic or Turkish Windows is read with its letters', async () => {
	// «القرية» and «Köyü» as windows-1256 and windows-1254 have them.
	const arabic = [0xc7, 0xe1, 0xde, 0xd1, 0xed, 0xc9];
	const words = [
		0xc8, 0xe4, 0xc7, 0xca, 0x20, 0xe6, 0xc3, 0xe6, 0xe1, 0xc7, 0xcf, 0x20, 0xc7, 0xe1, 0xe3, 0xcc,
		0xca, 0xe3, 0xda
	];
	const rows = Array.from({ length: 6 }, () => [
		...arabic,
		0x2c,
		...words,
		...encode(',5\n')
	]).flat();
	const { result } = await openFile(
		Uint8Array.from([...encode('place,what,girls\n'), ...rows]),
		'a.csv'
	);
	expect([result.encoding, result.tables[0]?.rows[0]?.slice(0, 2)]).toEqual([
		'windows-1256',
		['القرية', 'بنات وأولاد المجتمع']
	]);
});

test('31: a line of tens of millions of letters is refused with the reason', async () => {
	const endless = 'x,'.repeat(6_000_000);
	const { result } = await openFile(encode(`${plain}${endless}`), 'a.csv');
	expect(result.problems.map(({ code }) => code)).toEqual(['file one endless line']);
	expect(problemSentence(about('file one endless line'))).not.toMatch(/undefined|[{}]/);
});

test('22: a backslash before a quote is no part of the cell', async () => {
	const said = String.raw`"said \"yes\", all of them"`;
	const text = lines(`${header},notes`, ...records.map((row) => `${row},${said}`));
	const { result } = await openFile(encode(text), 'a.csv');
	expect(result.tables[0]?.rows.map((row) => row[6])).toEqual(
		records.map(() => 'said "yes", all of them')
	);
});

test('52: a name of two hundred letters, pictures and turned text does not matter', async () => {
	const name = `تقرير${'😀'.repeat(90)}\u202Egnp.csv`;
	expect(await see(encode(plain), name)).toEqual(whole);
});

test('120: half a letter is damage in its row, and not another encoding', async () => {
	const half = [0xed, 0xa0, 0x80];
	const bytes = [...encode('M5,C01,2024-04-21,plan'), ...half, ...encode('ning,5,6\n')];
	const { result } = await openFile(Uint8Array.from([...encode(plain), ...bytes]), 'a.csv');
	expect([result.encoding, result.questions]).toEqual(['utf-8', []]);
	expect(result.problems.map(({ code, row }) => [code, row])).toEqual([['file damaged text', 6]]);
});

test('120: a letter of Ukrainian that looks like half a one of Unicode is a letter', async () => {
	const bytes = Uint8Array.from([0xea, 0xee, 0xec, 0xef, 0xe0, 0xed, 0xb3, 0xbf]);
	const rows = Array.from({ length: 4 }, () => [...bytes, ...encode(',5\n')]).flat();
	const { result } = await openFile(Uint8Array.from([...encode('name,girls\n'), ...rows]), 'a.csv');
	expect([result.encoding, result.tables[0]?.rows[0]?.[0]]).toEqual(['windows-1251', 'компанії']);
});

test('30, 32: a file that is too large is refused before anything of it is read', async () => {
	const { result, sheets } = await openFile(new Uint8Array(largestFile + 1), 'a.csv');
	expect(result.problems.map(({ code }) => code)).toEqual(['file too large']);
	expect(sheets).toEqual([]);
});

test('30: a large file tells how far it is, and can be given up', async () => {
	const rows = Array.from({ length: 220_000 }, (_, at) => `M${at},C01,2024-03-01,planning,7,5\n`);
	const large = encode(`${header}\n${rows.join('')}`);
	const shares: number[] = [];
	const opened = await openFile(large, 'a.csv', {}, (share) => shares.push(share));
	expect(shares.at(-1)).toBe(1);
	expect(describeFile(opened, []).sheets.map(({ rowCount }) => rowCount)).toEqual([220_000]);
	const giveUp = (): never => {
		throw new Error('given up');
	};
	await expect(openFile(large, 'a.csv', {}, giveUp)).rejects.toThrow('given up');
});

test('51: a file that changed, or whose disk is gone, is told from one that cannot be read', () => {
	const gone = Object.assign(new Error('gone'), { name: 'NotReadableError' });
	expect(codeOfFailure(gone)).toBe('file changed');
	expect(problemSentence(about('file changed'))).toMatch(/changed|moved/);
});

test('20: somebody may say that columns one below the other are one column', async () => {
	const text = lines('id    girls  boys', 'M1    7      5', 'M2    18     6');
	const { result } = await openFile(encode(text), 'a.txt', { dialect: 'none' });
	expect(result.tables[0]?.rows).toEqual([['M1    7      5'], ['M2    18     6']]);
	expect(result.questions).toMatchObject([
		{ choices: ['fixed width', 'none', ' '], chosen: 'none' }
	]);
});
