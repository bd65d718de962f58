import { fewForPercent } from '../judge.ts';
import type { IndicatorDefinition } from '../indicators/definition.ts';
import type { ChangeFinding } from './change-finding.ts';
import { methodBreak } from './method-break.ts';
import {
	overlaps,
	pointsOf,
	seasonKinds,
	shockKinds,
	type CommunityRecord,
	type EventRecord,
	type Point,
	type ReleasedTimeline,
	type SourceRecord
} from './timeline.ts';

/**
 * What a reader of one line of time has to keep in mind, found by rule. Each caution fires from the data alone, so
 * that nobody has to remember it, and nobody can leave it out.
 */
export type Caution =
	/** The difference between the points could be one of asking. */
	| {
			readonly code: 'asked differently';
			readonly point: Point;
			readonly change: 'method' | 'instrument';
			readonly communities: readonly string[];
			readonly byInstrument: readonly string[];
			readonly isEverywhere: boolean;
	  }
	/** An epidemic, a flood or a conflict while people were asked. */
	| { readonly code: 'shock'; readonly event: EventRecord; readonly points: readonly Point[] }
	| { readonly code: 'other project'; readonly event: EventRecord }
	/** Few people stand behind a number. */
	| { readonly code: 'few asked'; readonly point: Point }
	/** Places picked at a bad moment often look better next time, even with no action. */
	| { readonly code: 'worst off'; readonly chosen: number; readonly of: number }
	/** Nobody was asked, or nothing was handed in. */
	| { readonly code: 'not recorded'; readonly points: readonly Point[] }
	/** Not every place that is here at other times. */
	| {
			readonly code: 'places missing';
			readonly point: Point;
			readonly communities: readonly string[];
	  }
	/** The two points that are compared fell into different seasons. */
	| {
			readonly code: 'season';
			readonly first: Point;
			readonly last: Point;
			readonly firstKinds: readonly string[];
			readonly lastKinds: readonly string[];
	  }
	/** More reports can mean more trust. */
	| { readonly code: 'reports' }
	/** Answers of one village lie close together: pooled over places the limits are too narrow. */
	| { readonly code: 'answers alike' };

/** All cautions that hold for a line of time, the most weighty first. */
export function changeCautions(
	definition: IndicatorDefinition,
	timeline: ReleasedTimeline,
	finding: ChangeFinding
): readonly Caution[] {
	const points = pointsOf(timeline, 'here');
	const sources = timeline.sources.records.filter(({ side }) => side === 'here');
	const events = timeline.events.records;
	const communities = timeline.communities.records.filter(({ side }) => side === 'here');
	return [
		...(definition.area === 'reports' ? [{ code: 'reports' } as const] : []),
		...askedDifferently(points, sources),
		...shocks(points, events),
		...(timeline.by === 'wave' ? seasons(finding, events) : []),
		...events
			.filter((event) => event.kind === 'other_project')
			.map((event) => ({ code: 'other project', event }) as const),
		...worstOff(communities),
		...notRecorded(points),
		...(timeline.by === 'wave' ? placesMissing(points, sources) : []),
		...fewAsked(definition, points),
		...(definition.interval === 'wilson' && communities.length > 1
			? [{ code: 'answers alike' } as const]
			: [])
	];
}

const at = (sources: readonly SourceRecord[], point: Point): readonly SourceRecord[] =>
	sources.filter((source) => source.label === point.label);

function askedDifferently(
	points: readonly Point[],
	sources: readonly SourceRecord[]
): readonly Caution[] {
	const asked = points.filter((point) => at(sources, point).length > 0);
	return asked.flatMap((point, index) => {
		const before = asked[index - 1];
		const own = at(sources, point);
		const found = before === undefined ? undefined : methodBreak(at(sources, before), own);
		if (found === undefined) return [];
		const all = new Set(own.map((source) => source.community_label));
		const isEverywhere = found.communities.length === all.size;
		return [{ code: 'asked differently', point, ...found, isEverywhere } as const];
	});
}

function shocks(points: readonly Point[], events: readonly EventRecord[]): readonly Caution[] {
	return events
		.filter((event) => shockKinds.includes(event.kind ?? '') && event.reach !== 'beside')
		.flatMap((event) => {
			const during = points.filter((point) => overlaps(event, point.first_day, point.last_day));
			return during.length === 0 ? [] : [{ code: 'shock', event, points: during } as const];
		});
}

function seasons({ here }: ChangeFinding, events: readonly EventRecord[]): readonly Caution[] {
	if (here === undefined) return [];
	const kindsAt = (point: Point): readonly string[] =>
		seasonKinds.filter((kind) =>
			events.some(
				(event) =>
					event.kind === kind &&
					event.reach === 'here' &&
					overlaps(event, point.first_day, point.last_day)
			)
		);
	const { first, last } = here;
	const [firstKinds, lastKinds] = [kindsAt(first), kindsAt(last)];
	if (firstKinds.join() === lastKinds.join()) return [];
	return [{ code: 'season', first, last, firstKinds, lastKinds }];
}

function worstOff(communities: readonly CommunityRecord[]): readonly Caution[] {
	const chosen = communities.filter((community) => community.selected_because === 'worst_off');
	if (chosen.length === 0) return [];
	return [{ code: 'worst off', chosen: chosen.length, of: communities.length }];
}

/** Gaps between the first and the last number; before and after them nothing was promised. */
function notRecorded(points: readonly Point[]): readonly Caution[] {
	const isGap = ({ cell }: Point): boolean =>
		cell.state === 'no data' || cell.state === 'not recorded';
	const from = points.findIndex((point) => !isGap(point));
	const to = points.findLastIndex((point) => !isGap(point));
	const gaps = points.slice(Math.max(0, from), to + 1).filter(isGap);
	return gaps.length === 0 ? [] : [{ code: 'not recorded', points: gaps }];
}

function placesMissing(
	points: readonly Point[],
	sources: readonly SourceRecord[]
): readonly Caution[] {
	const all = [...new Set(sources.map((source) => source.community_label))];
	return points.flatMap((point) => {
		const here = new Set(at(sources, point).map((source) => source.community_label));
		const communities = all.filter((label) => !here.has(label));
		if (here.size === 0 || communities.length === 0) return [];
		return [{ code: 'places missing', point, communities } as const];
	});
}

function fewAsked(definition: IndicatorDefinition, points: readonly Point[]): readonly Caution[] {
	if (definition.unit !== 'percent') return [];
	return points
		.filter(
			({ cell }) =>
				cell.denominator !== null && cell.denominator > 0 && cell.denominator < fewForPercent
		)
		.map((point) => ({ code: 'few asked', point }) as const);
}
