import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionChoice } from '../../src/lib/domain/evidence/action-choice.ts';
import {
	cautionsOf,
	selfScoredViews,
	type AnyCaution,
	type Seen
} from '../../src/lib/domain/evidence/cautions/cautions-of.ts';
import { changeFinding } from '../../src/lib/domain/evidence/change-finding.ts';
import type { ChangeQuestion } from '../../src/lib/domain/evidence/community-change.ts';
import { comparisonStanding } from '../../src/lib/domain/evidence/comparison-standing.ts';
import { ownershipByGroup } from '../../src/lib/domain/evidence/ownership-by-group.ts';
import type { NoDose } from '../../src/lib/domain/evidence/dose.ts';
import type { Finding } from '../../src/lib/domain/finding.ts';
import type { MeasureDefinition } from '../../src/lib/domain/indicators/definition.ts';
import { readScoring } from '../../src/lib/pipeline/caution-rows.ts';
import {
	readChangeFacts,
	readFirstScores,
	readSessions
} from '../../src/lib/pipeline/change-facts.ts';
import {
	hasChange,
	viewBeforeAndAfter,
	viewDose,
	viewOwnershipAndLater,
	viewWithComparison,
	type ReleasedDose
} from '../../src/lib/pipeline/change-views.ts';
import { quarterLine } from '../../src/lib/pipeline/quarter-lines.ts';
import { readPeriods, readPlaces, type Place } from '../../src/lib/pipeline/read-cells.ts';
import { selectCells } from '../../src/lib/pipeline/select-cells.ts';
import { byGroup } from '../../src/lib/pipeline/series.ts';
import { readHandedOver, viewStillGoing } from '../../src/lib/pipeline/still-going.ts';
import { readMeetingsHeld, sumWithin } from '../../src/lib/pipeline/support.ts';
import { readTimeline, type Timeline } from '../../src/lib/pipeline/timeline.ts';
import { doseTitle } from '../../src/routes/change/dose-text.ts';
import { beforeAfterTitle, comparisonTitle } from '../../src/routes/change/change-sentences.ts';
import { findingTitle } from '../../src/routes/change/finding-text.ts';
import { csvOf, madeUpTables, nothing, something, type Tables } from './made-up-project.ts';
import { withPitfalls } from './planted-pitfalls.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

/** Projects with a known truth, from their tables through the pipeline of every view. */

interface Asked {
	readonly project: ProjectInNode;
	readonly places: readonly Place[];
	readonly place: Place;
}

async function opened(tables: Tables): Promise<Asked> {
	const project = await projectOf(csvOf(tables));
	const places = await readPlaces(project.engine);
	const place = places.find(({ kind }) => kind === 'all');
	if (place === undefined) throw new Error('missing place: ALL');
	return { project, places, place };
}

function measureOf({ project }: Asked, id: string): MeasureDefinition {
	const definition = project.definitions.find((one) => one.id === id);
	if (definition?.shape !== 'measure') throw new Error(`unknown measure: ${id}`);
	return definition;
}

async function questionOf(asked: Asked, id = 'H1'): Promise<ChangeQuestion> {
	const definition = measureOf(asked, id);
	const { project, place, places } = asked;
	const facts = await readChangeFacts(project.engine, definition, place, places);
	return { definition, facts, choice: '' };
}

const lineOf = ({ project, place, places }: Asked, question: ChangeQuestion): Promise<Timeline> =>
	readTimeline(project.engine, question.definition, place, places);

/** What is asked on the screen, for its sentences. */
const onScreen = ({ definition, choice }: ChangeQuestion, { place }: Asked) => ({
	definition,
	choice,
	place,
	period: undefined,
	people: {}
});

async function finding({ project, place }: Asked, id: string): Promise<Finding> {
	const definition = project.definitions.find((one) => one.id === id);
	if (definition === undefined) throw new Error(`unknown indicator: ${id}`);
	const selection = await selectCells(project.engine, definition, {}, { place, splits: [] });
	return quarterLine(selection, place, await readPeriods(project.engine)).finding;
}

const isDose = (view: ReleasedDose | NoDose): view is ReleasedDose => 'tried' in view;

/** How far apart groups are in a year, by side of ownership. */
async function gapsOf({ project, place }: Asked, year: string) {
	const definition = project.definitions.find(({ id }) => id === 'O7');
	if (definition === undefined) throw new Error('unknown indicator: O7');
	const splits = ['dimension_group'] as const;
	const selection = await selectCells(project.engine, definition, {}, { place, splits });
	const { dimensions } = ownershipByGroup(
		byGroup(selection, place, year, 'dimension_group').cells,
		[]
	);
	return dimensions.map(({ dimension, gap, lowest }) => [dimension, gap, lowest]);
}

const allViews = [
	'timeline',
	'before-after',
	'comparison',
	'dose',
	'ownership-groups',
	'ownership-later',
	'still-going',
	'who-decides',
	'outside-support',
	'leadership',
	'story'
] as const;

interface CautionsAsked {
	readonly measure?: string;
	readonly choice?: ActionChoice;
	readonly looks?: number;
}

/** The cautions of a view, as its screen finds them. */
async function cautionsAt(
	asked: Asked,
	view: string,
	{ measure = 'H1', choice = '', looks = 1 }: CautionsAsked = {}
): Promise<readonly AnyCaution['code'][]> {
	const question = { ...(await questionOf(asked, measure)), choice };
	const scored = selfScoredViews.includes(view) ? await readScoring(asked.project.engine) : [];
	const trust =
		question.definition.area === 'reports'
			? [{ definition: measureOf(asked, 'H8'), facts: (await questionOf(asked, 'H8')).facts }]
			: [];
	const seen: Seen = { view, question, trust, scored, looks };
	if (view !== 'timeline') return cautionsOf(seen).map(({ code }) => code);
	const timeline = await lineOf(asked, question);
	const line = { timeline, finding: changeFinding(question.definition, timeline) };
	return cautionsOf({ ...seen, line }).map(({ code }) => code);
}

describe('a project in which something happened', () => {
	let asked: Asked;
	let question: ChangeQuestion;
	beforeAll(async () => {
		asked = await opened(madeUpTables(something));
		question = await questionOf(asked);
	});
	afterAll(() => asked.project.engine.close());

	// Places with 1 to 10 sessions moved by 4 and twice their sessions: by 15 on average.
	const truth = -15;

	test('shows it on one line of time, and says no more than that', async () => {
		const timeline = await lineOf(asked, question);
		const found = changeFinding(question.definition, timeline);
		expect(found.kind).toBe('clear');
		expect(found.here?.difference?.estimate).toBeCloseTo(truth, 0);
		expect(findingTitle(timeline, found)).not.toContain('cannot show a change');
	});

	test('shows it before the first action and now, in every place', () => {
		const view = viewBeforeAndAfter(question);
		if (!hasChange(view)) throw new Error('missing change');
		expect(view.found.kind).toBe('clear');
		expect(view.found.ways).toEqual({ up: 0, down: 10, same: 0 });
		expect(view.found.difference?.estimate).toBeCloseTo(truth, 0);
	});

	test('shows it beside the places that did not act, on the highest rung', () => {
		const view = viewWithComparison(question);
		if (!hasChange(view)) throw new Error('missing change');
		const { kind, difference, trend } = view.found;
		expect(kind).toBe('compared');
		expect(difference.lower).toBeLessThan(truth);
		expect(difference.upper).toBeGreaterThan(truth);
		expect(difference.upper).toBeLessThan(0);
		expect(difference.permutationP).toBeLessThan(0.001);
		expect(trend.kind).toBe('no difference seen');
		expect(comparisonStanding(question, view.found)).toEqual({
			rung: 'compared and checked',
			unchecked: []
		});
		expect(comparisonTitle(onScreen(question, asked), view.found)).not.toContain('cannot tell');
	});

	test('shows that places that did more changed more, at the delay that was set beforehand', async () => {
		const sessions = await readSessions(asked.project.engine);
		const view = viewDose({ ...question, sessions });
		if (!isDose(view)) throw new Error('missing dose');
		const { estimate, p } = view.found.preset.correlation;
		// Nothing was done between the first two rounds, so only the last two can tell.
		expect(estimate).toBeLessThan(-0.6);
		expect(p).toBeLessThan(0.01);
		expect(doseTitle(question.definition, view.found)).toContain('fell more');
	});

	test('shows when actions stopped, and that those run from outside did sooner', async () => {
		const actions = await readHandedOver(asked.project.engine, asked.place);
		const { all, comparison } = viewStillGoing(question, actions, 'managed_by').found;
		// Of 20 actions 9 stop after half a year, and 3 of the 11 that are left after 14 months.
		expect(all).toMatchObject({ actions: 20, ends: 12, lastDay: 547 });
		expect(all.reading?.share).toBeCloseTo((11 / 20) * (8 / 11), 12);
		expect(comparison?.isApart).toBe(true);
	});

	test('shows on which side of ownership groups differ, and who scores it lowest', async () => {
		expect(await gapsOf(asked, '2023')).toEqual([
			['decisions', 2, ['girls']],
			['concern', 0, ['girls', 'boys', 'women', 'men']]
		]);
	});

	test('draws ownership beside what came later, of every place that has both', async () => {
		const scores = await readFirstScores(asked.project.engine);
		const tables = viewOwnershipAndLater(question, scores);
		expect(tables.map(({ id, records }) => [id, records.length])).toEqual([
			['concern', 10],
			['decisions', 10]
		]);
	});

	test('shows who calls meetings now, and days from outside that fall while meetings go on', async () => {
		expect((await finding(asked, 'O2')).change).toBe('rose');
		const days = await finding(asked, 'S3');
		expect([days.earlier?.cell.value, days.later?.cell.value]).toEqual([6, 2]);
		const periods = await readPeriods(asked.project.engine);
		const meetings = await readMeetingsHeld(asked.project.engine, asked.place, periods);
		const year = (id: string) => periods.find((period) => period.id === id)!;
		expect(sumWithin(meetings, year('2022'), periods)).toBe(400);
		expect(sumWithin(meetings, year('2024'), periods)).toBe(400);
	});

	test('shows how many leading roles are new', async () => {
		const { earlier, later } = await finding(asked, 'S4');
		expect([earlier?.cell.numerator, later?.cell.numerator]).toEqual([10, 30]);
	});

	test.each(allViews)('has nothing to read with care in the view %s', async (view) => {
		// Answers of one place lie close together in any survey.
		expect(await cautionsAt(asked, view)).toEqual(view === 'timeline' ? ['answers alike'] : []);
	});
});

describe('a project in which nothing happened', () => {
	let asked: Asked;
	let question: ChangeQuestion;
	beforeAll(async () => {
		asked = await opened(madeUpTables(nothing));
		question = await questionOf(asked);
	});
	afterAll(() => asked.project.engine.close());

	test('is said to show no change on its line of time', async () => {
		const timeline = await lineOf(asked, question);
		const found = changeFinding(question.definition, timeline);
		expect(found.kind).toBe('unclear');
		expect(findingTitle(timeline, found)).toContain('cannot show a change');
	});

	test('is said to show no change before the first action and now', () => {
		const view = viewBeforeAndAfter(question);
		if (!hasChange(view)) throw new Error('missing change');
		expect(view.found.kind).toBe('unclear');
		expect(beforeAfterTitle(onScreen(question, asked), view.found)).toContain(
			'cannot show a change'
		);
	});

	test('cannot tell the places that acted from those that did not, and stands on the same rung all the same', () => {
		const view = viewWithComparison(question);
		if (!hasChange(view)) throw new Error('missing change');
		const { difference } = view.found;
		expect(difference.lower).toBeLessThan(0);
		expect(difference.upper).toBeGreaterThan(0);
		expect(difference.permutationP).toBeGreaterThan(0.05);
		expect(comparisonStanding(question, view.found).rung).toBe('compared and checked');
		expect(comparisonTitle(onScreen(question, asked), view.found)).toContain('cannot tell');
	});

	test('is said to show nothing where more was done', async () => {
		const sessions = await readSessions(asked.project.engine);
		const view = viewDose({ ...question, sessions });
		if (!isDose(view)) throw new Error('missing dose');
		expect(view.found.preset.correlation.p).toBeGreaterThan(0.05);
		expect(doseTitle(question.definition, view.found)).toContain('did not change differently');
	});

	test('has curves that are not told apart', async () => {
		const actions = await readHandedOver(asked.project.engine, asked.place);
		const { all, comparison } = viewStillGoing(question, actions, 'managed_by').found;
		expect(all.reading?.share).toBeCloseTo(14 / 20, 12);
		expect(comparison).toMatchObject({ isApart: false, p: 1 });
	});

	test('has groups that score alike, and meetings that are called as before', async () => {
		for (const [, gap] of await gapsOf(asked, '2023')) expect(gap).toBe(0);
		expect((await finding(asked, 'O2')).change).toBe('no change shown');
	});

	test.each(allViews)('has nothing to read with care in the view %s', async (view) => {
		expect(await cautionsAt(asked, view)).toEqual(view === 'timeline' ? ['answers alike'] : []);
	});
});

describe('a project in which every pitfall was planted', () => {
	let asked: Asked;
	beforeAll(async () => {
		asked = await opened(withPitfalls(madeUpTables(something)));
	});
	afterAll(() => asked.project.engine.close());

	test('is told each of them before the first action and now', async () => {
		expect(await cautionsAt(asked, 'before-after', { looks: 11 })).toEqual([
			'asked otherwise',
			'struck',
			'other work',
			'worst off',
			'worst before',
			'season apart',
			'other count',
			'few in places',
			'many looks'
		]);
	});

	test('is told those of the places that it is compared with', async () => {
		const found = await cautionsAt(asked, 'comparison');
		expect(found).toEqual(expect.arrayContaining(['acted too', 'near', 'sides asked differently']));
	});

	test('is told those of the stretches in which places did more or less', async () => {
		expect(await cautionsAt(asked, 'dose', { looks: 11 })).toEqual([
			'broken between',
			'struck',
			'other work',
			'other count',
			'few in places',
			'worst off',
			'many looks'
		]);
	});

	test('is no longer on the highest rung, and is told why', async () => {
		const question = await questionOf(asked);
		const view = viewWithComparison(question);
		if (!hasChange(view)) throw new Error('missing change');
		expect(comparisonStanding(question, view.found)).toEqual({
			rung: 'compared with others',
			unchecked: [
				'moved apart before',
				'asked differently',
				'comparison acted',
				'struck one side',
				'chosen as worst off'
			]
		});
	});

	test('is told those of one line of time', async () => {
		expect(await cautionsAt(asked, 'timeline')).toEqual([
			'asked differently',
			'shock',
			'season',
			'other project',
			'worst off',
			'answers alike',
			'acted too',
			'worst before'
		]);
	});

	test('is told of a register with gaps, that is short', async () => {
		expect(await cautionsAt(asked, 'before-after', { measure: 'H3', choice: 'all' })).toEqual(
			expect.arrayContaining(['gaps', 'short register'])
		);
		expect(await cautionsAt(asked, 'timeline', { measure: 'H3' })).toContain('not recorded');
	});

	test('is told of a number that moves slowly, and of a sum that goes the other way', async () => {
		expect(await cautionsAt(asked, 'before-after', { measure: 'H5' })).toContain('slow');
		expect(await cautionsAt(asked, 'before-after', { measure: 'H6', choice: 'all' })).toContain(
			'mixed'
		);
	});

	test('is told that reports rise with trust', async () => {
		expect(await cautionsAt(asked, 'before-after', { measure: 'H10' })).toEqual(
			expect.arrayContaining(['reports', 'reports and trust'])
		);
	});

	test.each(selfScoredViews)(
		'is told in the view %s that somebody led the scoring',
		async (view) => {
			expect(await cautionsAt(asked, view)).toContain('outside facilitator');
		}
	);
});
