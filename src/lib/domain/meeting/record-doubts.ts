import type { MeetingRecord } from './record.ts';

/** What cannot be meant in a record that was typed in. */
export type RecordDoubt =
	/** Its day is still to come: such a row would be set aside. */
	| 'day to come'
	/** The next meeting is not after it. */
	| 'next not after'
	/** More people with a disability than people. */
	| 'more with disability';

/** @param today ISO day */
export function recordDoubts(
	{ date, nextDate, people }: MeetingRecord,
	today: string
): readonly RecordDoubt[] {
	const { girls, boys, women, men, withDisability } = people;
	const groups = [girls, boys, women, men];
	const isCounted = groups.every((count) => count !== null);
	const all = groups.reduce<number>((sum, count) => sum + (count ?? 0), 0);
	const doubts: readonly (readonly [RecordDoubt, boolean])[] = [
		['day to come', date > today],
		['next not after', nextDate !== '' && nextDate <= date],
		['more with disability', isCounted && (withDisability ?? 0) > all]
	];
	return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}
