type Rows = readonly (readonly string[])[];

/** What a reader should find, or has found: names of columns and rows of cells. */
export interface Found {
	readonly header: readonly string[];
	readonly rows: Rows;
}

/** Which part of what was found is right, which part of what is there was found, and both in one. */
interface Agreement {
	readonly precision: number;
	readonly recall: number;
	readonly both: number;
}

function agreement(there: readonly string[], found: readonly string[]): Agreement {
	if (there.length === 0 && found.length === 0) return { precision: 1, recall: 1, both: 1 };
	const left = new Map<string, number>();
	for (const one of there) left.set(one, (left.get(one) ?? 0) + 1);
	let same = 0;
	for (const one of found) {
		const count = left.get(one) ?? 0;
		if (count === 0) continue;
		left.set(one, count - 1);
		same += 1;
	}
	if (same === 0) return { precision: 0, recall: 0, both: 0 };
	const [precision, recall] = [same / found.length, same / there.length];
	return { precision, recall, both: (2 * precision * recall) / (precision + recall) };
}

const total = ({ precision, recall, both }: Agreement): number => precision + recall + both;

/** Cells one after another; a cell's end cannot be taken for a cell. */
const asRecord = (row: readonly string[]): string => row.join('\u0000');

/** 0 where nothing was read, 1 for being read, and 9 more for header, rows and cells: 10 is all. */
export function likeness(there: Found, found: Found | null): number {
	if (found === null) return 0;
	return (
		1 +
		total(agreement(there.header, found.header)) +
		total(agreement(there.rows.map(asRecord), found.rows.map(asRecord))) +
		total(agreement(there.rows.flat(), found.rows.flat()))
	);
}
