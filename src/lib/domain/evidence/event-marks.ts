import {
	overlaps,
	pointsOf,
	seasonKinds,
	shockKinds,
	type EventRecord,
	type Point,
	type ReleasedTimeline
} from './timeline.ts';

/**
 * What is marked above one line of time, in the order of its days: each is named once, and where there is no room
 * for names, numbered.
 *
 * - `season`: a kind that comes back every year, named at its first time;
 * - `shock`: what moves numbers whatever people do;
 * - `other`: any other event that reaches the whole place;
 * - `handover`: one community, or several together;
 * - `break`: from here on people were asked in another way.
 */
export interface EventMark {
	readonly kind: 'season' | 'shock' | 'other' | 'handover' | 'break';
	readonly day: string;
	/** Empty for a break. */
	readonly events: readonly EventRecord[];
	/** Of a break its first point. */
	readonly point?: Point;
}

/** More handovers than this are named together. */
const fewHandovers = 2;

/** All marks of a line in the order of their days; what began before the line stands at its first day. */
export function eventMarks(timeline: ReleasedTimeline): readonly EventMark[] {
	const { firstDay, lastDay } = timeline;
	const events = timeline.events.records.filter((event) => overlaps(event, firstDay, lastDay));
	const marks = [
		...seasonMarks(events),
		...singleMarks(events),
		...handoverMarks(events.filter((event) => event.kind === 'handover')),
		...breakMarks(pointsOf(timeline, 'here'))
	];
	return marks
		.map((mark) => (mark.day < firstDay ? { ...mark, day: firstDay } : mark))
		.sort((a, b) => a.day.localeCompare(b.day));
}

function seasonMarks(events: readonly EventRecord[]): readonly EventMark[] {
	return seasonKinds.flatMap((kind) => {
		const own = events.filter((event) => event.kind === kind && event.reach === 'here');
		const [first] = own;
		return first === undefined
			? []
			: [{ kind: 'season', day: first.date_start, events: own } as const];
	});
}

/** In a picture of many places, what reached only some of them stands in the table alone. */
function singleMarks(events: readonly EventRecord[]): readonly EventMark[] {
	return events
		.filter(
			({ kind, reach }) =>
				reach === 'here' && kind !== 'handover' && !seasonKinds.includes(kind ?? '')
		)
		.map((event) => ({
			kind: shockKinds.includes(event.kind ?? '') ? 'shock' : 'other',
			day: event.date_start,
			events: [event]
		}));
}

function handoverMarks(handovers: readonly EventRecord[]): readonly EventMark[] {
	const [first] = handovers;
	if (first === undefined) return [];
	const groups = handovers.length > fewHandovers ? [handovers] : handovers.map((event) => [event]);
	return groups.map((events) => ({
		kind: 'handover',
		day: events.map((event) => event.date_start).sort()[0] ?? first.date_start,
		events
	}));
}

function breakMarks(points: readonly Point[]): readonly EventMark[] {
	return points
		.filter((point) => point.change !== '')
		.map((point) => ({ kind: 'break', day: point.first_day, events: [], point }));
}
