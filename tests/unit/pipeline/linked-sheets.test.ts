import { readFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { firstChoice, mappingOf } from '../../../src/lib/domain/intake/choice.ts';
import {
	describeFile,
	openFile,
	otherSheets,
	type FileDescription,
	type OpenedFile
} from '../../../src/lib/pipeline/opened-file.ts';
import { readStoredPart } from '../../../src/lib/pipeline/read-source.ts';
import { shapeSheet } from '../../../src/lib/pipeline/shaped-sheet.ts';
import type { LoadedPart } from '../../../src/lib/pipeline/sources.ts';
import { takeFile, type TakenFile } from '../../../src/lib/pipeline/take-file.ts';
import { isCountedElsewhere } from '../../../src/lib/pipeline/waiting.ts';

/** Counted by a program of its own, `linked/make_and_count.py`. */

const bytesOf = (name: string): Uint8Array =>
	readFileSync(new URL(`./linked/${name}`, import.meta.url));

interface Counted {
	readonly meetings: Readonly<Record<string, readonly string[]>>;
	readonly [sheet: string]: unknown;
}

const counted = JSON.parse(strFromU8(bytesOf('counted.json'))) as Readonly<Record<string, Counted>>;

const countedIn = (name: string): Counted => counted[name] ?? { meetings: {} };

/** The file with every step that is proposed for sheets that belong together, as one press each gives them. */
async function asProposed(name: string, bytes = bytesOf(name)): Promise<OpenedFile> {
	const opened = await openFile(bytes, name);
	return describeFile(opened, []).sheets.reduce((file, { index, proposals }) => {
		const steps = proposals
			.filter(({ kind }) => kind === 'gather' || kind === 'join')
			.flatMap((proposal) => proposal.steps);
		const sheet = file.sheets[index];
		if (sheet === undefined || steps.length === 0) return file;
		const shaped = shapeSheet(sheet, { name: '', steps }, otherSheets(file.sheets, index));
		if ('failed' in shaped) throw new Error(shaped.failed.code);
		return { ...file, sheets: file.sheets.map((one, at) => (at === index ? shaped : one)) };
	}, opened);
}

function rowsOf(file: OpenedFile, sheet: string, headers: readonly string[]): string[][] {
	const table = file.sheets.find((one) => one.table.sheet === sheet)?.table;
	const places = headers.map((header) => table?.header.indexOf(header) ?? -1);
	return (table?.rows ?? []).map((row) => places.map((place) => row[place] ?? ''));
}

/** What was understood of each sheet: its table, and the header of every column that is taken in. */
const understood = ({ sheets }: FileDescription) =>
	Object.fromEntries(
		sheets.map(({ sheet, understanding }) => {
			const [best] = understanding.tables;
			const columns = best?.columns.filter(({ column }) => column !== null) ?? [];
			return [
				sheet,
				[best?.table, Object.fromEntries(columns.map(({ column, header }) => [column, header]))]
			] as const;
		})
	);

/** Everything that goes in with the first guesses. */
function taken(file: OpenedFile): TakenFile {
	const described = describeFile(file, []);
	const mapped = described.sheets.flatMap(({ understanding, header, index, belongsTo }) => {
		const mapping = mappingOf(firstChoice(understanding, header.length), header, new Map());
		return mapping === null || belongsTo?.isDone === true ? [] : [{ index, mapping }];
	});
	return takeFile(file, mapped, '2026-07-01T09:00:00.000Z');
}

const groups = ['girls', 'boys', 'women', 'men'];

describe('Those who came, on a sheet of their own', () => {
	it.each([
		['kobo-people.xlsx', 'Community meeting form', '_uuid', [...groups, 'with_disability']],
		['kobo-groups.xlsx', 'meeting_v2', '_uuid', [...groups, 'with_disability']],
		['odk-nested.zip', 'meeting.csv', 'KEY', [...groups, 'with_disability']],
		['by-hand.xlsx', 'Meetings', 'Meeting no', groups]
	])('are counted up beside their meeting as another program counts them: %s', async (...given) => {
		const [name, sheet, key, columns] = given;
		const file = await asProposed(name);
		const rows = rowsOf(file, sheet, [key, ...columns]);
		expect(Object.fromEntries(rows.map(([id, ...counts]) => [id, counts]))).toEqual(
			countedIn(name).meetings
		);
		const [table, mapped] = understood(describeFile(file, []))[sheet] ?? [];
		expect(table).toBe('meetings');
		expect(mapped).toMatchObject({
			meeting_id: key,
			...Object.fromEntries(columns.map((column) => [column, column]))
		});
	});

	it('go in with their meeting alone, and nothing of the people is kept', async () => {
		const { source, bytes } = taken(await asProposed('kobo-people.xlsx'));
		expect(source.parts.map(({ sheet, table }) => [sheet, table])).toEqual([
			['Community meeting form', 'meetings'],
			['contributions', 'contributions'],
			['followups', 'followup']
		]);
		expect(source.sheetsLeftOut).toBeUndefined();
		const stored = [...bytes.values()].map((one) => strFromU8(one)).join('\n');
		expect(stored).toContain('Kisima');
		expect(stored).not.toMatch(/Person \d|Female/);
	});

	it('are named by their rows where they belong to no meeting, and meetings of which nobody is listed are', async () => {
		const file = await asProposed('kobo-people.xlsx');
		const notes = file.sheets[0]?.shape?.notes ?? [];
		const last = (file.sheets[1]?.table.rows.length ?? 0) + 1;
		expect(notes.map(({ code, rows, sheet }) => [code, rows, sheet])).toEqual([
			['nothing to count', [5, 18], undefined],
			['rows of no match', [last], 'participants']
		]);
	});

	it('that belong to no meeting are listed after the import, and when the project is opened again', async () => {
		const file = await asProposed('kobo-people.xlsx');
		const last = (file.sheets[1]?.table.rows.length ?? 0) + 1;
		const { source, parts, bytes } = taken(file);
		const listed = (part: LoadedPart | undefined) =>
			part?.problems
				.filter(({ row }) => row !== null)
				.map(({ file, sheet, row, code }) => [file, sheet, row, code]);
		const expected = [['kobo-people.xlsx', 'participants', last, 'row of no match']];
		expect(listed(parts[0])).toEqual(expected);
		const [stored] = source.parts;
		if (stored === undefined) throw new Error('missing part');
		const again = await readStoredPart(source, stored, bytes.get(stored.path) ?? new Uint8Array());
		expect(listed(again.part)).toEqual(expected);
	});

	it('are asked about once, with their meeting, and not at all once they are counted', async () => {
		const before = describeFile(await openFile(bytesOf('by-hand.xlsx'), 'by-hand.xlsx'), []);
		const after = describeFile(await asProposed('by-hand.xlsx'), []);
		const belonging = [before, after].map(({ sheets }) => sheets[2]?.belongsTo);
		expect(belonging).toEqual([
			{ index: 1, sheet: 'Meetings', isDone: false },
			{ index: 1, sheet: 'Meetings', isDone: true }
		]);
		const open = [{ kind: 'shape', mustAnswer: true }] as const;
		const waiting = (shapeOpen: typeof open | []) => ({
			sheets: before.sheets.map((sheet) => ({
				...sheet,
				choice: { table: null },
				open: sheet.index === 1 ? shapeOpen : []
			}))
		});
		const [asked, left] = [waiting(open), waiting([])];
		const register = before.sheets[2] ?? { belongsTo: null };
		expect(isCountedElsewhere(asked, register)).toBe(true);
		expect(isCountedElsewhere(left, register)).toBe(false);
	});
});

describe('Rows that belong to a meeting and fill a table of their own', () => {
	it.each([
		[
			'kobo-people.xlsx',
			'contributions',
			'contributions',
			['Who gave?', 'What kind of contribution?', 'Amount given', 'Currency'],
			['community_id', 'date']
		],
		[
			'kobo-people.xlsx',
			'followups',
			'followup',
			['Stage of support', 'Is the action still active?', 'External days'],
			['community_id', 'date']
		],
		[
			'by-hand.xlsx',
			'Gifts',
			'contributions',
			['Meeting no', 'Given by', 'Kind', 'Amount (UGX)'],
			['community_id', 'date']
		]
	])(
		'take its community and day: %s, %s',
		async (name, sheet, table, own, [where = '', when = '']) => {
			const file = await asProposed(name);
			const rows = rowsOf(file, sheet, [...own, where, when]);
			expect(rows.length).toBeGreaterThan(5);
			expect(rows).toEqual(countedIn(name)[sheet]);
			const [found, mapped] = understood(describeFile(file, []))[sheet] ?? [];
			expect(found).toBe(table);
			expect(mapped).toMatchObject({ community_id: where, date: when });
		}
	);
});
