import type { Cell } from '../domain/cell.ts';
import { release, type PlainRecord, type Table } from '../domain/disclosure/release.ts';
import { harmOfMeasure } from '../domain/evidence/harm-of-measure.ts';
import type {
	ActionRecord,
	CommunityRecord,
	EventRecord,
	ReleasedTimeline
} from '../domain/evidence/timeline.ts';
import {
	actionsSql,
	communitiesSql,
	eventsSql,
	meetingsSql
} from '../domain/evidence/timeline-sql.ts';
import type {
	IndicatorDefinition,
	MeasureDefinition,
	PersonFilter
} from '../domain/indicators/definition.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { readPeriods, type Period, type Place } from './read-cells.ts';
import { unreachedBy, type PeopleFilter } from './select-cells.ts';
import { readPoints } from './timeline-points.ts';

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

const textOrNull = (value: Row[string] | undefined): string | null =>
	typeof value === 'string' ? value : null;

/** The place whose comparison communities a place is compared with. */
function besideOf(place: Place, places: readonly Place[]): Place | undefined {
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
	const span = period ?? periods.find((candidate) => candidate.kind === 'all');
	const { firstDay = '', lastDay = '' } = span ?? {};
	const beside = besideOf(place, places);
	const quarters = periods.filter((candidate) => candidate.kind === 'quarter');
	const { by, points, sources } = await readPoints(engine, {
		definition,
		place,
		beside,
		people,
		quarters,
		firstDay,
		lastDay
	});
	const communities = await readCommunities(engine, place, beside);
	const meetings = firstDay === '' ? [] : await engine.query(meetingsSql(place, firstDay, lastDay));
	const released = releaseAll([
		{
			id: 'points',
			cells: points.map((point) => point.cell),
			records: points.map((point) => point.record)
		},
		{ id: 'sources', cells: [], records: sources },
		recordsTable('actions', await readActions(engine, definition, place, { firstDay, lastDay })),
		recordsTable('events', await readEvents(engine, place, communities, { firstDay, lastDay })),
		recordsTable('communities', communities.map(withoutArea))
	]);
	const here = sources.filter((source) => source.side === 'here');
	return {
		...released,
		firstDay,
		lastDay,
		by,
		definition,
		place,
		beside,
		rows: here.reduce((sum, source) => sum + source.rows, 0),
		meetings: Number(meetings[0]?.meetings ?? 0),
		unreached: unreachedBy(definition, people)
	};
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

interface Span {
	readonly firstDay: string;
	readonly lastDay: string;
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

type Member = CommunityRecord & {
	readonly area: string | null;
	readonly handover_date: string | null;
};

/** The communities of the place, then those that it is compared with. */
async function readCommunities(
	engine: Engine,
	place: Place,
	beside: Place | undefined
): Promise<readonly Member[]> {
	const here = await engine.query(communitiesSql(place));
	const there = beside === undefined ? [] : await engine.query(communitiesSql(beside));
	const isHere = (row: Row): boolean => place.kind === 'community' || row.arm === 'action';
	const member = (row: Row, side: 'here' | 'beside'): Member => ({
		community_id: String(row.community_id),
		community_label: String(row.community_label),
		side,
		selected_because: textOrNull(row.selected_because),
		area: textOrNull(row.area),
		handover_date: textOrNull(row.handover_date)
	});
	return [
		...here.filter(isHere).map((row) => member(row, 'here')),
		...there.filter((row) => row.arm === 'comparison').map((row) => member(row, 'beside'))
	];
}

const withoutArea = ({ area: _area, handover_date: _day, ...record }: Member): CommunityRecord =>
	record;

/** Which events reach a place: its own, those of its parts, and those of the places beside it; and handovers. */
async function readEvents(
	engine: Engine,
	place: Place,
	communities: readonly Member[],
	{ firstDay, lastDay }: Span
): Promise<readonly EventRecord[]> {
	const scopes = scopesOf(place, communities);
	const rows = await engine.query(eventsSql([...scopes.keys()]));
	const outside = rows.map((row): EventRecord => {
		const scope = scopes.get(String(row.scope)) ?? { label: '', reach: 'here' };
		return {
			kind: textOrNull(row.kind),
			label: textOrNull(row.label),
			scope_label: scope.label,
			reach: scope.reach,
			date_start: String(row.date_start),
			date_end: textOrNull(row.date_end)
		};
	});
	const handovers = communities.flatMap((community): EventRecord[] =>
		community.side === 'here' && community.handover_date !== null
			? [handoverOf(community, community.handover_date, place)]
			: []
	);
	return [...outside, ...handovers].filter(
		(event) =>
			event.date_start <= lastDay && (event.date_end === null || event.date_end >= firstDay)
	);
}

function handoverOf(community: Member, day: string, place: Place): EventRecord {
	return {
		kind: 'handover',
		label: null,
		scope_label: community.community_label,
		reach: place.kind === 'community' ? 'here' : 'part',
		date_start: day,
		date_end: day
	};
}

/** Every scope that concerns a place, and how. An area's event reaches each community in it. */
function scopesOf(
	place: Place,
	communities: readonly Member[]
): ReadonlyMap<string, Pick<EventRecord, 'reach'> & { readonly label: string }> {
	const scopes = new Map<string, { label: string; reach: EventRecord['reach'] }>();
	for (const community of [...communities].reverse()) {
		const isOne = place.kind === 'community';
		const reach = community.side === 'beside' ? 'beside' : isOne ? 'here' : 'part';
		scopes.set(community.community_id, { label: community.community_label, reach });
		const isWholeArea = isOne || place.kind === 'area';
		if (community.area !== null && (!isOne || community.side === 'here')) {
			scopes.set(community.area, { label: community.area, reach: isWholeArea ? 'here' : 'part' });
		}
	}
	return scopes;
}
