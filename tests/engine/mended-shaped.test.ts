import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mappingOf } from '../../src/lib/domain/intake/choice.ts';
import type { Recipe, RecipeStep } from '../../src/lib/domain/intake/recipes/recipe.ts';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { rememberedOf } from '../../src/lib/pipeline/answers.ts';
import { writeRowsToMend } from '../../src/lib/pipeline/mended-rows.ts';
import { ReadingDesk } from '../../src/lib/pipeline/reading-desk.ts';
import type { Reader } from '../../src/lib/pipeline/reader.ts';
import { readStoredPart } from '../../src/lib/pipeline/read-source.ts';
import { fileQuestions } from '../../src/lib/pipeline/waiting.ts';
import { bytesOf, type StoredBytes } from '../../src/lib/project/project-file.ts';
import { projectAt } from '../../src/lib/project/earlier-state.ts';
import { activeSources, addImport, undoLastImport } from '../../src/lib/project/imports.ts';
import { addDecision, createProject, type Project } from '../../src/lib/project/project.ts';
import { listedSteps, switchStep } from '../../src/lib/project/steps.ts';
import { countedSources } from '../../src/lib/project/updates.ts';
import { build } from '../../src/lib/state/project-build.ts';
import { pendingFileOf } from '../../src/lib/state/pending-sheets.ts';
import { isStaged, stageSource } from '../../src/lib/state/staged-sources.ts';
import { at } from './project-over-time.ts';

let engine: MainEngine;

beforeAll(async () => {
	engine = await openWarmEngine();
});

afterAll(() => engine.close());

interface Brought {
	readonly project: Project;
	readonly stored: ReadonlyMap<string, StoredBytes>;
}

const nothing: Brought = {
	project: createProject({ id: 'mended', name: '', sample: false, at: at(1) }),
	stored: new Map()
};

/** Drops a file on a day: in the shape that a recipe gives, or in the one that is remembered. */
async function drop(
	before: Brought,
	day: number,
	name: string,
	text: string,
	recipe?: Recipe
): Promise<Brought & { readonly asked: readonly string[] }> {
	const desk = new ReadingDesk();
	const reader: Reader = Object.assign(desk, { close: () => undefined });
	const remembered = rememberedOf(before.project);
	const opened = await desk.open(name, new File([text], name), remembered);
	const described = recipe === undefined ? opened : await desk.reshape(name, 0, recipe, remembered);
	if ('failed' in described) throw new Error('the recipe does not fit');
	const pending = await pendingFileOf(name, described, reader, remembered);
	const mapped = pending.sheets.flatMap((sheet) => {
		const mapping = mappingOf(sheet.choice, sheet.header, sheet.formats);
		return mapping === null ? [] : [{ index: sheet.index, mapping }];
	});
	const { source, bytes } = await desk.take(name, mapped, at(day), before.project.sources);
	return {
		project: addImport(before.project, [source], { id: `d${day}`, at: at(day) }),
		stored: new Map([...before.stored, ...bytes]),
		asked: fileQuestions(pending).map(({ kind }) => kind)
	};
}

/** The rows that are set aside in a file, as they are downloaded, with words put in the place of others. */
async function mended(
	{ project, stored }: Brought,
	rows: readonly number[],
	mend: (text: string) => string
): Promise<string> {
	const [source] = project.sources;
	const part = source?.parts[0];
	if (source === undefined || part === undefined) throw new Error('missing source');
	const found = await new ReadingDesk().rows(
		source,
		part,
		stored.get(part.path) ?? new Uint8Array(),
		rows
	);
	const toMend = found.rows.map((row) => ({ ...row, remedy: 'Write a number.' }));
	const bytes = writeRowsToMend(source, part.sheet, found.header, toMend);
	return mend(new TextDecoder().decode(bytes));
}

async function stateOf({ project, stored }: Brought) {
	for (const source of countedSources(project)) {
		if (isStaged(project, source)) continue;
		const parts = [];
		for (const part of source.parts) {
			const bytes = await bytesOf(stored.get(part.path) ?? new Uint8Array());
			parts.push((await readStoredPart(source, part, bytes)).part);
		}
		await stageSource(engine, project, source, { parts, problems: [] });
	}
	const { problems, summaries } = await build(engine, project, '2026-11-01', () => undefined);
	const rows = await engine.query(
		'SELECT community_id, period_start::VARCHAR AS day, numerator FROM measures ORDER BY ALL'
	);
	return {
		aside: problems.flatMap(({ severity, row, value }) =>
			severity === 'set aside' ? [`${row} ${value}`] : []
		),
		rows: rows.map(({ community_id: id, day, numerator }) => `${id} ${day} ${numerator}`),
		summaries: summaries.map(({ used, setAside, skipped, madeOf }) => ({
			used,
			setAside,
			skipped,
			madeOf
		}))
	};
}

const wide = (cell: string): string =>
	[
		'community_id,measure_code,method,sex,denominator,Jan-24,Feb-24,Mar-24',
		`C1,school_attendance,school_register,all,40,1,2,3`,
		`C2,school_attendance,school_register,all,40,4,${cell},6`,
		`C3,school_attendance,school_register,all,40,7,8,9`
	].join('\n');

const month = (name: string, number: string) => ({
	column: { header: `${name}-24`, nth: 0 },
	says: { period_start: `2024-${number}-01`, period_end: `2024-${number}-28` },
	into: 'numerator'
});

const months: Recipe = {
	name: '',
	steps: [
		{
			kind: 'columns to rows',
			columns: [month('Jan', '01'), month('Feb', '02'), month('Mar', '03')],
			sums: []
		}
	]
};

/** Pupils of two schools: girls and boys in a column each once they are counted up, and then in a row each. */
const people = (day: string): string =>
	[
		'community_id,period_start,period_end,measure_code,method,sex',
		...['f', 'm'].map((sex) => `C1,2024-01-01,2024-01-31,school_attendance,school_register,${sex}`),
		...['f', 'm'].map((sex) => `C2,${day},2024-02-28,school_attendance,school_register,${sex}`)
	].join('\n');

const named = (header: string) => ({ header, nth: 0 });
const count = (sex: string) => ({
	into: sex,
	where: [{ kind: 'is' as const, column: named('sex'), values: [sex] }]
});
const wideColumn = (sex: string) => ({ column: named(sex), says: { sex }, into: 'numerator' });

const groups: Recipe = {
	name: '',
	steps: [
		{
			kind: 'count',
			by: ['community_id', 'period_start', 'period_end', 'measure_code', 'method'].map(named),
			counts: [count('f'), count('m')],
			person: null
		},
		{ kind: 'columns to rows', columns: [wideColumn('f'), wideColumn('m')], sums: [] }
	]
};

describe('A row of the file of which several rows were made', () => {
	it('loses none of the others where one of its cells cannot be read', async () => {
		const { aside, rows, summaries } = await stateOf(
			await drop(nothing, 1, 'wide.csv', wide('five'), months)
		);
		expect(aside).toEqual(['3 five']);
		expect(rows).toHaveLength(8);
		expect(rows).toContain('C2 2024-03-01 6');
		expect(summaries).toEqual([{ used: 8, setAside: 1, skipped: 1, madeOf: 3 }]);
	});

	it('is named in each problem of its own cells, and mended by one fix for the row', async () => {
		const brought = await drop(
			nothing,
			1,
			'wide.csv',
			wide('five').replace('40,4', '40,five'),
			months
		);
		expect((await stateOf(brought)).aside).toEqual(['3 five', '3 five']);
		const [source] = brought.project.sources;
		const project = addDecision(brought.project, {
			id: 'f',
			kind: 'fix',
			at: at(2),
			on: true,
			table: 'measures',
			column: 'numerator',
			value: 'five',
			to: '5',
			only: { source: source?.id ?? '', sheet: '', row: 3 }
		});
		const { aside, rows } = await stateOf({ ...brought, project });
		expect(aside).toEqual([]);
		expect(rows.filter((row) => row.startsWith('C2'))).toEqual([
			'C2 2024-01-01 5',
			'C2 2024-02-01 5',
			'C2 2024-03-01 6'
		]);
	});
});

describe('Rows of a sheet in another shape that come back mended', () => {
	it('get that shape again unasked, and every cell of their row counts once', async () => {
		const first = await drop(nothing, 1, 'wide.csv', wide('five'), months);
		const before = await stateOf(first);
		expect(before.aside).toEqual(['3 five']);
		const text = await mended(first, [3], (rows) => rows.replace('five', '5'));
		const back = await drop(first, 2, 'wide-mended.csv', text);
		expect(back.asked).toEqual([]);
		const after = await stateOf(back);
		const right = await stateOf(await drop(nothing, 3, 'wide.csv', wide('5'), months));
		expect(after.aside).toEqual([]);
		expect(after.rows).toEqual(right.rows);
		expect(after.rows).toHaveLength(9);
		expect(after.summaries).toEqual([
			{ used: 6, setAside: 0, skipped: 2, madeOf: 2 },
			{ used: 3, setAside: 0, skipped: 1, madeOf: 1 }
		]);
	});

	it('take the place of all counts that came of the same people, where people were counted up', async () => {
		const counted = await drop(nothing, 1, 'people.csv', people('Febuary'), groups);
		expect((await stateOf(counted)).aside).toEqual(['4 Febuary', '4 Febuary']);
		const text = await mended(counted, [4], (rows) => rows.replaceAll('Febuary', '2024-02-01'));
		const back = await drop(counted, 2, 'people-mended.csv', text);
		expect(back.asked).toEqual([]);
		const after = await stateOf(back);
		expect(after.aside).toEqual([]);
		const right = await stateOf(await drop(nothing, 3, 'people.csv', people('2024-02-01'), groups));
		expect(after.rows).toEqual(right.rows);
	});
});

const visits = [
	'community_id,measure_code,method,sex,denominator,status,Jan-24,Feb-24,Mar-24',
	'C1,school_attendance,school_register,all,40,approved,1,2,3',
	'C2,school_attendance,school_register,all,40,rejected,4,5,6'
].join('\n');

const long = (month: string): string =>
	[
		'community_id,period_start,period_end,measure_code,method,sex,numerator,denominator,status',
		`C1,2026-${month}-01,2026-${month}-28,school_attendance,school_register,all,1,40,approved`,
		`C2,2026-${month}-01,2026-${month}-28,school_attendance,school_register,all,4,40,rejected`
	].join('\n');

const approved: RecipeStep = {
	kind: 'rows',
	column: named('status'),
	values: ['rejected'],
	keep: false
};
const checked: Recipe = { name: 'monthly', steps: [approved, ...months.steps] };
const onlyChecked = (isOff: boolean): Recipe => ({
	name: 'checked',
	steps: [isOff ? { ...approved, off: true } : approved]
});

describe('A step of a recipe', () => {
	const stepOf = ({ project }: Brought, step: number) => ({
		source: project.sources[0]?.id ?? '',
		part: 0,
		step
	});
	const switched = (brought: Brought, on: boolean, day: number): Brought => ({
		...brought,
		project: switchStep(brought.project, stepOf(brought, 0), on, at(day))
	});

	it('is switched off and on, and the rows are those of a file taken in so', async () => {
		const brought = await drop(nothing, 1, 'visits.csv', visits, checked);
		const with1 = await stateOf(brought);
		const off = switched(brought, false, 2);
		const without = await stateOf(off);
		expect([with1.rows.length, without.rows.length]).toEqual([3, 6]);
		expect(without.rows).toContain('C2 2024-03-01 6');
		expect((await stateOf(switched(off, true, 3))).rows).toEqual(with1.rows);
	});

	it('is as it was taken in the newer reading of a file that comes again', async () => {
		const off = switched(await drop(nothing, 1, 'visits.csv', visits, checked), false, 2);
		const undone = { ...off, project: undoLastImport(off.project, at(3)) };
		const again = await drop(undone, 4, 'visits.csv', visits, checked);
		expect(listedSteps(activeSources(again.project)).map(({ on }) => on)).toEqual([true, true]);
	});

	it('was on before the day on which it was switched off', async () => {
		const brought = await drop(nothing, 1, 'visits.csv', visits, checked);
		const off = switched(brought, false, 3);
		const then = await stateOf({ ...off, project: projectAt(off.project, at(2)) });
		expect(then.rows).toEqual((await stateOf(brought)).rows);
	});

	it('that was off when the file came is kept as off, in the next file too', async () => {
		const brought = await drop(nothing, 1, 'march.csv', long('03'), onlyChecked(true));
		expect((await stateOf(brought)).rows).toHaveLength(2);
		// The column by which it chooses was not taken in, since nothing needed it.
		expect(listedSteps(activeSources(brought.project))).toMatchObject([
			{ on: false, stays: 'whole file' }
		]);
		const next = await drop(brought, 2, 'april.csv', long('04'));
		expect(listedSteps(activeSources(next.project)).map(({ on }) => on)).toEqual([false, false]);
	});

	it('is as it stands in the next file, where it was switched after the import', async () => {
		const brought = await drop(nothing, 1, 'march.csv', long('03'), onlyChecked(false));
		const on = await drop(brought, 3, 'april.csv', long('04'));
		expect((await stateOf(on)).rows).toHaveLength(2);
		const off = await drop(switched(brought, false, 2), 3, 'april.csv', long('04'));
		expect((await stateOf(off)).rows).toHaveLength(4);
	});

	it('stays on where columns that it makes are used, or where what it was made of was let go', async () => {
		const brought = await drop(nothing, 1, 'visits.csv', visits, checked);
		const counted = await drop(nothing, 1, 'people.csv', people('2024-02-01'), groups);
		const stays = ({ project }: Brought) =>
			listedSteps(activeSources(project)).map((one) => one.stays);
		expect(stays(brought)).toEqual([null, 'needed']);
		expect(stays(counted)).toEqual(['frozen', 'frozen']);
	});
});
