import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOfProblem, type Problem } from '../../src/lib/domain/problem.ts';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { allHeadlines } from './all-headlines.ts';
import { openWarmEngine } from './warm-engine.ts';
import { readSource } from '../../src/lib/pipeline/read-source.ts';
import { splitSettled } from '../../src/lib/pipeline/decided-rows.ts';
import type { PlaceDecision } from '../../src/lib/project/decisions/about-rows.ts';
import { addDecision, type Project } from '../../src/lib/project/project.ts';
import { switchDecision } from '../../src/lib/project/switching.ts';
import { countedSources } from '../../src/lib/project/updates.ts';
import { placeSurelyMeant } from '../../src/routes/data/mending.ts';
import { build } from '../../src/lib/state/project-build.ts';
import { isStaged, stageSource } from '../../src/lib/state/staged-sources.ts';
import { at, bring, startProject } from './project-over-time.ts';

let engine: MainEngine;

beforeAll(async () => {
	engine = await openWarmEngine();
});

afterAll(() => engine.close());

/** Meetings of a month, one a day, each in one of the communities given. */
const meetings = (month: string, communities: readonly string[]): string =>
	[
		'meeting_id,community_id,date,girls,boys,decisions_total,decisions_community',
		...communities.map((community, at) => {
			const day = String(at + 1).padStart(2, '0');
			return `${month}-${day}-${at},${community},2026-${month}-${day},${at},3,4,${at % 5}`;
		})
	].join('\n');

const actions = (communities: readonly string[]): string =>
	[
		'action_id,community_id,action_type,started_by,date_started',
		...communities.map(
			(community, at) => `A${at},${community},material_support,community,2026-01-0${at + 1}`
		)
	].join('\n');

const list =
	'community_id,community_label,area,arm\nC1,Kibera North,Town,action\nC2,Bondo,Hills,action';

const times = (count: number, community: string): string[] =>
	Array.from({ length: count }, () => community);

const say = (written: string, known: string, isSame: boolean, day = 20): PlaceDecision => ({
	id: `p${written}${known}`,
	kind: 'place',
	at: at(day),
	on: true,
	written,
	known,
	isSame
});

type Texts = Readonly<Record<string, string>>;

/** The problems of a project of files, and its numbers, with what was decided. */
async function stateOf(files: Texts, decisions: readonly PlaceDecision[] = []) {
	const started = startProject(engine);
	await bring(started, 1, files);
	const project = decisions.reduce(addDecision, started.project);
	return stateWith(files, project);
}

async function stateWith(files: Texts, project: Project) {
	for (const source of countedSources(project)) {
		if (isStaged(project, source)) continue;
		const bytes = new TextEncoder().encode(files[source.name]);
		const read = await readSource(bytes, source.name, source.importedAt);
		await stageSource(engine, project, source, read);
	}
	const built = await build(engine, project, '2026-11-01', () => undefined);
	const { open } = splitSettled(project, built.problems);
	const numbers = await allHeadlines(engine, built.definitions);
	return { project, problems: open, numbers, places: built.places, summaries: built.summaries };
}

const alike = (problems: readonly Problem[]) =>
	problems
		.filter(({ code }) => code === 'community looks alike')
		.map((problem) => ({
			file: problem.file,
			value: problem.value,
			suggestion: problem.parameters?.['suggestion'],
			row: problem.row,
			rows: rowsOfProblem(problem),
			severity: problem.severity
		}));

const north = [...times(14, 'Kibera North'), ...times(6, 'Kibera South')];
const withSlips = [...north, 'Kibera Nth', 'kibera  north', 'Kibera Nth'];
const corrected = [...north, ...times(3, 'Kibera North')];

describe('A village with a slip in its name, where no list of communities came', () => {
	const files = { 'march.csv': meetings('03', withSlips), 'actions.csv': actions(['Kibera Nth']) };
	const clean = {
		'march.csv': meetings('03', corrected),
		'actions.csv': actions(['Kibera North'])
	};
	const same = [
		say('Kibera Nth', 'Kibera North', true),
		say('kibera  north', 'Kibera North', true)
	];

	it('is told with all its rows in each file, and stays a community of its own', async () => {
		const { problems, places } = await stateOf(files);
		const told = { suggestion: 'Kibera North', severity: 'please check' };
		expect(alike(problems)).toEqual([
			{ ...told, file: 'march.csv', value: 'kibera  north', row: 23, rows: 1 },
			{ ...told, file: 'march.csv', value: 'Kibera Nth', row: 22, rows: 2 },
			{ ...told, file: 'actions.csv', value: 'Kibera Nth', row: 2, rows: 1 }
		]);
		expect(places.filter(({ kind }) => kind === 'community')).toHaveLength(4);
	});

	it('counts as the other one once somebody says so, in every table, as if the files had said it', async () => {
		const { problems, numbers } = await stateOf(files, same);
		expect(alike(problems)).toEqual([]);
		expect(numbers).toBe((await stateOf(clean)).numbers);
	});

	it('counts as its own again when that is switched off', async () => {
		const { numbers } = await stateOf(files);
		const { project } = await stateOf(files, same);
		const off = same.reduce((one, { id }) => switchDecision(one, id, false, at(21)), project);
		expect((await stateWith(files, off)).numbers).toBe(numbers);
	});

	it('is read so in the next file too', async () => {
		const next = meetings('04', ['Kibera Nth', ...times(3, 'Kibera South')]);
		const both = { ...files, 'april.csv': next };
		const { problems, places } = await stateOf(both, same);
		expect(alike(problems)).toEqual([]);
		expect(places.flatMap(({ kind, id }) => (kind === 'community' ? [id] : []))).toEqual([
			'Kibera North',
			'Kibera South'
		]);
	});

	it('is not told again where somebody said that they are two places', async () => {
		const { numbers } = await stateOf(files);
		const two = await stateOf(files, [say('Kibera Nth', 'Kibera North', false)]);
		expect(alike(two.problems).map(({ value }) => value)).toEqual(['kibera  north']);
		expect(two.numbers).toBe(numbers);
	});

	it('is what the place is that it was said to be, where that is said to be another one later', async () => {
		const chain = [say('Kibera Nth', 'kibera  north', true), ...same.slice(1)];
		const { numbers } = await stateOf(files, chain);
		expect(numbers).toBe((await stateOf(clean)).numbers);
	});

	it('is what was said last, where two things were said against each other', async () => {
		const circle = [say('Kibera North', 'Kibera Nth', true, 19), ...same];
		const { numbers } = await stateOf(files, circle);
		expect(numbers).toBe((await stateOf(clean)).numbers);
	});
});

describe('A place that is not in the list of communities', () => {
	const targets = [
		'indicator_id,scope,target_value,target_date',
		'A1,hils ,20,2026-12-31',
		'A1,Kibera north,20,2026-12-31'
	].join('\n');
	const files = {
		'communities.csv': list,
		'targets.csv': targets,
		'march.csv': meetings('03', ['C1', 'C2', 'Kibera north', 'Kibera South', 'Bondo', 'c1', 'C3'])
	};
	const suggested = (problems: readonly Problem[]) =>
		problems
			.filter(({ severity }) => severity === 'set aside')
			.map(({ value, parameters }) => [value, parameters?.['suggestion']]);

	it('is set aside with the known place that it most likely is, by its id or by its label', async () => {
		const { problems } = await stateOf(files);
		expect(suggested(problems).sort()).toEqual([
			['Bondo', 'C2'],
			['C3', undefined],
			['Kibera South', undefined],
			['Kibera north', 'C1'],
			['Kibera north', 'C1'],
			['c1', 'C1'],
			['hils', 'Hills']
		]);
		expect(alike(problems)).toEqual([]);
	});

	it('goes in as that place once somebody says so', async () => {
		const { problems, summaries } = await stateOf(files, [say('Kibera north', 'C1', true)]);
		expect(suggested(problems).map(([value]) => value)).not.toContain('Kibera north');
		expect(summaries.map(({ file, setAside }) => [file, setAside])).toEqual([
			['communities.csv', 0],
			['targets.csv', 1],
			['march.csv', 4]
		]);
	});

	it('is surely a place where it is the name or the code of one place alone, but for case, spaces and accents', async () => {
		const twins = ['C3,Tesholí,Town,action', 'C4,Makandi,Town,action', 'C5,Makandi,Hills,action'];
		const named = ['KIBERA  north', 'tesholi', 'Makandi', 'Bundo', 'c2', 'Elsewhere'];
		const { problems } = await stateOf({
			'communities.csv': [list, ...twins].join('\n'),
			'march.csv': meetings('03', named)
		});
		const sure = problems
			.filter(({ code }) => code === 'community unknown')
			.map((problem) => [problem.value, placeSurelyMeant(problem)]);
		expect(sure).toEqual([
			['KIBERA  north', 'C1'],
			['tesholi', 'C3'],
			['Makandi', null],
			['Bundo', null],
			['c2', 'C2'],
			['Elsewhere', null]
		]);
	});
});
