import type { PendingSheet } from '$lib/state/pending';

type Skipped = PendingSheet['skipped'][number];

/** Rows of the file that are not rows of the table, by why: in the order in which the reasons come up. */
export interface SkippedGroup {
	readonly reason: Skipped['reason'];
	readonly count: number;
	/** Rows that follow each other are one stretch. */
	readonly stretches: readonly (readonly [first: number, last: number])[];
}

export function skippedGroups(skipped: readonly Skipped[]): readonly SkippedGroup[] {
	const reasons = [...new Set(skipped.map(({ reason }) => reason))];
	return reasons.map((reason) => {
		const rows = skipped.filter((one) => one.reason === reason).map(({ row }) => row);
		return { reason, count: rows.length, stretches: stretchesOf(rows) };
	});
}

function stretchesOf(rows: readonly number[]): [number, number][] {
	const stretches: [number, number][] = [];
	for (const row of rows) {
		const last = stretches.at(-1);
		if (last !== undefined && last[1] === row - 1) last[1] = row;
		else stretches.push([row, row]);
	}
	return stretches;
}
