import { describe, expect, test } from 'vitest';
import { isOneEndlessLine } from '../../../../src/lib/files/csv/line-length';
import type { Answers } from '../../../../src/lib/files/read-result';
import { readTable } from '../../../../src/lib/files/read-table';

const read = (text: string, answers: Answers = {}) =>
	readTable(new TextEncoder().encode(text), 'dialect.csv', answers);

/** Four columns of different kinds, written with some delimiter. */
const written = (delimiter: string): string =>
	[
		['place', 'day', 'people', 'what'],
		['Kito', '2024-01-05', '12', 'meeting'],
		['Mbao', '2024-02-11', '7', 'training'],
		['Ola', '2024-03-02', '31', 'meeting']
	]
		.map((row) => row.join(delimiter))
		.join('\n');

describe('What stands between cells', () => {
	test.each([
		',',
		';',
		'\t',
		'|',
		'^',
		'~',
		'§',
		'¦',
		'·',
		'،',
		'؛',
		':',
		' ',
		'&',
		'*',
		'\u001f',
		'\u0001',
		'||',
		'::',
		'\t\t',
		'\\t',
		', ',
		'; '
	])('may be %j', async (delimiter) => {
		const { tables, dialect } = await read(written(delimiter));
		expect(dialect).toEqual({ delimiter, quote: '"' });
		expect(tables[0]?.header).toEqual(['place', 'day', 'people', 'what']);
		expect(tables[0]?.rows[1]).toEqual(['Mbao', '2024-02-11', '7', 'training']);
	});

	test.each([
		['times', 'begin\n08:15\n09:30\n10:45\n'],
		['days', 'day\n2024-01-05\n2024-02-11\n2024-03-02\n'],
		['days with slashes', 'day\n05/01/2024\n11/02/2024\n02/03/2024\n'],
		['addresses', 'mail\na@b.org\nc@d.org\ne@f.org\n'],
		['links', 'link\nhttps://a.org/x-y_z\nhttps://b.org/x-y_z\n'],
		['shares', 'share\n12%\n13%\n15%\n'],
		['codes', 'code\nA_1\nB_2\nC_3\n'],
		['decimal commas', 'share\n12,5\n145,00\n5,25\n'],
		['thousands', 'people\n1,204\n12,500\n1,002,500\n']
	])('is nothing where %s stand alone in their lines', async (_what, text) => {
		const { tables, dialect } = await read(text);
		expect(dialect).toBeNull();
		expect(tables[0]?.rows[0]).toEqual([text.split('\n')[1]]);
	});

	test('is the comma where a line holds two numbers, although both have a dot', async () => {
		const { tables } = await read(
			'Team of Ola, Uzi, and Kito\n4000.00,98.78\n3999.50,98.79\n3998.00,98.81\n'
		);
		expect(tables[0]?.rows.at(-1)).toEqual(['3998.00', '98.81']);
	});

	test('is taken from the names where nothing is below them', async () => {
		expect((await read('place;day;people\n')).dialect?.delimiter).toBe(';');
		expect((await read('a sentence; no more\n')).dialect?.delimiter).not.toBe(';');
	});

	test('is asked where two fit, and read as answered', async () => {
		const text = 'red,blue;green\none,two;six\nten,four;five\n';
		const { questions, tables } = await read(text);
		const [question] = questions;
		expect(question).toMatchObject({ id: 'dialect', kind: 'dialect' });
		expect(question?.choices).toEqual(expect.arrayContaining([',', ';']));
		const other = question?.chosen === ',' ? ';' : ',';
		const answered = await read(text, { dialect: other });
		expect(answered.tables[0]?.header).toEqual('red,blue;green'.split(other));
		expect(answered.questions[0]?.chosen).toBe(other);
		expect(tables[0]?.header).not.toEqual(answered.tables[0]?.header);
	});

	test('shows in the rows, whatever the remarks of a program between them hold', async () => {
		const { dialect, questions } = await read('# made by hand\na,b,c\n# the next one\n1,2,3\n');
		expect(dialect?.delimiter).toBe(',');
		expect(questions).toEqual([]);
	});

	test('is taken and asked about in rows of very different lengths', async () => {
		const text = '30347\n38,1,27,457\n19925\n30,31,1,21\n';
		const { dialect, questions } = await read(text);
		expect(dialect?.delimiter).toBe(',');
		expect(questions).toContainEqual({
			...{ id: 'dialect', kind: 'dialect' },
			...{ choices: [',', 'none'], chosen: ',' }
		});
	});

	test('may be a space only where it is asked about: sentences are no columns', async () => {
		const lines = ['remarks', 'the road is bad today', 'we walked for two days', 'all are back'];
		const { dialect, questions } = await read(lines.join('\n'));
		expect(dialect?.delimiter).toBe(' ');
		expect(questions[0]).toMatchObject({ id: 'dialect', choices: [' ', 'none'] });
		const answered = await read(lines.join('\n'), { dialect: 'none' });
		expect(answered.tables[0]?.header).toEqual(['remarks']);
	});

	test('is nothing where the person says so, and what makes no delimiter is not listened to', async () => {
		const text = 'a,b\n1,2\n3,4\n';
		expect((await read(text, { dialect: 'none' })).tables[0]?.header).toEqual(['a,b']);
		expect((await read(text, { dialect: '"' })).tables[0]?.header).toEqual(['a', 'b']);
		expect((await read(text, { dialect: 'far too long' })).tables[0]?.header).toEqual(['a', 'b']);
	});

	test('takes the space after it along only where nearly every one has such a space', async () => {
		const spaced = await read('a, b, c\n1, 2, 3\n4, 5, 6\n');
		expect(spaced.tables[0]?.rows).toEqual([
			['1', '2', '3'],
			['4', '5', '6']
		]);
		const some = await read('a,b,c\n1, 2,3\n4,5,6\n7,8, 9\n');
		expect(some.tables[0]?.rows[0]).toEqual(['1', ' 2', '3']);
	});

	test('may be what sep= says against all likelihood, but not in the middle of a file', async () => {
		const declared = await read('sep=|\na,b|c\n1,2|3\n4,5|6\n');
		expect(declared.tables[0]?.header).toEqual(['a,b', 'c']);
		expect(declared.questions).toEqual([]);
		const answered = await read('sep=|\na,b|c\n1,2|3\n', { dialect: ',' });
		expect(answered.tables[0]?.header).toEqual(['a', 'b|c']);
		const within = await read('a|b\n1|2\nsep=|x\n3|4\n');
		expect(within.tables[0]?.rows[1]).toEqual(['sep=', 'x']);
	});
});

describe('Quotes and escapes', () => {
	test.each([
		["'", "'"],
		['`', '`'],
		['“', '”'],
		['„', '“'],
		['«', '»'],
		['‘', '’']
	])('%s…%s may stand around cells', async (open, close) => {
		const rows = ['Kito, by the lake', 'Ola, on the hill', 'Uzi, far away'];
		const lines = rows.map((place, at) => `${at},${open}${place}${close},7`);
		const { tables, dialect } = await read(['no,place,people', ...lines].join('\n'));
		expect(dialect?.quote).toBe(open);
		expect(tables[0]?.rows.map((row) => row[1])).toEqual(rows);
	});

	test('an apostrophe inside words is no quote', async () => {
		const text = "no,what\n1,wasn't done\n2,'tis done\n3,won't do\n";
		const { tables } = await read(text);
		expect(tables[0]?.rows.map((row) => row[1])).toEqual(["wasn't done", "'tis done", "won't do"]);
	});

	test('a backslash before a quote makes it part of the cell, and elsewhere stays what it is', async () => {
		const text = 'no,what\n1,"say \\"yes\\", twice"\n2,"say \\"no\\", once"\n3,"C:\\\\temp"\n';
		const { tables, problems } = await read(text);
		expect(tables[0]?.rows.map((row) => row[1])).toEqual([
			'say "yes", twice',
			'say "no", once',
			'C:\\temp'
		]);
		expect(problems).toEqual([]);
	});

	test('a backslash where quotes are doubled is only a backslash', async () => {
		const { tables } = await read('no,what\n1,"C:\\new, ""old"""\n2,"D:\\x"\n');
		expect(tables[0]?.rows.map((row) => row[1])).toEqual(['C:\\new, "old"', 'D:\\x']);
	});

	test('spaces between a closing quote and the delimiter are no part of the cell', async () => {
		const { tables, problems } = await read('no,what\n"1" ,"a, b"  \n"2" ,"c"\n');
		expect(tables[0]?.rows).toEqual([
			['1', 'a, b'],
			['2', 'c']
		]);
		expect(problems).toEqual([]);
	});

	test('a quote opens after the space of a comma-space delimiter', async () => {
		const { tables } = await read('no, what\n1, "a, b"\n2, "c, d"\n3, e\n');
		expect(tables[0]?.rows.map((row) => row[1])).toEqual(['a, b', 'c, d', 'e']);
	});

	test('quotes are text where the person says so', async () => {
		const text = 'no,what\n1,"open\n2,b\n3,c\n';
		const { questions } = await read(text);
		expect(questions).toMatchObject([{ id: 'quotes', chosen: 'quotes around cells' }]);
		const { tables, questions: again } = await read('no,what\n1,"a"\n2,"b"\n', {
			quotes: 'quotes are text'
		});
		expect(tables[0]?.rows.map((row) => row[1])).toEqual(['"a"', '"b"']);
		expect(again).toMatchObject([{ id: 'quotes', chosen: 'quotes are text' }]);
	});

	test('a quote that nothing closes in the last row is not asked about: nothing stands below it', async () => {
		const { questions, problems } = await read('no,what\n1,a\n2,"open\n');
		expect(questions).toEqual([]);
		expect(problems).toMatchObject([{ code: 'quote out of place', row: 3 }]);
	});
});

describe('A line without end', () => {
	test('is refused, since no row is as long', async () => {
		const bytes = new Uint8Array(50_000_000).fill(97);
		const { tables, problems } = await readTable(bytes, 'long.csv');
		expect(tables).toEqual([]);
		expect(problems).toMatchObject([{ code: 'file one endless line', severity: 'cannot read' }]);
	});

	test.each(['\n', '\r', '\r\n'])('is none where %j ends lines that are short', (end) => {
		expect(isOneEndlessLine(`${'a'.repeat(99_998)}${end}`.repeat(100))).toBe(false);
		expect(isOneEndlessLine(`a,b${end}`.repeat(10) + 'a'.repeat(8_000_001))).toBe(true);
		expect(isOneEndlessLine('a'.repeat(8_000_001) + `${end}a,b`.repeat(10))).toBe(true);
		expect(isOneEndlessLine('a'.repeat(8_000_000))).toBe(false);
	});
});

describe('Quotes that are apostrophes', () => {
	test.each([
		['standing twice', "''"],
		['behind a backslash', "\\'"]
	])('are told where they are letters too, %s', async (_, letter) => {
		const text = [
			'place,what,people',
			`Kito,'the children${letter}s club, and elders',12`,
			`Mbao,'the chief${letter}s house',7`,
			'Ola,"5 inch" pipe,31'
		].join('\n');
		const { dialect, tables } = await read(text);
		expect(dialect).toEqual({ delimiter: ',', quote: "'" });
		expect(tables[0]?.rows).toEqual([
			['Kito', "the children's club, and elders", '12'],
			['Mbao', "the chief's house", '7'],
			['Ola', '"5 inch" pipe', '31']
		]);
	});
});

describe('Files that were put one below another', () => {
	test('keep no mark of Unicode, and the second header is none of their rows', async () => {
		const file = '\uFEFF"place","people"\r\n"Kito","12"\r\n';
		const { tables, problems } = await read(file + file + '\uFEFF"Ola","7"\r\n');
		expect(tables[0]?.header).toEqual(['place', 'people']);
		expect(tables[0]?.rows).toEqual([
			['Kito', '12'],
			['Kito', '12'],
			['Ola', '7']
		]);
		expect(tables[0]?.skipped).toEqual([{ row: 3, reason: 'repeated header' }]);
		expect(problems).toEqual([]);
	});
});
