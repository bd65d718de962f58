import { afterAll, beforeAll, expect, test } from 'vitest';
import { choiceForTable } from '../../src/lib/domain/intake/choice.ts';
import { stepsToFill } from '../../src/lib/domain/intake/second-tables.ts';
import type { TableId } from '../../src/lib/domain/tables/index.ts';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { openNodeEngine } from '../../src/lib/engine/node-engine.ts';
import type { PendingSheet } from '../../src/lib/state/pending.ts';
import { built, drop, emptyProject, exported, reshaped, type Answers } from './dropped-files.ts';

let engine: MainEngine;

beforeAll(async () => {
	engine = await openNodeEngine();
});

afterAll(() => engine.close());

const firstNames = [
	...['date', 'village', 'type of meeting', 'girls', 'boys', 'women', 'men'],
	...['action planned', 'harm it is about', 'action started on'],
	...['money given by community (KES)', 'money given by NGO (KES)']
];

/** The same questions in other words that mean the same for certain. */
const reworded = [
	...['date', 'village', 'meeting type', 'number of girls', 'number of boys', 'women', 'men'],
	...['planned action', 'harm it is about', 'action started on'],
	...['money given by community (KES)', 'money given by NGO (KES)']
];

/** An activity log: in every fourth row an action, in some money. */
function log(rows: number, names: readonly string[]): File {
	const lines = Array.from({ length: rows }, (_, row) => {
		const day = `2025-0${1 + (row % 6)}-1${row % 9}`;
		const action = row % 4 === 0 ? [`Path ${row}`, 'heavy_work', day] : ['', '', ''];
		const money = [row % 3 === 0 ? '500' : '', row % 5 === 0 ? '900' : ''];
		const came = [row % 7, row % 5, 9, row % 4];
		return [day, `Village ${row % 5}`, 'planning', ...came, ...action, ...money].join(',');
	});
	return new File([[names.join(','), ...lines].join('\n')], `log ${rows}.csv`);
}

const places = new File(
	[['community_id,arm', ...[0, 1, 2, 3, 4].map((at) => `Village ${at},action`)].join('\n')],
	'places.csv'
);

/** The table that each of the three is said to be: the sheet itself, and once more for money and for actions. */
const tables: readonly TableId[] = ['meetings', 'contributions', 'actions'];

/** One sheet fills three tables, as somebody says by three presses. */
const threeTables: Answers = {
	async shape(desk, id, { sheets }) {
		const [sheet] = sheets;
		if (sheet === undefined) throw new Error('missing sheet');
		let described = null;
		for (const [at, table] of tables.slice(1).entries()) {
			await desk.copy(id, 0, []);
			const steps = stepsToFill(sheet.understanding, 'meetings', table, sheet);
			described = await reshaped(desk, id, at + 1, [...steps]);
		}
		return described;
	},
	choose: ({ index, understanding, header }: PendingSheet) =>
		choiceForTable(understanding, header.length, tables[index] ?? null)
};

test('An activity log that fills three tables gets its shape again, also where its questions are reworded', async () => {
	const project = await drop(emptyProject(engine, 'log'), 1, places);
	const first = await drop(project, 2, log(24, firstNames), threeTables);
	expect(first.asked).not.toEqual([]);
	const parts = first.project.sources.at(-1)?.parts ?? [];
	expect(parts.map(({ table }) => table).toSorted()).toEqual([...tables].toSorted());
	const next = await drop(first, 3, log(32, reworded));
	expect(next.asked).toEqual([]);
	const begun = await drop(emptyProject(engine, 'log at once'), 1, places);
	const fresh = await drop(begun, 2, log(32, firstNames), threeTables);
	const numbers = await exported(next);
	expect(numbers).toBe(await exported(fresh));
	expect(numbers).not.toBe(await exported(first));
	// In words that may mean something else it is asked about, and none of the three is left out in silence.
	const doubtful = reworded.map((name) => (name === 'date' ? 'day of the event' : name));
	expect((await drop(first, 3, log(32, doubtful))).asked).not.toEqual([]);
}, 120_000);

/** The same log with a number in each of its rows, under a name that is known as the code of an action. */
async function numberedLog(): Promise<File> {
	const [header, ...rows] = (await log(24, firstNames).text()).split('\n');
	const lines = rows.map((row, at) => `${at + 1},${row}`);
	return new File([[`Activity no.,${header}`, ...lines].join('\n')], 'numbered.csv');
}

test('Gifts of an activity log belong to the action of their row, and a number of a row without one names none', async () => {
	const project = await drop(emptyProject(engine, 'numbered'), 1, places);
	const { problems } = await built(await drop(project, 2, await numberedLog(), threeTables));
	const unknown = problems.filter(({ code }) => code === 'action unknown');
	expect(unknown).toEqual([]);
	// Of rows 0, 4, 8, … an action; of rows 0, 3, 6, … the community gave, of 0, 5, 10, … somebody else.
	const [linked] = await engine.query(
		'SELECT count(*)::INTEGER AS gifts, count(action_id)::INTEGER AS of_actions FROM contributions'
	);
	expect(linked).toEqual({ gifts: 8 + 5, of_actions: 2 + 2 });
}, 120_000);

/** A form of which one record is not approved yet. */
function form(rows: number, names: readonly string[]): File {
	const lines = Array.from({ length: rows }, (_, row) => {
		const status = row === 2 ? 'on_hold' : 'approved';
		return `M${row},Village ${row % 5},2025-0${1 + (row % 6)}-11,${row % 7},${row % 5},${status}`;
	});
	const header = [...names, '_validation_status'].join(',');
	return new File([[header, ...lines].join('\n')], `form ${rows}.csv`);
}

test('A sheet that was left as it stands is left so next month, also where its questions are reworded', async () => {
	const project = await drop(emptyProject(engine, 'left'), 1, places);
	const first = await drop(
		project,
		2,
		form(20, ['meeting_id', 'village', 'date', 'girls', 'boys'])
	);
	expect(first.asked).toContain(': shape');
	const names = ['meeting_id', 'village', 'meeting date', 'number of girls', 'boys'];
	const next = await drop(first, 3, form(28, names));
	expect(next.asked).toEqual([]);
	expect(next.project.sources.at(-1)?.parts[0]?.recipe).toBeUndefined();
}, 120_000);
