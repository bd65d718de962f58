import { expect, test } from 'vitest';
import {
	chosenColumns,
	firstChoice,
	openQuestions
} from '../../../../src/lib/domain/intake/choice';
import { problemSentence } from '../../../../src/lib/i18n/problem-sentence';
import type { Problem, ProblemCode } from '../../../../src/lib/domain/problem';
import {
	describeFile,
	formatsOf,
	largestFile,
	openFile
} from '../../../../src/lib/pipeline/opened-file';
import { codeOfFailure } from '../../../../src/lib/pipeline/reading-limits';
import { readSource } from '../../../../src/lib/pipeline/read-source';
import { sheetOf, zipOf } from '../../files/workbook/make-workbook';

/** Bad input on the level of files and headers: what is read of it, what is asked, what is said. */

const header = 'meeting_id,community_id,date,meeting_type,girls,boys';
const records = [
	'M1,C01,2024-03-01,planning,7,5',
	'M2,C01,2024-03-18,reflection,8,5',
	'M3,C02,2024-04-02,planning,12,11',
	'M4,C02,2024-04-20,reflection,4,6'
];
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const plain = lines(header, ...records);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

interface Seen {
	readonly rows: number;
	/** The model's columns, as far as they are certain. */
	readonly columns: string;
	readonly asked: readonly string[];
	readonly said: readonly string[];
}

async function see(bytes: Uint8Array, name: string): Promise<Seen> {
	const opened = await openFile(bytes, name);
	const described = describeFile(opened, []);
	for (const problem of described.problems) {
		expect(problemSentence(problem)).not.toMatch(/undefined|[{}]/);
	}
	const [sheet] = described.sheets;
	const [file] = opened.sheets;
	const questions: string[] = described.questions.map(({ kind }) => kind);
	const said = described.problems.map(({ code }) => code);
	if (sheet === undefined || file === undefined) {
		return { rows: 0, columns: '', asked: questions, said };
	}
	const choice = firstChoice(sheet.understanding, sheet.header.length);
	const formats =
		choice.table === null ? new Map() : formatsOf(file, choice.table, chosenColumns(choice));
	const open = openQuestions(choice, sheet.understanding, formats).filter((one) => one.mustAnswer);
	return {
		rows: sheet.rowCount,
		columns: choice.columns.map((one) => one ?? '-').join(' '),
		asked: [...questions, ...open.map(({ kind }) => kind)],
		said
	};
}

async function readingOf(text: string, column: string): Promise<unknown> {
	const opened = await openFile(encode(text), 'a.csv');
	const [sheet] = describeFile(opened, []).sheets;
	const [file] = opened.sheets;
	if (sheet === undefined || file === undefined) return null;
	const choice = firstChoice(sheet.understanding, sheet.header.length);
	if (choice.table === null) return null;
	const formats = formatsOf(file, choice.table, chosenColumns(choice));
	return formats.get(choice.columns.indexOf(column))?.reading;
}

const about = (code: ProblemCode): Problem => ({
	file: 'a.csv',
	sheet: '',
	row: null,
	column: '',
	value: '',
	severity: 'cannot read',
	code
});

const own = 'meeting_id community_id date meeting_type girls boys';
const whole: Seen = { rows: 4, columns: own, asked: [], said: [] };
const nothing = (said: string, asked: readonly string[] = []): Seen => ({
	rows: 0,
	columns: '',
	asked,
	said: [said]
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
	['23: sep= is no row', `sep=;\n${plain.replaceAll(',', ';')}`, whole],
	['24: lines above the table are no rows', `Meetings\nExported,2024\n\n${plain}`, whole],
	['25: a sum and a source below it are no rows', `${plain}Total,,,,31,27\nSource: us\n`, whole],
	[
		'27: the header again is no row',
		lines(header, ...records.slice(0, 2), header, ...records.slice(2)),
		whole
	],
	['33: a workbook may be called CSV', workbook, whole],
	['33: JSON is named', '{"a":[1,2]}', nothing('file other kind')],
	['33: a PDF is named', '%PDF-1.7\n', nothing('file other kind')],
	[
		'36: half a workbook is damaged',
		workbook.slice(0, workbook.length / 2),
		nothing('zip damaged')
	],
	['37: a cell in the last corner is said', far, nothing('cell far away')],
	['40: a cell over several columns names them all', grouped, whole],
	['44: the strict dialect of workbooks, without addresses of cells, is read', strict, whole],
	['46: a sheet of OpenDocument is read', openDocument, whole],
	[
		'54: without names somebody is asked',
		lines(...records),
		{ rows: 4, columns: '- - - - - -', asked: ['header'], said: [] }
	],
	['55: names in two rows are joined', lines('Who,,,,Children,', header, ...records), whole],
	[
		'56: tags below the names are no row',
		lines(header, '#meeting,#adm3,#date,#activity,#reached+f,#reached+m', ...records),
		whole
	],
	[
		'57: of two columns with one name somebody says which',
		plain.replace('meeting_type', 'girls').replaceAll(/planning|reflection/g, '9'),
		{
			...whole,
			columns: 'meeting_id community_id date girls girls boys',
			asked: ['two columns', 'column', 'column']
		}
	],
	[
		'58: a column without a name is left out',
		plain.replace('meeting_type', ''),
		{ ...whole, columns: 'meeting_id community_id date - girls boys' }
	],
	[
		'59: a delimiter too many in the header is no column',
		plain.replace('boys', 'boys,'),
		{ ...whole, columns: `${own} -` }
	],
	[
		'60: spaces and marks that nobody sees do not matter',
		plain.replace('meeting_id,', '\u200Bmeeting_id\u00A0,').replace('girls', '\u200Fgirls\u200F'),
		whole
	],
	[
		'63: names that programs have are names',
		plain.replace('meeting_type', '__proto__').replace('boys', 'constructor'),
		{ ...whole, columns: 'meeting_id community_id date - girls -' }
	],
	[
		'64: SQL in a name is a name',
		plain.replace('meeting_type', '"""; DROP TABLE x"'),
		{ ...whole, columns: 'meeting_id community_id date - girls boys' }
	],
	[
		'65: HTML in a name is a name',
		plain.replace('meeting_type', '<img src=x onerror=alert(1)>'),
		{ ...whole, columns: 'meeting_id community_id date - girls boys' }
	],
	[
		'68: what is needed and not there is asked for',
		plain.replace('date', 'foo').replaceAll(/2024-\d\d-\d\d/g, 'x'),
		{
			...whole,
			columns: 'meeting_id community_id - meeting_type girls boys',
			asked: ['table', 'missing']
		}
	],
	[
		'69: of two columns that mean one thing and say two things somebody says which',
		plain.replace('meeting_type', 'Number of girls').replaceAll(/planning|reflection/g, '9'),
		{
			...whole,
			columns: 'meeting_id community_id date girls girls boys',
			asked: ['two columns', 'column']
		}
	],
	[
		'69: of two columns that say the same one is enough',
		plain
			.replace('meeting_type', 'Number of girls')
			.replaceAll(/(?:planning|reflection),(\d+)/g, '$1,$1'),
		{ ...whole, columns: 'meeting_id community_id date - girls boys' }
	],
	[
		'70: the order of the columns does not matter',
		lines('boys,girls,date,community_id,meeting_id', '5,7,2024-03-01,C01,M1'),
		{ ...whole, rows: 1, columns: 'boys girls date community_id meeting_id' }
	],
	[
		'75: Arabic names are known',
		plain.replace(header, 'رقم الاجتماع,المجتمع,التاريخ,نوع الاجتماع,البنات,الأولاد'),
		whole
	],
	[
		'77: rows that end early are told once',
		plain.replace(',8,5', ',8').replace(',4,6', ''),
		{ ...whole, said: ['rows end early'] }
	],
	[
		'77: a row in which a cell is missing is told',
		plain.replace('M2,C01,2024-03-18,', 'M2,2024-03-18,'),
		{ ...whole, said: ['row too short'] }
	],
	[
		'82: 1,234 is asked about',
		plain.replace(',7,5', ',"1,234",5'),
		{ ...whole, asked: ['format'] }
	],
	[
		'97: 03/04 is asked about',
		plain.replaceAll(/2024-(\d\d)-\d\d/g, '$1/04/2024'),
		{ ...whole, asked: ['format'] }
	],
	[
		'98: days of two orders are asked about',
		plain.replace('2024-03-18', '27/04/2024').replace('2024-04-20', '04/28/2024'),
		{ ...whole, asked: ['format'] }
	],
	[
		'101: days as figures are asked about',
		plain.replaceAll(/2024-\d\d-(\d\d)/g, '450$1'),
		{ ...whole, asked: ['format'] }
	]
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

test('83: one figure tells for its column that the comma stands before decimals', async () => {
	const gifts = lines(
		'contribution_id,community_id,date,source,kind,value',
		'K1,C01,2024-03-01,community,cash,"12,5"',
		'K2,C01,2024-03-02,community,cash,"1,500"'
	);
	expect(await readingOf(gifts, 'value')).toMatchObject({ decimalMark: ',' });
});

test('93, 121: numbers of telephones and places on the map are left out, and said', async () => {
	const file = lines(
		`${header},phone,latitude,longitude`,
		`${records[0] ?? ''},+254712345678,-1.5,36.8`,
		`${records[1] ?? ''},+254712345679,"36,8",0`
	);
	const { parts } = await readSource(encode(file), 'a.csv', '2026-01-01T00:00:00Z');
	expect(parts[0]?.sensitive.map(({ header: name, kind }) => [name, kind])).toEqual([
		['phone', 'phone'],
		['latitude', 'position'],
		['longitude', 'position']
	]);
});

test('110: several answers in one cell are asked about where answers have spaces', async () => {
	const actions = lines(
		'action_id,community_id,date_started,Which harm',
		'A1,C01,2024-03-01,early pregnancy child marriage',
		'A2,C01,2024-03-02,child marriage'
	);
	const { asked } = await see(encode(actions), 'a.csv');
	expect(asked).toContain('format');
});

test('125: of a list of children nothing comes in, and no two of them are ever compared', async () => {
	const children = lines(
		'name,sex,date of birth,village',
		'Amina Yusuf,f,2012-03-01,Lumavi',
		'Amina Yussuf,f,2012-03-01,Lumavi',
		'Juma Ali,m,2011-08-09,Lumavi'
	);
	const { source, problems } = await readSource(encode(children), 'a.csv', '2026-01-01T00:00:00Z');
	expect([source, problems.map(({ code }) => code)]).toEqual([null, ['file no table']]);
});

test('138: an answer that was renamed since last time is asked about', async () => {
	const newer = plain.replace('meeting_type', 'Kind of meeting').replaceAll('planning', 'zebra');
	expect((await see(encode(newer), 'a.csv')).asked).toEqual(['format']);
});

test('20: somebody may say that columns one below the other are one column', async () => {
	const text = lines('id    girls  boys', 'M1    7      5', 'M2    18     6');
	const { result } = await openFile(encode(text), 'a.txt', { dialect: 'none' });
	expect(result.tables[0]?.rows).toEqual([['M1    7      5'], ['M2    18     6']]);
	expect(result.questions).toMatchObject([
		{ choices: ['fixed width', 'none', ' '], chosen: 'none' }
	]);
});
