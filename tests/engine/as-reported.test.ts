import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withColumn } from '../../src/lib/domain/intake/choice.ts';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { writeRowsToMend } from '../../src/lib/pipeline/mended-rows.ts';
import { endOfDay, projectAt } from '../../src/lib/project/earlier-state.ts';
import { forgetIdle } from '../../src/lib/project/forgotten.ts';
import type { FixDecision } from '../../src/lib/project/decisions/about-rows.ts';
import { activeSources, undoLastImport } from '../../src/lib/project/imports.ts';
import { addDecision } from '../../src/lib/project/project.ts';
import { switchDecision } from '../../src/lib/project/switching.ts';
import {
	built,
	drop,
	emptyProject,
	exported,
	reopened,
	type Answers,
	type Dropped
} from './dropped-files.ts';
import { at } from './project-over-time.ts';

let engine: MainEngine;

beforeAll(async () => {
	engine = await openWarmEngine();
});

afterAll(() => engine.close());

const csv = (name: string, text: string): File => new File([text], name);

const communities = csv(
	'communities.csv',
	'community_id,area,arm\nC1,North,action\nC2,South,action\nC3,South,comparison'
);

/** Twelve meetings, or more, of which one has a word that is no number. */
const meetings = (rows: number, girls: string, name = 'meetings.csv'): File =>
	csv(
		name,
		[
			'meeting_id,community_id,date,girls,boys,women,men,decisions_total,decisions_community',
			...Array.from({ length: rows }, (_, row) => {
				const day = `2026-0${1 + (row % 6)}-1${row % 10}`;
				const count = row === 3 ? girls : String(row % 7);
				return `M${row},C${1 + (row % 2)},${day},${count},${row % 5},9,4,4,${row % 4}`;
			})
		].join('\n')
	);

/** Another answer about the same file: who decided is not taken in, and how many girls came is the number of boys. */
const otherwise: Answers = {
	choose: ({ header, choice }) => {
		const without = withColumn(choice, header.indexOf('decisions_community'), null);
		return withColumn(without, header.indexOf('boys'), 'girls');
	}
};

const fix = (day: number, changes: Partial<FixDecision>): FixDecision => ({
	id: `fix${day}`,
	kind: 'fix',
	at: at(day),
	on: true,
	table: 'meetings',
	column: 'girls',
	value: 'five',
	to: '5',
	...changes
});

/** The row with a word for a number. */
const rowOf = ({ project }: Dropped): NonNullable<FixDecision['only']> => {
	const source = project.sources.find(({ name }) => name === 'meetings.csv');
	return { source: source?.id ?? '', sheet: '', row: 5 };
};

const after = (dropped: Dropped, project: Dropped['project']): Dropped => ({ ...dropped, project });

/** The rows with a word for a number, as they are downloaded, with the number in its place. */
function mendedFile({ project }: Dropped, number: string): File {
	const source = activeSources(project).find(({ name }) => name === 'meetings.csv');
	if (source === undefined) throw new Error('missing source');
	const header = 'meeting_id,community_id,date,girls,boys,women,men,decisions_total'.split(',');
	const cells = `M3,C2,2026-04-13,${number},3,9,4,4`.split(',');
	const bytes = writeRowsToMend(source, '', header, [{ row: 5, cells, remedy: '' }]);
	return new File([new Uint8Array(bytes)], 'mended.csv');
}

/** What is done on each day, one after the other. */
type Days = readonly ((before: Dropped, day: number) => Promise<Dropped> | Dropped)[];

const bring =
	(file: File, answers?: Answers): Days[number] =>
	(before, day) =>
		drop(before, day, file, answers);
const undo: Days[number] = (before, day) => after(before, undoLastImport(before.project, at(day)));
const decide =
	(changes: Partial<FixDecision>): Days[number] =>
	(before, day) =>
		after(before, addDecision(before.project, fix(day, changes)));
const turn =
	(id: string, on: boolean): Days[number] =>
	(before, day) =>
		after(before, switchDecision(before.project, id, on, at(day)));

const stories: readonly (readonly [string, Days])[] = [
	[
		'taken in again with other answers, twice',
		[
			bring(communities),
			bring(meetings(12, '5')),
			undo,
			bring(meetings(12, '5'), otherwise),
			undo,
			bring(meetings(12, '5'))
		]
	],
	[
		'mended by a fix before it was taken in again, and by rows that came back after it',
		[
			bring(communities),
			bring(meetings(12, 'five')),
			decide({}),
			turn('fix3', false),
			undo,
			bring(meetings(12, 'five'), otherwise),
			(before, day) => drop(before, day, mendedFile(before, '6')),
			turn('d7', false),
			turn('d6', false),
			(before, day) => decide({ to: '2', only: rowOf(before) })(before, day)
		]
	],
	[
		'replaced by a newer file, taken in again with other answers, and replaced once more',
		[
			bring(communities),
			bring(meetings(12, '5')),
			bring(meetings(16, '8', 'second.csv')),
			undo,
			turn('d2', false),
			bring(meetings(12, '5'), otherwise),
			turn('d3', true),
			bring(meetings(20, '8', 'third.csv')),
			undo
		]
	]
];

describe('Numbers as they were reported on a day are those exported that day, byte for byte, of a file', () => {
	test.each(stories)(
		'%s',
		async (name, days) => {
			let now = emptyProject(engine, name);
			const reported: string[] = [];
			for (const [before, act] of days.entries()) {
				now = await act(now, before + 1);
				reported.push(before === 0 ? '' : await exported(now));
			}
			// Out of the file that the project is saved in: nothing of it stands in the database yet.
			const opened = await reopened(now, `${name}, opened`);
			for (const [before, then] of reported.entries()) {
				if (before === 0) continue;
				const day = endOfDay(at(before + 1).slice(0, 10));
				expect(await exported(opened, projectAt(opened.project, day))).toBe(then);
			}
			expect(new Set(reported).size).toBeGreaterThan(3);
			// What does not count can be forgotten, and the numbers stay as they are.
			const less = forgetIdle(opened.project, { id: 'forget', at: at(20) });
			expect(less.sources.length).toBeLessThan(opened.project.sources.length);
			const left = await reopened(after(opened, less), `${name}, forgotten`);
			expect(await exported(left)).toBe(reported.at(-1));
		},
		120_000
	);
});

test('A fix of one row, and rows that came back mended, hold for their file in whatever reading', async () => {
	const girls = async (dropped: Dropped): Promise<unknown> => {
		await built(dropped);
		return engine.query("SELECT girls FROM meetings WHERE meeting_id = 'M3'");
	};
	const first = await drop(emptyProject(engine, 'fix'), 1, meetings(12, 'five'));
	const fixed = after(first, addDecision(first.project, fix(2, { only: rowOf(first) })));
	expect(await girls(fixed)).toEqual([{ girls: 5 }]);
	const undone = after(fixed, undoLastImport(fixed.project, at(3)));
	const again = await drop(undone, 4, meetings(12, 'five'));
	expect(again.project.sources).toHaveLength(2);
	expect(await girls(again)).toEqual([{ girls: 5 }]);
	const mended = await drop(first, 5, mendedFile(first, '6'));
	expect(await girls(mended)).toEqual([{ girls: 6 }]);
	const off = after(mended, switchDecision(mended.project, 'd1', false, at(6)));
	const third = await drop(off, 7, meetings(12, 'five'));
	expect(await girls(third)).toEqual([{ girls: 6 }]);
});

test('A newer file that replaced one reading of a file replaces the others too', async () => {
	const first = await drop(emptyProject(engine, 'replaced'), 1, meetings(12, '5'));
	const second = await drop(first, 2, meetings(16, '5', 'second.csv'));
	expect(second.found.map(({ relation }) => relation)).toEqual(['replaces']);
	const numbers = await exported(second);
	const off = ['d2', 'd1'].reduce(
		(project, id) => switchDecision(project, id, false, at(3)),
		second.project
	);
	const again = await drop(after(second, off), 4, meetings(12, '5'), otherwise);
	const on = switchDecision(again.project, 'd2', true, at(5));
	expect(await exported(again, on)).toBe(numbers);
});
