import type { Cell } from '../domain/cell.ts';
import { release, type PlainRecord, type Table } from '../domain/disclosure/release.ts';
import { harmOfMeasure } from '../domain/evidence/harm-of-measure.ts';
import type {
	ActionRecord,
	CommunityRecord,
	ReleasedTimeline
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
import { readCommunities, readEvents, type Member, type Span } from './timeline-events.ts';
import { readPoints } from './timeline-points.ts';
import { textOrNull } from './row-text.ts';

/** A measure, the actions and the events from outside of one place, on one line of time, as the officer sees them. */
export interface Timeline extends ReleasedTimeline {
	readonly definition: MeasureDefinition;
	readonly place: Place;
	/** The place whose comparison communities stand beside; none where there are none. */
	readonly beside: Place | undefined;
	/** How many rows stand behind the points of the place, and how many meetings its communities held. */
	readonly rows: number;
	readonly meetings: number;
	/** Filters that the measure does not know: its number is unfiltered by them, and says so. */
	readonly unreached: readonly PersonFilter[];
}

export interface TimelineOptions {
	readonly people?: PeopleFilter;
	/** Narrows the line; all of it where absent. */
	readonly period?: Period;
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
	{ people = {}, period }: TimelineOptions = {}
): Promise<Timeline> {
	if (definition.shape !== 'measure') throw new Error(`invalid measure: ${definition.id}`);
	const periods = await readPeriods(engine);
	const whole = periods.find((candidate) => candidate.kind === 'all');
	const { firstDay = '', lastDay = '' } = period ?? whole ?? {};
	const span = { firstDay, lastDay };
	const beside = besideOf(place, places);
	const quarters = periods.filter((candidate) => candidate.kind === 'quarter');
	const question = { definition, place, beside, people, quarters, ...span };
	const { by, points, sources } = await readPoints(engine, question);
	const communities = await readCommunities(engine, place, beside);
	const released = releaseAll([
		{
			...recordsTable(
				'points',
				points.map(({ record }) => record)
			),
			cells: points.map(({ cell }) => cell)
		},
		recordsTable('sources', sources),
		recordsTable('actions', await readActions(engine, definition, place, span)),
		recordsTable('events', await readEvents(engine, place, communities, span)),
		recordsTable('communities', communities.map(withoutArea))
	]);
	const here = sources.filter((source) => source.side === 'here');
	return {
		...released,
		...span,
		by,
		definition,
		place,
		beside,
		rows: here.reduce((sum, source) => sum + source.rows, 0),
		meetings: await countMeetings(engine, place, span),
		unreached: unreachedBy(definition, people)
	};
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

const recordsTable = (id: string, records: readonly PlainRecord[]): Table => ({
	id,
	cells: [] as readonly Cell[],
	records
});

type TimelineTables = Pick<
	ReleasedTimeline,
	'points' | 'sources' | 'actions' | 'events' | 'communities'
>;

function releaseAll(tables: readonly Table[]): TimelineTables {
	const [points, sources, actions, events, communities] = release(tables, 'officer').tables;
	if (!points || !sources || !actions || !events || !communities) {
		throw new Error('missing release');
	}
	// Released as they were written, in the shapes of `domain/evidence/timeline.ts`.
	return { points, sources, actions, events, communities } as TimelineTables;
}

async function readActions(
	engine: Engine,
	definition: MeasureDefinition,
	place: Place,
	{ firstDay, lastDay }: Span
): Promise<readonly ActionRecord[]> {
	const harm = harmOfMeasure(definition.id);
	const rows = await engine.query(actionsSql(place));
	const actions = rows.map((row): ActionRecord => {
		const ended = textOrNull(row.date_ended);
		return {
			action_id: String(row.action_id),
			title: textOrNull(row.title),
			harm: textOrNull(row.harm),
			action_type: textOrNull(row.action_type),
			community_label: String(row.community_label),
			managed_by: textOrNull(row.managed_by),
			date_started: String(row.date_started),
			date_ended: ended,
			end_reason: textOrNull(row.end_reason),
			is_about_measure: harm !== undefined && row.harm === harm,
			is_going: ended === null || ended > lastDay
		};
	});
	const onLine = actions.filter(
		(action) =>
			action.date_started <= lastDay &&
			(action.date_ended === null || action.date_ended >= firstDay)
	);
	// The order of beginning is kept within each part.
	return [
		...onLine.filter((action) => action.is_about_measure),
		...onLine.filter((action) => !action.is_about_measure)
	];
}

const withoutArea = ({ area: _area, handover_date: _day, ...record }: Member): CommunityRecord =>
	record;
