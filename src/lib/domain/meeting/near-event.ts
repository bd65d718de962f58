import type { PreparedEvent, PreparedPoint } from './prepared.ts';

/**
 * The events by which people remember when a number was counted.
 *
 * Of a quarter or less it is the nearest: before it, after it, or while it lasted. An event that lasted longer than four
 * months tells no such time, nor does one that is more than three months away. A longer stretch, as a year, is known by what
 * began in it. A change in how data are kept is nothing that people lived through.
 */

export type WhenOfEvent = 'before' | 'during' | 'after';

export interface NearEvent {
	readonly event: PreparedEvent;
	readonly when: WhenOfEvent;
}

/** An event by which a time is known; a longer stretch by what happened within it. */
export interface RememberedBy {
	readonly event: PreparedEvent;
	readonly when: WhenOfEvent | 'within';
}

type Days = Pick<PreparedPoint, 'firstDay' | 'lastDay'>;

const longestEvent = 124;
const longestStretch = 100;
const furthest = 92;
const mostWithin = 2;

const dayLength = 86_400_000;

/** Days from one ISO day to another. */
const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** Whether an event has a name that people know it by. */
export const isTold = ({ kind, label }: Pick<PreparedEvent, 'kind' | 'label'>): boolean =>
	kind !== 'data_change' && (label.trim() !== '' || (kind !== '' && kind !== 'other'));

interface Candidate extends NearEvent {
	/** Days between the event and the stretch; 0 while it lasted. */
	readonly gap: number;
}

const isLong = ({ firstDay, lastDay }: Days): boolean =>
	daysBetween(firstDay, lastDay) > longestStretch;

function candidateOf(days: Days, event: PreparedEvent): readonly Candidate[] {
	const before = daysBetween(days.lastDay, event.firstDay);
	if (before > 0) return [{ event, when: 'before', gap: before }];
	const after = daysBetween(event.lastDay, days.firstDay);
	if (after > 0) return [{ event, when: 'after', gap: after }];
	return [{ event, when: 'during', gap: 0 }];
}

/** The nearest one; of two as near, the first of the list. `null` where none is near, and of a longer stretch. */
export function nearEvent(days: Days, events: readonly PreparedEvent[]): NearEvent | null {
	if (isLong(days)) return null;
	const near = events
		.filter(isTold)
		.filter(({ firstDay, lastDay }) => daysBetween(firstDay, lastDay) <= longestEvent)
		.flatMap((event) => candidateOf(days, event))
		.filter(({ gap }) => gap <= furthest)
		.toSorted((a, b) => a.gap - b.gap)[0];
	return near === undefined ? null : { event: near.event, when: near.when };
}

/** The events by which a time is known: the nearest, or the first that began within a longer stretch. */
export function rememberedBy(
	days: Days,
	events: readonly PreparedEvent[]
): readonly RememberedBy[] {
	const near = nearEvent(days, events);
	if (near !== null) return [near];
	if (!isLong(days)) return [];
	return events
		.filter(isTold)
		.filter(({ firstDay }) => firstDay >= days.firstDay && firstDay <= days.lastDay)
		.slice(0, mostWithin)
		.map((event) => ({ event, when: 'within' }));
}
