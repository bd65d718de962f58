import { describe, expect, test } from 'vitest';
import { findPeriods } from '../../../src/lib/domain/intake/recipes/find-periods.ts';
import { asStanding } from '../../../src/lib/domain/intake/recipes/standing-numbers.ts';
import type {
	ColumnsToRowsStep,
	RecipeStep
} from '../../../src/lib/domain/intake/recipes/recipe.ts';
import { addingAlike } from '../../../src/lib/domain/intake/rows-alike.ts';
import { rememberedOf } from '../../../src/lib/pipeline/answers.ts';
import {
	describeFile,
	openFile,
	type OpenedFile,
	type OpenedSheet
} from '../../../src/lib/pipeline/opened-file.ts';
import { shapedBefore } from '../../../src/lib/pipeline/shaped-before.ts';
import { shapeSheet } from '../../../src/lib/pipeline/shaped-sheet.ts';
import { takeFile, type MappedSheet } from '../../../src/lib/pipeline/take-file.ts';
import { readProject } from '../../../src/lib/project/project-schema.ts';
import { addImport } from '../../../src/lib/project/imports.ts';
import { createProject, type Project } from '../../../src/lib/project/project.ts';
import { switchStep } from '../../../src/lib/project/steps.ts';

const at = '2026-01-05T10:00:00.000Z';
const later = '2026-02-05T10:00:00.000Z';

const open = (text: string, name = 'monthly.csv'): Promise<OpenedFile> =>
	openFile(new TextEncoder().encode(text), name);

function only({ sheets }: OpenedFile): OpenedSheet {
	const [sheet] = sheets;
	if (sheet === undefined) throw new Error('missing sheet');
	return sheet;
}

function shaped(sheet: OpenedSheet, steps: readonly RecipeStep[]): OpenedSheet {
	const made = shapeSheet(sheet, { name: 'as before', steps });
	if ('failed' in made) throw new Error(made.failed.code);
	return made;
}

function projectWith(file: OpenedFile, sheets: readonly MappedSheet[]): Project {
	const project = createProject({ id: 'p', name: 'Kilifi', sample: false, at });
	const { source } = takeFile(file, sheets, at);
	return addImport(project, [source], { id: 'd', at });
}

const monthly = (months: readonly string[], rows: readonly string[]): string =>
	[`community_id,measure_code,${months.join(',')},Total`, ...rows].join('\n');

async function monthsBrought(
	asTold: (step: ColumnsToRowsStep) => ColumnsToRowsStep = (step) => step
): Promise<Project> {
	const file = await open(monthly(['Jan-24', 'Feb-24', 'Mar-24'], ['C1,school,1,2,3,6']));
	const { table } = only(file);
	const found = findPeriods(table.header, table.rows, null);
	if (found === null) throw new Error('no periods');
	const sheet = shaped(only(file), [asTold(found.step)]);
	// `number` is what was counted.
	const mapping: MappedSheet = {
		index: 0,
		mapping: {
			table: 'measures',
			fills: [],
			columns: sheet.table.header.map((header, position) => ({
				column: header === 'number' ? 'numerator' : header,
				header,
				position,
				reading: {}
			}))
		}
	};
	return projectWith({ ...file, sheets: [sheet] }, [mapping]);
}

describe('Next month’s file', () => {
	test.each([true, false])(
		'whose rows are alike has them added up as they were, or none of them where that is switched off (%s)',
		async (isOn) => {
			const header = 'community_id,period_start,period_end,measure_code,method,sector,numerator';
			const lines = (month: string): string =>
				['health,3', 'school,5']
					.map((cells) => `C1,2024-${month}-01,2024-${month}-28,H1,survey,${cells}`)
					.join('\n');
			const file = await open(`${header}\n${lines('01')}`);
			const columns = only(file).table.header.flatMap((text, position) =>
				text === 'sector' ? [] : [{ column: text, header: text, position, reading: {} }]
			);
			const mapping = { table: 'measures' as const, fills: [], columns };
			const adding = addingAlike(only(file).table.header, columns, { rows: 2, columns: [5] });
			const sheet = shaped(only(file), [adding]);
			const project = projectWith({ ...file, sheets: [sheet] }, [{ index: 0, mapping }]);
			expect(project.sources[0]?.parts[0]?.leftOut).toEqual(['sector']);
			const name = { source: project.sources[0]?.id ?? '', part: 0, step: 0 };
			const remembered = rememberedOf(isOn ? project : switchStep(project, name, false, later));
			const next = shapedBefore(await open(`${header}\n${lines('02')}`), remembered);
			const [described] = describeFile(next, remembered).sheets;
			expect(described).toMatchObject({ isKnown: true, rowCount: isOn ? 2 : 0 });
			expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({ project });
		}
	);

	test('with a month more in columns is made into rows as the one before, its sum let go', async () => {
		const remembered = rememberedOf(await monthsBrought());
		const next = await open(
			monthly(
				['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'],
				['C1,school,1,2,3,4,10', 'C2,school,5,,7,8,20']
			)
		);
		const [sheet] = shapedBefore(next, remembered).sheets;
		expect(sheet?.table.header).toEqual([
			'community_id',
			'measure_code',
			'period_start',
			'period_end',
			'number'
		]);
		expect(sheet?.table.rows.map((row) => `${row[0]} ${row[2]} ${row[4]}`)).toEqual([
			'C1 2024-01-01 1',
			'C1 2024-02-01 2',
			'C1 2024-03-01 3',
			'C1 2024-04-01 4',
			'C2 2024-01-01 5',
			'C2 2024-03-01 7',
			'C2 2024-04-01 8'
		]);
		const [described] = describeFile(shapedBefore(next, remembered), remembered).sheets;
		expect(described).toMatchObject({ isKnown: true, periods: null });
		expect(described?.understanding.tables[0]).toMatchObject({
			table: 'measures',
			confidence: 'certain'
		});
	});

	test('whose numbers stand at the end of each month is of one wave more', async () => {
		const remembered = rememberedOf(await monthsBrought(asStanding));
		const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'];
		const next = await open(monthly(months, ['C1,school,1,2,3,4,10']));
		const [sheet] = shapedBefore(next, remembered).sheets;
		expect(sheet?.table.header).toContain('wave');
		const wave = sheet?.table.header.indexOf('wave') ?? -1;
		expect(sheet?.table.rows.map((row) => row[wave])).toEqual([
			'2024-01',
			'2024-02',
			'2024-03',
			'2024-04'
		]);
	});

	test('whose months say no year is asked about, since it may be the next one', async () => {
		const remembered = rememberedOf(await monthsBrought());
		const next = await open(monthly(['Jan', 'Feb', 'Mar'], ['C1,school,1,2,3,6']));
		expect(shapedBefore(next, remembered)).toBe(next);
	});

	describe('whose months name no year', () => {
		const year = (values: readonly string[], months: readonly string[]): string =>
			monthly(
				months,
				['C1', 'C2', 'C3'].map((id, row) =>
					[id, 'school', ...values.map((value) => (value === '' ? '' : `${value}${row}`)), ''].join(
						','
					)
				)
			);
		const all = ['Jan', 'Feb', 'Mar', 'Apr', 'May'];

		async function brought(): Promise<Project> {
			const file = await open(year(['1', '2', '3', '', ''], all));
			const { table } = only(file);
			const found = findPeriods(table.header, table.rows, 2025);
			if (found === null) throw new Error('no periods');
			const sheet = shaped(only(file), [found.step]);
			const columns = ['community_id', 'measure_code', 'period_start', 'period_end', 'number'];
			const mapping: MappedSheet['mapping'] = {
				table: 'measures',
				fills: [],
				columns: columns.map((header) => ({
					column: header === 'number' ? 'numerator' : header,
					header,
					position: sheet.table.header.indexOf(header),
					reading: {}
				}))
			};
			return projectWith({ ...file, sheets: [sheet] }, [{ index: 0, mapping }]);
		}

		const startsOf = async (text: string): Promise<readonly string[] | null> => {
			const next = await open(text);
			const read = shapedBefore(next, rememberedOf(await brought()));
			if (read === next) return null;
			const { header, rows } = only(read).table;
			const place = header.indexOf('period_start');
			return [...new Set(rows.map((row) => row[place] ?? ''))];
		};

		test('is of the same year where it says the same of the months before, corrected here and there', async () => {
			expect(await startsOf(year(['1', '9', '3', '4', ''], all))).toEqual(
				['01', '02', '03', '04'].map((month) => `2025-${month}-01`)
			);
		});

		test('goes on with January of the next year behind December', async () => {
			const more = [...all, ...'Jun Jul Aug Sep Oct Nov Dec Jan'.split(' ')];
			const starts = await startsOf(year('1234567123456'.split(''), more));
			expect(starts?.at(-2)).toBe('2025-12-01');
			expect(starts?.at(-1)).toBe('2026-01-01');
		});

		test('is asked about where it says something else of them: it may be of the next year', async () => {
			expect(await startsOf(year(['4', '5', '6', '', ''], all))).toBe(null);
		});
	});

	test('of another kind is left as it stands', async () => {
		const remembered = rememberedOf(await monthsBrought());
		const next = await open('community_id,date,stage\nC1,2024-01-01,reduced');
		expect(shapedBefore(next, remembered)).toBe(next);
	});

	test('of which two tables were made fills both again', async () => {
		const log =
			'meeting_id,community_id,date,girls,contribution_id,source,kind,value,currency\n' +
			'M1,C1,2024-01-01,4,K1,community,cash,20,KES';
		const file = await open(log, 'log.csv');
		const as = (
			index: number,
			table: 'meetings' | 'contributions',
			columns: readonly string[]
		) => ({
			index,
			mapping: {
				table,
				fills: [],
				columns: only(file)
					.table.header.map((header, position) => ({
						column: header,
						header,
						position,
						reading: {}
					}))
					.filter(({ column }) => columns.includes(column))
			}
		});
		const both = { ...file, sheets: [only(file), { ...only(file), copyOf: 0 }] };
		const project = projectWith(both, [
			as(0, 'meetings', ['meeting_id', 'community_id', 'date', 'girls']),
			as(1, 'contributions', [
				'contribution_id',
				'community_id',
				'date',
				'source',
				'kind',
				'value',
				'currency'
			])
		]);
		const remembered = rememberedOf(project);
		const next = await open(`${log}\nM2,C1,2024-02-01,5,K2,community,cash,30,KES`, 'log2.csv');
		const again = describeFile(shapedBefore(next, remembered), remembered);
		expect(again.sheets.map(({ understanding }) => understanding.tables[0]?.table)).toEqual([
			'meetings',
			'contributions'
		]);
		expect(again.sheets.map(({ copyOf }) => copyOf)).toEqual([null, 0]);
	});

	test('of which one of two tables cannot be made is asked about as new, where no other words are in question', async () => {
		const file = await open(
			'community_id,date,source,kind,value,hours\nC1,2024-01-01,ngo,cash,20,3',
			'log.csv'
		);
		const as = (index: number, last: 'value' | 'hours'): MappedSheet => ({
			index,
			mapping: {
				table: 'contributions',
				fills: [],
				columns: ['community_id', 'date', 'source', 'kind', last].map((header) => ({
					column: header,
					header,
					position: only(file).table.header.indexOf(header),
					reading: {}
				}))
			}
		});
		const filled = (header: string) =>
			shaped(only(file), [{ kind: 'filled', columns: [{ header, nth: 0 }] }]);
		const both = { ...file, sheets: [filled('value'), { ...filled('hours'), copyOf: 0 }] };
		const remembered = rememberedOf(projectWith(both, [as(0, 'value'), as(1, 'hours')]));
		const next = await open(
			'community_id,date,source,kind,value\nC1,2024-02-01,ngo,cash,30',
			'log2.csv'
		);
		const described = describeFile(shapedBefore(next, remembered), remembered);
		expect(described.sheets).toMatchObject([
			{
				...{ isKnown: false, perhaps: null, misfit: null },
				lost: [{ table: 'contributions', missing: ['hours'] }]
			}
		]);
	});

	describe('in which a column of the steps bears words that may mean something else', () => {
		const approved = (question: string, extra = ''): string =>
			`community_id,measure_code,Jan-24,Feb-24,Mar-24,${question}\nC1,school,1,2,3,yes\nC2,school,4,5,6,no\n${extra}`;

		/** The months become rows, of those alone that somebody has checked. */
		function brought(file: OpenedFile, steps: readonly RecipeStep[]): Project {
			const sheet = shaped(only(file), steps);
			const columns = ['community_id', 'measure_code', 'period_start', 'period_end', 'number'].map(
				(header) => ({
					column: header === 'number' ? 'numerator' : header,
					header,
					position: sheet.table.header.indexOf(header),
					reading: {}
				})
			);
			const mapping = { table: 'measures', fills: [], columns } as const;
			return projectWith({ ...file, sheets: [sheet] }, [{ index: 0, mapping }]);
		}

		const then = 'Checked by supervisor';
		const now = 'Checked by the field supervisor';

		async function firstMonth(): Promise<Project> {
			const file = await open(approved(then));
			const { table } = only(file);
			const found = findPeriods(table.header, table.rows, null);
			if (found === null) throw new Error('no periods');
			const column = { header: then, nth: 0 };
			return brought(file, [{ kind: 'rows', column, values: ['yes'], keep: true }, found.step]);
		}

		test('is asked about, with the shape that it would get, and is as it stands meanwhile', async () => {
			const remembered = rememberedOf(await firstMonth());
			const next = shapedBefore(await open(approved(now, 'C3,school,7,8,9,yes')), remembered);
			expect(only(next)).toMatchObject({
				perhaps: { renamed: [{ before: then, now }] },
				table: { rows: { length: 3 } }
			});
			const [described] = describeFile(next, remembered).sheets;
			expect(described).toMatchObject({ isKnown: false, shape: null });
			expect(described?.perhaps?.renamed).toEqual([{ before: then, now }]);
		});

		test('goes in by itself under these words once somebody has said that they mean the same', async () => {
			const first = await firstMonth();
			const next = shapedBefore(await open(approved(now)), rememberedOf(first));
			const recipe = only(next).perhaps?.recipe;
			const second = brought(await open(approved(now)), recipe?.steps ?? []);
			const third = await open(approved(now, 'C3,school,7,8,9,yes'));
			const known = shapedBefore(third, rememberedOf(second));
			expect(only(known).knownAs).toBeDefined();
			expect(only(known).table.rows.map((row) => row[0])).toEqual([
				'C1',
				'C1',
				'C1',
				'C3',
				'C3',
				'C3'
			]);
		});

		test('says which step does not fit where no word says that it is the same, and nothing of them is done', async () => {
			const remembered = rememberedOf(await firstMonth());
			const next = shapedBefore(await open(approved('Remarks')), remembered);
			expect(only(next).shape).toBeUndefined();
			const [described] = describeFile(next, remembered).sheets;
			expect(described).toMatchObject({
				isKnown: false,
				perhaps: null,
				rowCount: 2,
				misfit: { failed: { step: 0, code: 'column gone', column: then } }
			});
		});
	});
});
