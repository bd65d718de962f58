import type { MeetingRecord, PeopleThere } from './record.ts';

/** What cannot be meant in a record that was typed in. */
export type RecordDoubt =
	/** Its day is still to come: such a row would be set aside. */
	| 'day to come'
	/** The next meeting is not after it. */
	| 'next not after';

/** @param today ISO day */
export function recordDoubts(
	{ date, nextDate }: MeetingRecord,
	today: string
): readonly RecordDoubt[] {
	const doubts: readonly (readonly [RecordDoubt, boolean])[] = [
		['day to come', date > today],
		['next not after', nextDate !== '' && nextDate <= date]
	];
	return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

/**
 * Where more people with a disability are written down than people: how many, of how many. `null` where both can be true, and
 * where nobody was counted. A group that nobody counted yet may be the reason: that is asked about too.
 */
export function moreWithDisability({
	withDisability,
	...groups
}: PeopleThere): { readonly some: number; readonly all: number } | null {
	const counted = Object.values(groups).filter((count) => count !== null);
	if (counted.length === 0 || withDisability === null) return null;
	const all = counted.reduce((sum, count) => sum + count, 0);
	return withDisability > all ? { some: withDisability, all } : null;
}
