import type {
	ChangeAction,
	ChangeCommunity,
	ChangeEvent,
	ChangeFacts,
	CommunityPoint,
	CommunitySide
} from '../domain/evidence/change-facts.ts';
import type { SessionDay } from '../domain/evidence/dose.ts';
import type { FirstScore } from '../domain/evidence/ownership-and-later.ts';
import type { SourceRecord } from '../domain/evidence/timeline.ts';
import {
	allActionsSql,
	allCommunitiesSql,
	allEventsSql,
	allSessionsSql,
	firstScoresSql
} from '../domain/evidence/timeline-sql.ts';
import type { MeasureDefinition } from '../domain/indicators/definition.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { readPointsOfEach } from './points-of-each.ts';
import { readPeriods, type Place } from './read-cells.ts';
import type { PeopleFilter } from './select-cells.ts';
import { besideOf } from './timeline.ts';
import {
	readTimes,
	sideQuestion,
	type PointsQuestion,
	type SideQuestion
} from './timeline-points.ts';
import { textOrNull } from './row-fields.ts';

/** Reads what the views of change are found from; without a measure there are no points. */
export async function readChangeFacts(
	engine: Engine,
	definition: MeasureDefinition | null,
	place: Place,
	places: readonly Place[],
	people: PeopleFilter = {}
): Promise<ChangeFacts> {
	const beside = besideOf(place, places);
	const communities = await readAllCommunities(engine, place, beside);
	const rest = {
		communities,
		actions: await readAllActions(engine),
		events: await readAllEvents(engine)
	};
	if (definition === null) return { by: 'quarter', points: [], ...rest };
	const periods = await readPeriods(engine);
	const whole = periods.find(({ kind }) => kind === 'all');
	const question: PointsQuestion = {
		definition,
		place,
		beside,
		people,
		quarters: periods.filter(({ kind }) => kind === 'quarter'),
		firstDay: whole?.firstDay ?? '',
		lastDay: whole?.lastDay ?? ''
	};
	const { by, times } = await readTimes(engine, question);
	const asked = places.filter((one) => isAsked(one, communities));
	const side = sideQuestion(question, by, times, 'here', place);
	return { by, points: await readCommunityPoints(engine, side, asked, communities), ...rest };
}

const isAsked = (place: Place, communities: readonly ChangeCommunity[]): boolean =>
	place.kind === 'community' &&
	communities.some(({ community_id, side }) => community_id === place.id && side !== 'elsewhere');

/** On which side of a question a community stands. */
function sideOf(row: Row, place: Place, beside: Place | undefined): CommunitySide {
	const isIn = (where: Place): boolean =>
		where.kind === 'all' ||
		(where.kind === 'area' ? row.area === where.id : row.community_id === where.id);
	if (place.kind === 'community') {
		if (isIn(place)) return 'here';
	} else if (isIn(place) && row.arm === 'action') return 'here';
	return beside !== undefined && isIn(beside) && row.arm === 'comparison' ? 'beside' : 'elsewhere';
}

async function readAllCommunities(
	engine: Engine,
	place: Place,
	beside: Place | undefined
): Promise<readonly ChangeCommunity[]> {
	const rows = await engine.query(allCommunitiesSql);
	return rows.map((row) => ({
		community_id: String(row.community_id),
		community_label: String(row.community_label),
		side: sideOf(row, place, beside),
		area: textOrNull(row.area),
		arm: row.arm === 'comparison' ? 'comparison' : 'action',
		selected_because: textOrNull(row.selected_because),
		pop_children: typeof row.pop_children === 'number' ? row.pop_children : null,
		handover_date: textOrNull(row.handover_date)
	}));
}

async function readAllActions(engine: Engine): Promise<readonly ChangeAction[]> {
	const rows = await engine.query(allActionsSql);
	return rows.map((row) => ({
		action_id: String(row.action_id),
		community_id: String(row.community_id),
		title: textOrNull(row.title),
		harm: textOrNull(row.harm),
		action_type: textOrNull(row.action_type),
		date_started: String(row.date_started),
		date_ended: textOrNull(row.date_ended)
	}));
}

async function readAllEvents(engine: Engine): Promise<readonly ChangeEvent[]> {
	const rows = await engine.query(allEventsSql);
	return rows.map((row) => ({
		scope: String(row.scope),
		kind: textOrNull(row.kind),
		label: textOrNull(row.label),
		date_start: String(row.date_start),
		date_end: textOrNull(row.date_end)
	}));
}

/** Action sessions of all communities, day by day. */
export async function readSessions(engine: Engine): Promise<readonly SessionDay[]> {
	const rows = await engine.query(allSessionsSql);
	return rows.map((row) => ({
		community_id: String(row.community_id),
		date: String(row.date),
		action_ids: textOrNull(row.action_ids),
		count: Number(row.count)
	}));
}

/** How each community first scored its ownership. */
export async function readFirstScores(engine: Engine): Promise<readonly FirstScore[]> {
	const rows = await engine.query(firstScoresSql);
	return rows.map((row) => ({
		community_id: String(row.community_id),
		dimension: String(row.dimension),
		date: String(row.date),
		score: Number(row.score)
	}));
}

/** The points of single communities; times without a number are left out. */
async function readCommunityPoints(
	engine: Engine,
	question: SideQuestion,
	asked: readonly Place[],
	communities: readonly ChangeCommunity[]
): Promise<readonly CommunityPoint[]> {
	const found = await readPointsOfEach(engine, question, asked);
	return found.flatMap(({ place, points, sources }) => {
		const side = communities.find(({ community_id }) => community_id === place.id)?.side;
		const known = points.filter(({ cell }) => cell.rowsUsed > 0);
		return known.map(({ cell, record }) => ({
			...record,
			side: side === 'beside' ? side : record.side,
			community_id: place.id,
			ways: waysOf(sources.filter(({ label }) => label === record.label)),
			cell
		}));
	});
}

const waysOf = (sources: readonly SourceRecord[]): readonly string[] =>
	[
		...new Set(
			sources.map(({ method, instrument }) =>
				[method, instrument].filter((part) => part !== null).join(' · ')
			)
		)
	].sort();
