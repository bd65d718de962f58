import { expect, test } from 'vitest';
import { describeFile, openFile } from '../../../../src/lib/pipeline/opened-file';
import { openReadingQuestions } from '../../../../src/lib/pipeline/waiting';
import { readSource } from '../../../../src/lib/pipeline/read-source';
import {
	encode,
	header,
	lines,
	own,
	plain,
	readingOf,
	records,
	see,
	type Seen,
	whole
} from './see';

/** Bad input on the level of names of columns, and of what they say of their columns. The numbers are those of the list of bad input. */

const kinds: readonly (readonly [kind: string, input: string | Uint8Array, seen: Seen])[] = [
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
		'61: names in other languages and with slips are known, and the unsure one is asked about',
		plain.replace(header, 'MEETING ID,Comunity,Fecha,Tipo de reunión,Gilrs,garçons'),
		{ ...whole, asked: ['column'] }
	],
	[
		'62: names of groups stand before names of questions',
		plain.replace(
			header,
			'visit/meeting_id,visit/community_id,visit/when/date,meeting_type,girls,boys'
		),
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
		'66: a formula in a name is a name',
		plain.replace('meeting_type', "=cmd|'/c calc'!A1"),
		{ ...whole, columns: 'meeting_id community_id date - girls boys' }
	],
	[
		'67: dots and brackets in a name are of the name',
		plain.replace('meeting_type', "a.b[0]'c"),
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
		'72: a column of which nobody knows anything is left out',
		lines(`${header},Donor code`, ...records.map((row) => `${row},zz`)),
		{ ...whole, columns: `${own} -` }
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
test('83: one figure tells for its column that the comma stands before decimals', async () => {
	const gifts = lines(
		'contribution_id,community_id,date,source,kind,value',
		'K1,C01,2024-03-01,community,cash,"12,5"',
		'K2,C01,2024-03-02,community,cash,"1,500"'
	);
	expect(await readingOf(gifts, 'value')).toMatchObject({ decimalMark: ',' });
});

test('47: whole numbers in which Google writes commas are whole numbers', async () => {
	const counts = [',"1,234",5', ',"12,345",7', ',"1,001,002",5'];
	const big = counts.map((cells, at) => `M${at},C01,2024-03-0${at + 1},planning${cells}`);
	expect(await readingOf(lines(header, ...big), 'girls')).toMatchObject({ decimalMark: '.' });
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

test('76: months that stand side by side are seen, and no row is made of them unasked', async () => {
	const wide = lines(
		'community,measure,2024-01,2024-02,2024-03',
		'C01,out_of_school,3,4,5',
		'C02,out_of_school,6,7,8'
	);
	const [sheet] = describeFile(await openFile(encode(wide), 'a.csv'), []).sheets;
	expect(sheet?.periods?.step.columns.map(({ column }) => column.header)).toEqual([
		'2024-01',
		'2024-02',
		'2024-03'
	]);
	expect(sheet?.rowCount).toBe(2);
});

test('74: four hundred columns beside ours are looked through, left out, and nothing is asked', async () => {
	const file = lines(
		`${header},${Array.from({ length: 400 }, (_, at) => `question ${at + 1}`).join(',')}`,
		...records.map((row) => `${row}${',1'.repeat(400)}`)
	);
	const described = describeFile(await openFile(encode(file), 'a.csv'), []);
	const sheets = described.sheets.map((sheet) => ({ ...sheet, choice: { table: null }, open: [] }));
	expect(openReadingQuestions({ ...described, answers: {}, sheets })).toEqual([]);
	const guessed = described.sheets[0]?.understanding.tables[0]?.columns ?? [];
	const certain = guessed.filter(
		({ column, confidence }) => column !== null && confidence === 'certain'
	);
	expect(certain.map(({ column }) => column).join(' ')).toBe(own);
	expect(guessed.filter(({ column }) => column !== null)).toHaveLength(6);
});
