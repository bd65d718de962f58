import type { MeetingPromise, MeetingRecord, PromiseState } from './record.ts';

/** How many of the promises of last time are done, in part, not yet, by what was said so far; those not asked about yet are in none. */
export function promiseCounts(
	promises: readonly Pick<MeetingPromise, 'id'>[],
	checked: MeetingRecord['checked']
): Readonly<Record<PromiseState, number>> {
	const counts: Record<PromiseState, number> = { done: 0, part: 0, not_yet: 0 };
	for (const { id } of promises) {
		const said = checked.find((one) => one.id === id);
		if (said !== undefined) counts[said.state] += 1;
	}
	return counts;
}
