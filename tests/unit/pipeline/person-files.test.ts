import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../src/lib/domain/intake/mapping';
import { openFile, type OpenedFile } from '../../../src/lib/pipeline/opened-file';
import { readSource } from '../../../src/lib/pipeline/read-source';
import { takeFile, type TakenFile } from '../../../src/lib/pipeline/take-file';
import { ReadingDesk } from '../../../src/lib/pipeline/reading-desk';

const at = '2026-01-05T10:00:00.000Z';
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const caseFile = [
	'case_id,community_id,child name,sex,age,type of violence,perpetrator,title',
	'K-77,C01,Zawadi Mrembo,F,14,physical,Uncle Kibwana,beaten at home',
	'K-78,C02,Baraka Pendo,M,9,neglect,Stepmother Halima,left alone'
].join('\r\n');

const communities = 'community_id,community_label\r\nC01,Lumavi\r\nC02,Tesholi';

/** Words that stand in the cells of the case file only. */
const told = ['K-77', 'Zawadi', 'Kibwana', 'beaten', 'Baraka', 'Halima', 'left alone', 'neglect'];

/** Everything that is kept or told of a file, as one text. */
function everything(taken: Omit<TakenFile, 'source'> & { readonly source: unknown }): string {
	const bytes = [...taken.bytes].flatMap(([path, one]) => [path, text(one)]);
	const streams = taken.parts.flatMap(({ arrowStreams }) => arrowStreams.map(text));
	const named = taken.parts.map(({ arrowStreams: _streams, ...part }) => part);
	return JSON.stringify([taken.source, named, taken.problems]) + [...bytes, ...streams].join('\n');
}

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A file with a sheet for each text. */
async function workbook(texts: Readonly<Record<string, string>>): Promise<OpenedFile> {
	const all = await Promise.all(
		Object.entries(texts).map(async ([sheet, csv]) => {
			const one = await openFile(encode(csv), 'book.xlsx');
			return one.sheets.map((opened) => ({ ...opened, table: { ...opened.table, sheet } }));
		})
	);
	const sheets = all.flat();
	const bytes = encode(Object.values(texts).join('\n'));
	const empty = await openFile(bytes, 'book.xlsx');
	const tables = sheets.map(({ table }) => table);
	return { ...empty, sheets, result: { ...empty.result, tables, problems: [] } };
}

/** A mapping that somebody might force on the case file. */
const forced: Mapping = {
	table: 'actions',
	columns: [
		{ column: 'action_id', position: 0, header: 'case_id', reading: {} },
		{ column: 'community_id', position: 1, header: 'community_id', reading: {} },
		{ column: 'title', position: 7, header: 'title', reading: {} }
	],
	fills: []
};

describe('of a case file nothing is taken in', () => {
	test('there is no source, nothing is stored, and the reason names the columns by which it shows', async () => {
		const read = await readSource(encode(caseFile), 'cases.csv', at);
		expect(read.source).toBeNull();
		expect(read.parts).toEqual([]);
		expect(read.bytes.size).toBe(0);
		expect(read.problems.map(({ code, severity }) => [code, severity])).toEqual([
			['file about persons', 'cannot read']
		]);
		expect(read.problems[0]?.parameters?.['headers']).toBe(
			'case_id, child name, type of violence, perpetrator'
		);
		for (const word of told) expect(everything(read)).not.toContain(word);
	});

	test('the page is told its headers and why it is refused, and not one of its cells', async () => {
		const damaged = encode(caseFile.replace('beaten', 'be\uFFFDaten Zawadi'));
		const described = await new ReadingDesk().open('1', new File([damaged], 'cases.csv'), []);
		expect(described.sheets[0]?.understanding.personLevel?.kinds).toEqual([
			'identity number',
			'name'
		]);
		expect(described.sheets[0]?.rowCount).toBe(2);
		expect(described.problems.map(({ code }) => code)).toContain('file damaged text');
		const said = JSON.stringify(described);
		for (const word of [...told, 'aten']) expect(said).not.toContain(word);
	});

	test('no mapping, however it comes about, takes it in', async () => {
		const opened = await openFile(encode(caseFile), 'cases.csv');
		const taken = takeFile(opened, [{ index: 0, mapping: forced }], at);
		expect(taken.parts).toEqual([]);
		expect(taken.bytes.size).toBe(0);
		for (const word of told) expect(everything(taken)).not.toContain(word);
	});

	test('beside other tables it alone is left behind, and the source says so', async () => {
		const opened = await workbook({ Places: communities, Cases: caseFile });
		const mapping: Mapping = {
			table: 'communities',
			columns: ['community_id', 'community_label'].map((column, position) => ({
				column,
				position,
				header: column,
				reading: {}
			})),
			fills: []
		};
		const wanted = [
			{ index: 0, mapping },
			{ index: 1, mapping: forced }
		];
		const taken = takeFile(opened, wanted, at);
		expect(taken.source.kept).toBe('columns');
		expect(taken.source.parts.map(({ table }) => table)).toEqual(['communities']);
		expect(taken.source.sheetsLeftOut).toBeUndefined();
		expect(taken.source.sheetsAboutPersons).toEqual([
			{
				sheet: 'Cases',
				headers: ['case_id', 'child name', 'type of violence', 'perpetrator']
			}
		]);
		expect(text(taken.bytes.values().next().value ?? new Uint8Array())).toContain('Tesholi');
		for (const word of told) expect(everything(taken)).not.toContain(word);
	});
});

describe('of a column that was left out nothing is kept', () => {
	const meetings = [
		'meeting_id,community_id,date,meeting_type,girls,boys,learning,Facilitator name,Phone,GPS',
		'M1,C01,2024-03-01,planning,7,5,Come later,Peter Otieno,+254712345678,-1.2833 36.8167 0 0',
		'M2,C01,2024-03-08,planning,8,5,Bring chalk,Ruth \uFFFDAchieng,+254723456789,-1.2834 36.8168 0 0'
	].join('\n');

	test('what is stored has the columns that were taken in, and no cell of the others', async () => {
		const read = await readSource(encode(meetings), 'meetings.csv', at);
		const part = read.source?.parts[0];
		expect(read.source?.kept).toBe('columns');
		expect(part?.leftOut).toEqual(['Facilitator name', 'Phone', 'GPS']);
		expect(part?.sensitive).toEqual([
			{ header: 'Facilitator name', kind: 'name' },
			{ header: 'Phone', kind: 'phone' },
			{ header: 'GPS', kind: 'position' }
		]);
		const all = everything(read);
		for (const word of ['Otieno', 'Achieng', '254712345678', '36.8167']) {
			expect(all).not.toContain(word);
		}
		expect(all).toContain('Come later');
	});

	test('a problem in such a column says where it stands, and not what stands there', async () => {
		const { problems } = await readSource(encode(meetings), 'meetings.csv', at);
		expect(problems.find(({ code }) => code === 'file damaged text')).toMatchObject({
			row: 3,
			column: 'Facilitator name',
			value: '…'
		});
	});
});

test('the model’s own text columns go in under their own headers, as the file came', async () => {
	const own = {
		'actions.csv':
			'action_id,community_id,title,harm,action_type,date_started\nA1,C01,Path to school for Amina and Ruth,out_of_school,dialogue,2024-01-05',
		'meetings.csv':
			'meeting_id,community_id,date,meeting_type,girls,boys,learning\nM1,C01,2024-03-01,planning,7,5,The girls told us that the road is not safe after dark.',
		'ownership.csv':
			'assessment_id,community_id,date,group,dimension,score,scale_max,why\nS1,C01,2024-03-01,girls,concern,3,5,Because the chief himself called the first meeting last year.',
		'context_events.csv':
			'scope,date_start,date_end,kind,label\nALL,2024-01-05,2024-02-05,harvest,Main harvest of the valley'
	};
	for (const [name, csv] of Object.entries(own)) {
		const read = await readSource(encode(csv), name, at);
		expect(read.source?.kept, name).toBe('bytes');
		expect(read.source?.parts[0]?.leftOut, name).toEqual([]);
		expect(read.source?.parts[0]?.sensitive, name).toBeUndefined();
	}
});
