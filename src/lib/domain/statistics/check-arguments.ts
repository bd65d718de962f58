/**
 * The mistakes of a programmer that every statistic here refuses: they throw, while data that can
 * give no answer (0 of 0, an empty list) come back as `null`.
 */

/** A number of people, events or rows. Weighted numbers need not be whole. */
export function checkCount(name: string, count: number): void {
	if (!Number.isFinite(count) || count < 0) throw new RangeError(`invalid ${name}: ${count}`);
}

/** Some of a total: neither more than all of them nor fewer than none. */
export function checkEvents(events: number, total: number): void {
	checkCount('total', total);
	checkCount('events', events);
	if (events > total) throw new RangeError(`invalid events: ${events} of ${total}`);
}

/** Strictly between 0 and 1: a confidence of 1 has no finite limits. */
export function checkConfidence(confidence: number): void {
	if (!(confidence > 0 && confidence < 1))
		throw new RangeError(`invalid confidence: ${confidence}`);
}

export function checkFinite(name: string, values: readonly number[]): void {
	for (const value of values) {
		if (!Number.isFinite(value)) throw new RangeError(`invalid ${name}: ${value}`);
	}
}

/** How long each was watched, 0 or more, and whether it ended then. */
export function checkTimes(times: readonly number[], stopped: readonly boolean[]): void {
	if (stopped.length !== times.length) {
		throw new RangeError(`invalid stopped: ${stopped.length} for ${times.length} times`);
	}
	checkFinite('time', times);
	const negative = times.find((time) => time < 0);
	if (negative !== undefined) throw new RangeError(`invalid time: ${negative}`);
}
