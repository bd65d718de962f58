import type { PreparedEvent, PreparedPoint } from './prepared.ts';

/**
 * The event by which people remember when a number was counted: before it, after it, or while it lasted.
 *
 * An event that lasted longer than four months tells no time, and neither does one within a stretch of more than a quarter,
 * nor one that is more than three months away. A change in how data are kept is nothing that people lived through.
 */

export type WhenOfEvent = 'before' | 'during' | 'after';

export interface NearEvent {
	readonly event: PreparedEvent;
	readonly when: WhenOfEvent;
}

type Days = Pick<PreparedPoint, 'firstDay' | 'lastDay'>;

const longestEvent = 124;
const longestStretch = 100;
const furthest = 92;

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

function candidateOf(days: Days, event: PreparedEvent): readonly Candidate[] {
	const before = daysBetween(days.lastDay, event.firstDay);
	if (before > 0) return [{ event, when: 'before', gap: before }];
	const after = daysBetween(event.lastDay, days.firstDay);
	if (after > 0) return [{ event, when: 'after', gap: after }];
	if (daysBetween(days.firstDay, days.lastDay) > longestStretch) return [];
	return [{ event, when: 'during', gap: 0 }];
}

/** The nearest one; of two as near, the first of the list. `null` where none is near. */
export function nearEvent(days: Days, events: readonly PreparedEvent[]): NearEvent | null {
	const near = events
		.filter(isTold)
		.filter(({ firstDay, lastDay }) => daysBetween(firstDay, lastDay) <= longestEvent)
		.flatMap((event) => candidateOf(days, event))
		.filter(({ gap }) => gap <= furthest)
		.toSorted((a, b) => a.gap - b.gap)[0];
	return near === undefined ? null : { event: near.event, when: near.when };
}
