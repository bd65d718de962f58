import {
	release,
	type PlainRecord,
	type Released,
	type Table
} from '../domain/disclosure/release.ts';
import { isChosenAction, type ActionChoice } from '../domain/evidence/action-choice.ts';
import type {
	ActionRecord,
	CommunityRecord,
	EventRecord,
	ReleasedTimeline,
	SourceRecord
} from '../domain/evidence/timeline.ts';
import { actionsSql, meetingsSql } from '../domain/evidence/timeline-sql.ts';
import type {
	IndicatorDefinition,
	MeasureDefinition,
	PersonFilter
} from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { readPeriods, type Place } from './read-cells.ts';
import { unreachedBy, type PeopleFilter } from './select-cells.ts';
import { actionsOnLine } from './timeline-actions.ts';
import { readCommunities, readEvents, type Member, type Span } from './timeline-events.ts';
import { readPoints, type MeasuredPoint, type PointsQuestion } from './timeline-points.ts';

/** The actions and the events from outside of one place on one line of time, as the officer sees them. */
export interface LineOfActions extends ReleasedTimeline {
	readonly definition: MeasureDefinition | null;
	readonly place: Place;
	/** How many meetings the communities of the place held. */
	readonly meetings: number;
}

/** The same with a measure. */
export interface Timeline extends LineOfActions {
	readonly definition: MeasureDefinition;
	/** The place whose comparison communities stand beside; none where there are none. */
	readonly beside: Place | undefined;
	/** How many rows stand behind the points of the place. */
	readonly rows: number;
	/** Filters that the measure does not know: its number is unfiltered by them, and says so. */
	readonly unreached: readonly PersonFilter[];
}

export interface TimelineOptions {
	readonly people?: PeopleFilter;
	/** Narrows the line; all of it where absent. */
	readonly period?: Period;
}

/** What the points of a line are read by. */
export async function lineQuestion(
	engine: Engine,
	definition: IndicatorDefinition,
	place: Place,
	places: readonly Place[],
	{ people = {}, period }: TimelineOptions
): Promise<PointsQuestion> {
	if (definition.shape !== 'measure') throw new Error(`invalid measure: ${definition.id}`);
	const periods = await readPeriods(engine);
	const whole = periods.find((candidate) => candidate.kind === 'all');
	const { firstDay = '', lastDay = '' } = period ?? whole ?? {};
	const quarters = periods.filter((candidate) => candidate.kind === 'quarter');
	const beside = besideOf(place, places);
	return { definition, place, beside, people, quarters, firstDay, lastDay };
}

/** The place whose comparison communities a place is compared with. */
export function besideOf(place: Place, places: readonly Place[]): Place | undefined {
	if (place.kind !== 'community') return place.hasComparison ? place : undefined;
	if (!place.hasAction) return undefined;
	const area = places.find((other) => other.kind === 'area' && other.id === place.area);
	return area?.hasComparison === true ? area : undefined;
}

/** One line of time for a measure at a place. */
export async function readTimeline(
	engine: Engine,
	definition: IndicatorDefinition,
	place: Place,
	places: readonly Place[],
	options: TimelineOptions = {}
): Promise<Timeline> {
	const question = await lineQuestion(engine, definition, place, places, options);
	const { beside, firstDay, lastDay } = question;
	const span = { firstDay, lastDay };
	const { by, points, sources } = await readPoints(engine, question);
	const communities = await readCommunities(engine, place, beside);
	const actions = actionsOnLine(await engine.query(actionsSql(place)), question.definition, span);
	const events = await readEvents(engine, place, communities, span);
	const [released] = releaseLines([{ points, sources, actions, events, communities }]);
	if (released === undefined) throw new Error('missing release');
	const here = sources.filter((source) => source.side === 'here');
	return {
		...released,
		...span,
		by,
		definition: question.definition,
		place,
		beside,
		rows: here.reduce((sum, source) => sum + source.rows, 0),
		meetings: await countMeetings(engine, place, span),
		unreached: unreachedBy(definition, question.people)
	};
}

/** One line of time of the actions asked about and of events alone, where there is no measure. */
export async function readLineOfActions(
	engine: Engine,
	place: Place,
	choice: ActionChoice,
	period?: Period
): Promise<LineOfActions> {
	const periods = await readPeriods(engine);
	const { firstDay = '', lastDay = '' } =
		period ?? periods.find(({ kind }) => kind === 'all') ?? {};
	const span = { firstDay, lastDay };
	const communities = await readCommunities(engine, place, undefined);
	const actions = actionsOnLine(await engine.query(actionsSql(place)), null, span).filter(
		(action) => isChosenAction(undefined, choice, action)
	);
	const events = await readEvents(engine, place, communities, span);
	const [released] = releaseLines([{ points: [], sources: [], actions, events, communities }]);
	if (released === undefined) throw new Error('missing release');
	const meetings = await countMeetings(engine, place, span);
	return { ...released, ...span, by: 'quarter', definition: null, place, meetings };
}

async function countMeetings(
	engine: Engine,
	place: Place,
	{ firstDay, lastDay }: Span
): Promise<number> {
	// A project without a single dated row has no days.
	if (firstDay === '') return 0;
	const rows = await engine.query(meetingsSql(place, firstDay, lastDay));
	return Number(rows[0]?.meetings ?? 0);
}

/** All that stands on one line, before it is released. */
export interface LineContent {
	readonly points: readonly MeasuredPoint[];
	readonly sources: readonly SourceRecord[];
	readonly actions: readonly ActionRecord[];
	readonly events: readonly EventRecord[];
	readonly communities: readonly Member[];
}

type LineTables = Pick<
	ReleasedTimeline,
	'points' | 'sources' | 'actions' | 'events' | 'communities'
>;

/** Releases lines that are shown together, as one document. */
export function releaseLines(lines: readonly LineContent[]): readonly LineTables[] {
	const tables = lines.map((line, index) =>
		tablesOf(line, lines.length > 1 ? ` ${index + 1}` : '')
	);
	const released = release(tables.flat(), 'officer').tables;
	const each = tables[0]?.length ?? 0;
	return lines.map((_, index) => namedTables(released.slice(index * each, (index + 1) * each)));
}

function tablesOf(line: LineContent, ending: string): readonly Table[] {
	const table = (name: keyof LineContent, records: readonly PlainRecord[]): Table => ({
		id: `${name}${ending}`,
		cells: name === 'points' ? line.points.map(({ cell }) => cell) : [],
		records
	});
	return [
		table(
			'points',
			line.points.map(({ record }) => record)
		),
		table('sources', line.sources),
		table('actions', line.actions),
		table('events', line.events),
		table('communities', line.communities.map(withoutArea))
	];
}

function namedTables(tables: readonly Released[]): LineTables {
	const [points, sources, actions, events, communities] = tables;
	if (!points || !sources || !actions || !events || !communities) {
		throw new Error('missing release');
	}
	// Released as they were written, in the shapes of `domain/evidence/timeline.ts`.
	return { points, sources, actions, events, communities } as LineTables;
}

const withoutArea = ({ area: _area, handover_date: _day, ...record }: Member): CommunityRecord =>
	record;
