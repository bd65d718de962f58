import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { firstChoice, openQuestions } from '../../../src/lib/domain/intake/choice.ts';
import { bandsIn } from '../../../src/lib/domain/intake/recipes/bands.ts';
import {
	attendanceSteps,
	surveySteps
} from '../../../src/lib/domain/intake/recipes/count-people.ts';
import type { RecipeStep } from '../../../src/lib/domain/intake/recipes/recipe.ts';
import type { Mapping } from '../../../src/lib/domain/intake/mapping.ts';
import {
	describeFile,
	openFile,
	type OpenedFile,
	type OpenedSheet
} from '../../../src/lib/pipeline/opened-file.ts';
import { readStoredPart } from '../../../src/lib/pipeline/read-source.ts';
import { shapeSheet } from '../../../src/lib/pipeline/shaped-sheet.ts';
import { takeFile } from '../../../src/lib/pipeline/take-file.ts';
import { writeProjectFile } from '../../../src/lib/project/project-file.ts';
import { addImport } from '../../../src/lib/project/imports.ts';
import { createProject } from '../../../src/lib/project/project.ts';

/** Counted by a program of its own, `people/count_people.py`. */

const at = '2026-01-05T10:00:00.000Z';
const column = (header: string) => ({ header, nth: 0 });
const bytesOf = (name: string): Uint8Array =>
	readFileSync(new URL(`./people/${name}`, import.meta.url));

/** The lines of a CSV without quotes, in any order. */
function lines(name: string): string[] {
	return new TextDecoder().decode(bytesOf(name)).trim().split('\n').sort();
}

const survey: readonly RecipeStep[] = surveySteps(
	{
		community: column('village'),
		wave: null,
		day: { column: column('interview date'), unit: 'quarter', dateOrder: null },
		sex: column('sex'),
		age: { column: column('age'), bands: bandsIn('6-9, 10-14, 15-17') ?? [] },
		disability: column('disability'),
		person: column('respondent_id'),
		questions: [
			{
				column: column('feels safe'),
				measure: 'h7',
				counted: ['always', 'often'],
				noAnswer: ["don't know"]
			},
			{
				column: column('out of school'),
				measure: 'out_of_school',
				counted: ['1'],
				noAnswer: []
			}
		]
	},
	[]
);

const attendance: readonly RecipeStep[] = attendanceSteps({
	meeting: column('meeting'),
	community: column('community'),
	day: column('date'),
	others: [],
	sex: column('sex'),
	words: { F: 'female', M: 'male' },
	age: column('age'),
	adultFrom: 18,
	disability: { column: column('disability'), yes: ['1'] },
	person: null
});

async function shaped(name: string, steps: readonly RecipeStep[]): Promise<OpenedFile> {
	const file = await openFile(bytesOf(name), name);
	const sheet = shapeSheet(sheetOf(file), { name: 'counted', steps });
	if ('failed' in sheet) throw new Error(sheet.failed.code);
	return { ...file, sheets: [sheet] };
}

function sheetOf({ sheets }: OpenedFile): OpenedSheet {
	const [sheet] = sheets;
	if (sheet === undefined) throw new Error('missing sheet');
	return sheet;
}

/** Cells under some headers, a line a row. */
function cells({ table }: OpenedSheet, wanted: readonly string[], small = false): string[] {
	const places = wanted.map((header) => table.header.indexOf(header));
	return table.rows.map((row) =>
		places
			.map((place, at) =>
				small && at === 0 ? (row[place] ?? '').trim().toLowerCase() : row[place]
			)
			.join(',')
	);
}

function mapping({ table }: OpenedSheet, of: Mapping['table'], columns: Record<string, string>) {
	return {
		table: of,
		columns: Object.entries(columns).map(([id, header]) => ({
			column: id,
			position: table.header.indexOf(header),
			header,
			reading: {}
		})),
		fills: []
	};
}

const measures = {
	community_id: 'village',
	period_start: 'period_start',
	period_end: 'period_end',
	sex: 'sex',
	age_band: 'age_band',
	disability: 'disability',
	measure_code: 'measure_code',
	method: 'method',
	numerator: 'numerator',
	denominator: 'denominator'
};

describe('People counted up', () => {
	it('give the counts of another program: a survey', async () => {
		const sheet = sheetOf(await shaped('survey.csv', survey));
		const [header = '', ...rows] = new TextDecoder()
			.decode(bytesOf('survey-counted.csv'))
			.trim()
			.split('\n');
		expect(cells(sheet, header.split(','), true).sort()).toEqual(rows.sort());
		const twice = sheet.shape?.notes.filter(({ code }) => code === 'person counted once');
		expect(twice?.map((note) => note.rows)).toEqual([[242, 243, 244]]);
	});

	it('give the counts of another program: a list of those who came', async () => {
		const sheet = sheetOf(await shaped('attendance.csv', attendance));
		const [header = ''] = new TextDecoder().decode(bytesOf('attendance-counted.csv')).split('\n');
		const counted = [header, ...cells(sheet, header.split(','))].sort();
		expect(counted).toEqual(lines('attendance-counted.csv'));
		expect(sheet.shape?.notes.map(({ code }) => code)).toEqual(['in no count']);
	});

	it('are in the columns that somebody said, whatever those are called, and nothing is asked about them again', async () => {
		const text = ['p1,adm_x,ind_gender,yrs,ok', 'a,North,female,9,yes', 'b,North,male,12,no'];
		const rows = Array.from({ length: 12 }, (_, at) => `p${at},South,female,${8 + (at % 6)},yes`);
		const bytes = new TextEncoder().encode([...text, ...rows].join('\n'));
		const file = await openFile(bytes, 'x.csv');
		const steps = surveySteps(
			{
				community: column('adm_x'),
				wave: null,
				day: null,
				sex: column('ind_gender'),
				age: { column: column('yrs'), bands: bandsIn('6-9, 10-14') ?? [] },
				disability: null,
				person: null,
				questions: [{ column: column('ok'), measure: 'ok', counted: ['yes'], noAnswer: [] }]
			},
			[]
		);
		const sheet = shapeSheet(sheetOf(file), { name: 'counted', steps });
		if ('failed' in sheet) throw new Error(sheet.failed.code);
		const [described] = describeFile({ ...file, sheets: [sheet] }, []).sheets;
		if (described === undefined) throw new Error('missing sheet');
		const choice = firstChoice(described.understanding, described.header.length);
		const chosen = described.header.map((header, place) => [header, choice.columns[place]]);
		expect(choice.table).toBe('measures');
		expect(Object.fromEntries(chosen)).toMatchObject({
			adm_x: 'community_id',
			ind_gender: 'sex',
			age_band: 'age_band'
		});
		const asked = openQuestions(choice, described.understanding, new Map());
		expect(asked.filter(({ kind }) => kind === 'column')).toEqual([]);
	});

	it('are offered to be counted, whatever the file is called', async () => {
		for (const name of ['survey.csv', 'attendance.csv']) {
			const [sheet] = describeFile(await openFile(bytesOf(name), 'x.csv'), []).sheets;
			expect(sheet?.proposals.map(({ kind }) => kind)).toEqual(['people']);
		}
	});

	it('are understood as measures once they are counted', async () => {
		const [sheet] = describeFile(await shaped('survey.csv', survey), []).sheets;
		const choice = firstChoice(sheet?.understanding ?? { tables: [], personLevel: null }, 10);
		expect(choice.table).toBe('measures');
		expect(sheet?.proposals).toEqual([]);
	});

	it('leave nothing of themselves in the project or its file, byte by byte', async () => {
		const file = await shaped('survey.csv', survey);
		const taken = takeFile(
			file,
			[{ index: 0, mapping: mapping(sheetOf(file), 'measures', measures) }],
			at
		);
		const empty = createProject({ id: 'p', name: '', sample: false, at });
		const project = addImport(empty, [taken.source], { id: 'i', at });
		const saved = await writeProjectFile(project, taken.bytes);
		const zip = new Uint8Array(saved instanceof Blob ? await saved.arrayBuffer() : saved);
		const inside = Object.values(unzipSync(zip));
		const everything = [...inside, ...taken.bytes.values(), zip]
			.map((bytes) => new TextDecoder('latin1').decode(bytes))
			.join('\n');
		expect(everything).toContain('out_of_school');
		const original = new TextDecoder().decode(bytesOf('survey.csv')).trim().split('\n').slice(1);
		const people = original.flatMap((line) => line.split(',').slice(0, 2));
		const days = original.map((line) => line.split(',')[3] ?? '');
		const quarters = new Set(['2024-01-01', '2024-04-01']);
		const found = [...people, ...days.filter((day) => !quarters.has(day))].filter((text) =>
			everything.includes(text)
		);
		expect(found).toEqual([]);
	});

	it('are read again from what is kept as they were', async () => {
		const file = await shaped('survey.csv', survey);
		const sheet = sheetOf(file);
		const taken = takeFile(file, [{ index: 0, mapping: mapping(sheet, 'measures', measures) }], at);
		const [part] = taken.source.parts;
		const kept = taken.bytes.get(part?.path ?? '');
		if (part === undefined || kept === undefined) throw new Error('missing part');
		const again = await readStoredPart(taken.source, part, kept);
		const { records, madeOf, skipped } = taken.parts[0] ?? { records: 0, madeOf: 0, skipped: 0 };
		expect(again.part).toMatchObject({ records, madeOf, skipped });
		expect(again.part.arrowStreams).toEqual(taken.parts[0]?.arrowStreams);
		expect([madeOf, skipped]).toEqual([240, 4]);
	});

	it('stay refused where the rows are cases, whatever the recipe', async () => {
		const cases = [
			'case id,child name,sex,age,incident type,perpetrator,case status',
			'C-1,Zawadi Otieno,f,9,beating,uncle,open',
			'C-2,Baraka Njeri,m,11,beating,teacher,closed',
			'C-3,Neema Mutiso,f,14,neglect,father,open'
		].join('\n');
		const opened = await openFile(new TextEncoder().encode(cases), 'cases.csv');
		const count: RecipeStep = {
			kind: 'count',
			by: [column('sex')],
			counts: [{ into: 'numerator', where: [] }],
			person: null
		};
		const sheet = shapeSheet(sheetOf(opened), { name: '', steps: [count] });
		if ('failed' in sheet) throw new Error(sheet.failed.code);
		const file = { ...opened, sheets: [sheet] };
		const columns = { sex: 'sex', numerator: 'numerator' };
		const taken = takeFile(file, [{ index: 0, mapping: mapping(sheet, 'measures', columns) }], at);
		expect(taken.parts).toEqual([]);
		expect(describeFile(opened, []).sheets[0]).toMatchObject({ mayShape: false, proposals: [] });
	});
});
