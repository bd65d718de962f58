import { beforeAll, describe, expect, test } from 'vitest';
import type { ActionChoice } from '../../src/lib/domain/evidence/action-choice.ts';
import { pointsOf, type Side } from '../../src/lib/domain/evidence/timeline.ts';
import { changeMeasures, firstMeasure } from '../../src/lib/pipeline/change-measures.ts';
import { readPeriods, readPlaces, type Place } from '../../src/lib/pipeline/read-cells.ts';
import {
	readLineOfActions,
	readTimeline,
	type Timeline,
	type TimelineOptions
} from '../../src/lib/pipeline/timeline.ts';
import {
	readTimelineOfEach,
	type CommunityTimeline
} from '../../src/lib/pipeline/timeline-of-each.ts';
import { projectOf, sampleProject, type ProjectInNode } from './project-in-node.ts';

interface Asked extends TimelineOptions {
	readonly project: ProjectInNode;
	readonly measure: string;
	/** A community's id, an area's name, or `ALL`. */
	readonly at: string;
}

async function ask({ project, measure, at, ...options }: Asked): Promise<Timeline> {
	const places = await readPlaces(project.engine);
	const definition = project.definitions.find(({ id }) => id === measure);
	const place = places.find(({ id }) => id === at);
	if (definition === undefined || place === undefined) throw new Error(`unknown question: ${at}`);
	return readTimeline(project.engine, definition, place, places, options);
}

const counts = (timeline: Timeline, side: Side) =>
	pointsOf(timeline, side).map(({ label, cell }) => [label, cell.numerator, cell.denominator]);

describe('a line of time over the sample data', () => {
	let project: ProjectInNode;
	beforeAll(async () => {
		project = await sampleProject();
	});
	const sample = (measure: string, at: string, options: TimelineOptions = {}): Promise<Timeline> =>
		ask({ project, measure, at, ...options });

	test('has the waves of all places that act beside those of all that do not', async () => {
		const timeline = await sample('H1', 'ALL');
		expect(timeline.by).toBe('wave');
		expect(counts(timeline, 'here')).toEqual([
			['T1', 437, 1002],
			['T2', 373, 955],
			['T3', 320, 1010]
		]);
		expect(counts(timeline, 'beside')).toEqual([
			['T1', 229, 502],
			['T2', 220, 524],
			['T3', 185, 468]
		]);
	});

	test('has the waves of an area, and of the places in it that do not act', async () => {
		const timeline = await sample('H1', 'Velindo');
		expect(counts(timeline, 'here')).toEqual([
			['T1', 127, 279],
			['T2', 120, 271],
			['T3', 88, 276]
		]);
		expect(counts(timeline, 'beside')).toEqual([
			['T1', 58, 131],
			['T2', 48, 121],
			['T3', 54, 138]
		]);
	});

	test('keeps the wave in which a community was silent as a gap on the day of the others', async () => {
		const timeline = await sample('H1', 'c13');
		const points = pointsOf(timeline, 'here');
		expect(points.map(({ cell }) => cell.state)).toEqual(['value', 'no data', 'value']);
		expect(points.map(({ day }) => day)).toEqual(['2022-03-18', '2023-05-31', '2025-05-29']);
		expect(timeline.beside?.id).toBe('Marashai');
	});

	test('breaks at T3, where hands were counted in four places', async () => {
		const points = pointsOf(await sample('H1', 'ALL'), 'here');
		expect(points.map(({ segment, change }) => [segment, change])).toEqual([
			[0, ''],
			[0, ''],
			[1, 'method']
		]);
		const alone = pointsOf(await sample('H1', 'c01'), 'here');
		expect(alone.map(({ change }) => change)).toEqual(['', '', '']);
	});

	test('has registers quarter by quarter, broken where the form changed', async () => {
		const timeline = await sample('H3', 'ALL');
		expect(timeline.by).toBe('quarter');
		const points = pointsOf(timeline, 'here');
		expect(points).toHaveLength(16);
		const changed = points.filter(({ change }) => change !== '');
		expect(changed.map(({ label, change }) => [label, change])).toEqual([
			['2023-Q1', 'instrument']
		]);
		expect(counts(timeline, 'here').at(-1)).toEqual(['2025-Q4', 445, 3114]);
		expect(counts(timeline, 'beside').at(-1)).toEqual(['2025-Q4', 219, 1152]);
		expect(points[0]?.day).toBe('2022-02-14');
	});

	test('has no places beside a place that is compared with', async () => {
		const timeline = await sample('H1', 'c17');
		expect(timeline.beside).toBeUndefined();
		expect(counts(timeline, 'here')).toHaveLength(3);
		expect(pointsOf(timeline, 'beside')).toEqual([]);
	});

	test('has the actions on the harm of the measure first', async () => {
		const { actions } = await sample('H3', 'ALL');
		expect(actions.records).toHaveLength(67);
		const about = actions.records.filter((action) => action.is_about_measure);
		expect(about).toHaveLength(21);
		expect(actions.records.slice(0, 21)).toEqual(about);
		expect(about.filter((action) => action.is_going)).toHaveLength(14);
	});

	test('has events of the place, of its area and of everywhere, and says how far each reaches', async () => {
		const { events } = await sample('H3', 'c06');
		const labels = events.records.map((event) => [event.label, event.scope_label, event.reach]);
		expect(labels).toContainEqual(['The person who recorded was away', 'Galumi', 'here']);
		expect(labels).toContainEqual([
			'Dispute over grazing land, settled by elders',
			'Tolumbe',
			'here'
		]);
		expect(labels).toContainEqual(['Local elections', '', 'here']);
		expect(labels).toContainEqual(['A school meals project began', 'Chirovu', 'beside']);
		expect(labels).not.toContainEqual(expect.arrayContaining(['Orenka']));
		const all = await sample('H3', 'ALL');
		const part = all.events.records.find(
			(event) => event.label === 'The person who recorded was away'
		);
		expect(part?.reach).toBe('part');
	});

	test('has the day of handover', async () => {
		const { events } = await sample('H3', 'c02');
		const handover = events.records.find((event) => event.kind === 'handover');
		expect([handover?.date_start, handover?.reach]).toEqual(['2023-06-30', 'here']);
	});

	test('is narrowed to a period', async () => {
		const period = (await readPeriods(project.engine)).find(({ id }) => id === '2023');
		const timeline = await sample('H3', 'c04', period === undefined ? {} : { period });
		expect([timeline.firstDay, timeline.lastDay]).toEqual(['2023-01-01', '2023-12-31']);
		expect(counts(timeline, 'here').map(([label]) => label)).toEqual([
			'2023-Q1',
			'2023-Q2',
			'2023-Q3',
			'2023-Q4'
		]);
		expect(timeline.actions.records.every((action) => action.date_started <= '2023-12-31')).toBe(
			true
		);
		expect(timeline.meetings).toBeLessThan((await sample('H3', 'c04')).meetings);
	});

	test('is of the groups asked about, on both sides; a filter that it does not know is named', async () => {
		const girls = await sample('H3', 'ALL', { people: { sex: 'f' } });
		const boys = await sample('H3', 'ALL', { people: { sex: 'm' } });
		for (const side of ['here', 'beside'] as const) {
			const ofGirls = counts(girls, side)[15] ?? [];
			const ofBoys = counts(boys, side)[15] ?? [];
			const together = Number(ofGirls[1]) + Number(ofBoys[1]);
			expect(together).toBe(side === 'here' ? 445 : 219);
		}
		const waves = await sample('H1', 'ALL', { people: { sex: 'f' } });
		expect(waves.by).toBe('wave');
		expect(pointsOf(waves, 'beside')).toHaveLength(3);
		expect((await sample('H2', 'ALL', { people: { sex: 'f' } })).unreached).toEqual(['sex']);
	});

	test('marks small counts of one community as not for sharing', async () => {
		const { points } = await sample('H10', 'c08');
		expect(points.cells.some((cell) => cell.notForSharing)).toBe(true);
		expect(points.audience).toBe('officer');
	});

	test('is offered for measures about children with any rows, first the one with most', async () => {
		const measures = await changeMeasures(project.engine, project.definitions);
		expect(measures.map(({ definition }) => definition.id)).toEqual([
			'H1',
			'H2',
			'H3',
			'H7',
			'H8',
			'H9',
			'H10',
			'H11',
			'children_walking_alone_at_dusk'
		]);
		expect(firstMeasure(measures)?.definition.id).toBe('H3');
	});
});

describe('a line of time of little data', () => {
	const measures = `community_id,period_start,period_end,wave,measure_code,method,numerator,denominator
v1,2024-02-01,2024-02-10,T1,H1,survey,12,40
v1,2025-02-01,2025-02-10,T2,H1,survey,<5,40`;

	test('needs neither actions nor events nor a list of communities', async () => {
		const project = await projectOf({ 'measures.csv': measures });
		const timeline = await ask({ project, measure: 'H1', at: 'v1' });
		const points = pointsOf(timeline, 'here');
		expect(points.map(({ cell }) => cell.state)).toEqual(['value', 'between']);
		expect(timeline.actions.records).toEqual([]);
		expect(timeline.events.records).toEqual([]);
		await project.engine.close();
	});

	test('is empty where there is no data at all', async () => {
		const project = await projectOf({});
		const places: readonly Place[] = await readPlaces(project.engine);
		const definition = project.definitions.find(({ id }) => id === 'H3');
		if (definition === undefined || places[0] === undefined) throw new Error('missing definition');
		const timeline = await readTimeline(project.engine, definition, places[0], places);
		expect(timeline.points.cells).toEqual([]);
		expect(await changeMeasures(project.engine, project.definitions)).toEqual([]);
		await project.engine.close();
	});

	test('stands without a measure: actions of the kind that is asked about, events, meetings', async () => {
		const project = await projectOf({
			'actions.csv': [
				'action_id,community_id,harm,action_type,date_started,date_ended',
				'a1,v1,harsh_punishment,dialogue,2023-03-01,',
				'a2,v1,out_of_school,dialogue,2023-04-01,2023-06-30',
				'a3,v2,out_of_school,bylaw,2023-05-01,'
			].join('\n'),
			'meetings.csv': [
				'meeting_id,community_id,date,meeting_type',
				'm1,v1,2023-03-05,planning',
				'm2,v2,2023-09-05,reflection'
			].join('\n'),
			'context_events.csv':
				'scope,date_start,date_end,kind,label\nALL,2023-05-01,2023-05-20,epidemic,Cholera'
		});
		const places: readonly Place[] = await readPlaces(project.engine);
		const line = async (at: string, choice: ActionChoice) => {
			const place = places.find(({ id }) => id === at);
			if (place === undefined) throw new Error(`unknown place: ${at}`);
			const { actions, events, meetings, points } = await readLineOfActions(
				project.engine,
				place,
				choice
			);
			const ids = actions.records.map(({ action_id }) => action_id);
			return { ids, events: events.records.length, meetings, points: points.cells.length };
		};
		const nothingMeasured = { events: 1, points: 0 };
		expect(await line('ALL', '')).toEqual({
			...{ ids: ['a1', 'a2', 'a3'], meetings: 2 },
			...nothingMeasured
		});
		expect(await line('v1', '')).toEqual({ ids: ['a1', 'a2'], meetings: 1, ...nothingMeasured });
		expect((await line('ALL', 'harm:out_of_school')).ids).toEqual(['a2', 'a3']);
		expect((await line('ALL', 'type:bylaw')).ids).toEqual(['a3']);
		await project.engine.close();
	});

	test('is of measures only', async () => {
		const project = await projectOf({ 'measures.csv': measures });
		await expect(ask({ project, measure: 'A1', at: 'v1' })).rejects.toThrow('invalid measure: A1');
		await project.engine.close();
	});
});

describe('the lines of single communities, read at once', () => {
	let project: ProjectInNode;
	beforeAll(async () => {
		project = await sampleProject();
	});

	const linesOf = async (
		measure: string,
		at: string,
		options: TimelineOptions = {}
	): Promise<readonly CommunityTimeline[]> => {
		const places = await readPlaces(project.engine);
		const definition = project.definitions.find(({ id }) => id === measure);
		const place = places.find(({ id }) => id === at);
		if (definition === undefined || place === undefined) throw new Error(`unknown question: ${at}`);
		return readTimelineOfEach(project.engine, definition, place, places, options);
	};

	test('are those that act, then those that they are compared with', async () => {
		const lines = await linesOf('H1', 'Velindo');
		expect(lines.map(({ place, side }) => [place.id, side])).toEqual([
			['c01', 'here'],
			['c02', 'here'],
			['c03', 'here'],
			['c04', 'here'],
			['c17', 'beside'],
			['c18', 'beside']
		]);
	});

	test.each([
		['H1', {}],
		['H3', {}],
		['H1', { people: { sex: 'f' } }]
	])('say the same as the line of each community alone (%s, %o)', async (measure, options) => {
		const lines = await linesOf(measure, 'Marashai', options);
		expect(lines.length).toBeGreaterThan(3);
		for (const line of lines) {
			const alone = await ask({ project, measure, at: line.place.id, ...options });
			expect(pointsOf(line, 'here')).toEqual(pointsOf(alone, 'here'));
			expect(line.actions.records).toEqual(alone.actions.records);
			const own = alone.events.records.filter(({ reach }) => reach === 'here');
			expect(line.events.records).toEqual(own);
			expect([line.firstDay, line.lastDay, line.by]).toEqual([
				alone.firstDay,
				alone.lastDay,
				alone.by
			]);
		}
	});

	test('are narrowed to a stretch of time', async () => {
		const period = {
			id: '2024',
			kind: 'year',
			firstDay: '2024-01-01',
			lastDay: '2024-12-31'
		} as const;
		const [line] = await linesOf('H3', 'Velindo', { period });
		expect(line && pointsOf(line, 'here').map(({ label }) => label)).toEqual([
			'2024-Q1',
			'2024-Q2',
			'2024-Q3',
			'2024-Q4'
		]);
	});
});
