import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	chosenColumns,
	firstChoice,
	openQuestions
} from '../../../src/lib/domain/intake/choice.ts';
import type { Remembered } from '../../../src/lib/domain/intake/understanding.ts';
import { tables } from '../../../src/lib/domain/tables/index.ts';
import { describeFile, formatsOf, openFile } from '../../../src/lib/pipeline/opened-file.ts';
import { fileQuestions, type FileQuestion } from '../../../src/lib/pipeline/waiting.ts';

/** What a file fills, and what is asked before it goes in. */
async function opened(
	name: string,
	bytes: Uint8Array,
	remembered: readonly Remembered[] = []
): Promise<{ readonly table: string | null; readonly asked: readonly FileQuestion[] }> {
	const file = await openFile(bytes, name);
	const described = describeFile(file, remembered);
	const sheets = described.sheets.map((sheet) => {
		const choice = firstChoice(sheet.understanding, sheet.header.length);
		const own = file.sheets[sheet.index];
		const formats =
			choice.table === null || own === undefined
				? new Map()
				: formatsOf(own, choice.table, chosenColumns(choice));
		return { ...sheet, choice, open: openQuestions(choice, sheet.understanding, formats) };
	});
	return { table: sheets[0]?.choice.table ?? null, asked: fileQuestions({ ...described, sheets }) };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The sample’s meetings wrote none of these down. */
const writtenDown: ReadonlyMap<string, Uint8Array> = new Map([
	[
		'promises',
		bytesOf(
			'promise_id,meeting_id,text,role,due,state,checked_at\np1,m-c01-0001,Mend the well,health_workers,2022-03-01,part,2022-03-04\n'
		)
	],
	[
		'reflections',
		bytesOf(
			'meeting_id,question,group,guess,helped,blocked,feels_right,consent\nm-c01-0001,P2,girls,7 of 10,The school,money,partly,totals_only\n'
		)
	]
]);

describe('Files that are opened', () => {
	it.each(tables.map(({ id }) => id))(
		'go in without a question where they bear the model’s own headers: %s',
		async (id) => {
			const bytes = writtenDown.get(id) ?? readFileSync(`sample-data/${id}.csv`);
			expect(await opened(`${id}.csv`, bytes)).toEqual({ table: id, asked: [] });
		}
	);

	it('with the model’s own headers go in after another such file, whatever slips stand in a row', async () => {
		const header = ['meeting_id', 'community_id', 'date', 'called_by'];
		const columns = Object.fromEntries(header.map((name) => [name, { header: name, reading: {} }]));
		const before: Remembered = { table: 'meetings', columns, fills: [], leftOut: [] };
		const bytes = bytesOf(`${header.join(',')}\nn1,c1,2024-03-01,comunity\n`);
		expect(await opened('march.csv', bytes, [before])).toEqual({ table: 'meetings', asked: [] });
	});

	it('are asked about where a word is read as a code that it only resembles', async () => {
		const lines = ['f', 'g', 'h', 'i'].map((id) => `${id},c1,2024-03-01,comunity`);
		const text = ['meeting_id,community_id,date,called_by', ...lines].join('\n');
		const { asked } = await opened('march.csv', bytesOf(text));
		expect(asked).toMatchObject([{ question: { kind: 'format', mustAnswer: false } }]);
	});

	const types = ['Planning', 'Planning', 'Reflection', 'Dialogue'];
	const meetings = (header: string): Uint8Array =>
		bytesOf([header, ...types.map((type, at) => `m${at},c1,2024-03-1${at},${type}`)].join('\n'));

	it('wait for the meaning of a word that would set rows aside, however sure the column is', async () => {
		const { asked } = await opened(
			'a.csv',
			meetings('Meeting no,Village,Meeting date,Meeting type')
		);
		expect(asked).toMatchObject([{ question: { kind: 'format', position: 3, mustAnswer: true } }]);
	});

	it('are not kept waiting for a slip among the codes of somebody who writes the model’s own ids', async () => {
		const { asked } = await opened('a.csv', meetings('meeting_id,community_id,date,meeting_type'));
		expect(asked).toEqual([]);
	});

	it('wait for what a column is of which nothing fits, and the columns that its words fit are named', async () => {
		const rows = ['NGO', 'Community', 'NGO'].map(
			(who, at) => `a${at},c1,Night patrol,2024-03-1${at},${who}`
		);
		const bytes = bytesOf(['Action code,Village,Action,Start date,Led by', ...rows].join('\n'));
		const { asked } = await opened('a.csv', bytes);
		expect(asked).toMatchObject([
			{ question: { kind: 'column', position: 4, mustAnswer: true } },
			{ question: { kind: 'format', position: 4, mustAnswer: true } }
		]);
		const [sheet] = describeFile(await openFile(bytes, 'a.csv'), []).sheets;
		const guess = sheet?.understanding.tables[0]?.columns[4];
		expect(guess).toMatchObject({ column: 'led_by', confidence: 'likely' });
		expect(guess?.alternatives).toContain('managed_by');
	});

	it('wait for what a column of figures is in which there are none', async () => {
		const rows = ['few', 'some', 'many'].map((girls, at) => `m${at},c1,2024-03-1${at},${girls},3`);
		const bytes = bytesOf(['Meeting no,Village,Meeting date,Girls,Boys', ...rows].join('\n'));
		const { asked } = await opened('a.csv', bytes);
		expect(asked).toMatchObject([{ question: { kind: 'column', position: 3, mustAnswer: true } }]);
	});

	it('go in without a question where a form’s export says everything for certain', async () => {
		const lines = [
			'intro/village,intro/date_of_meeting,who/girls,who/boys,chief,_id,_uuid,_submission_time',
			'c1,2024-03-13,3,4,A. Nonymous,1,u1,2024-03-14T10:00:00',
			'c2,2024-03-20,5,6,A. Nonymous,2,u2,2024-03-21T10:00:00'
		];
		const file = await opened('export.csv', bytesOf(lines.join('\n')));
		expect(file).toEqual({ table: 'meetings', asked: [] });
	});

	it('are asked about where something is only likely', async () => {
		const lines = [
			'Village,Date of the meeting,Girls,Boys,Nuber of woman',
			'c1,2024-03-13,3,4,5',
			'c2,2024-03-20,5,6,7'
		];
		const { table, asked } = await opened('list.csv', bytesOf(lines.join('\n')));
		expect(table).toBe('meetings');
		expect(asked.map((one) => one.question.kind)).toEqual(['table', 'column']);
	});

	it('are asked about the order of their days where no day tells it', async () => {
		const lines = [
			'_uuid,village,date_of_meeting,girls,boys',
			'u1,c1,03/04/2024,3,4',
			'u2,c2,05/06/2024,5,6'
		];
		const { asked } = await opened('list.csv', bytesOf(lines.join('\n')));
		expect(asked.map((one) => one.question.kind)).toEqual(['format']);
	});

	it('fill no table where they are about something else', async () => {
		const file = await opened('shop.csv', bytesOf('shop,bread,milk\nCorner,1.20,0.90\n'));
		expect(file).toEqual({ table: null, asked: [] });
	});
});
