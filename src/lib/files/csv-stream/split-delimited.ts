import type { ColumnTraits } from '../../domain/intake/column-traits';
import type { SkippedRow } from '../read-result';
import { RecordSplitter, type Damage, type SplitPlan, type SplitState } from './record-splitter';
import { Utf8Check } from './utf8-check';

/** Some records of a text: as Arrow wants them. */
export interface TextBatch {
	readonly rows: number;
	/** The file's own row of each record. */
	readonly rowNumbers: Int32Array;
	/** One bit a record, the lowest first, padded to eight bytes: has cells beyond the header. */
	readonly surplus: Uint8Array;
	/** UTF-8, and where each cell ends; in the order of the plan's positions. */
	readonly columns: readonly { readonly offsets: Int32Array; readonly data: Uint8Array }[];
	readonly traits: readonly ColumnTraits[];
	/** Bytes of the text that have been read. */
	readonly bytesRead: number;
}

/** What a text came to. */
export interface SplitEnd {
	/** Why the tolerant reader must read it; the batches that came before are then worth nothing. */
	readonly damage: Damage | 'not UTF-8' | 'not text' | null;
	readonly records: number;
	readonly skipped: readonly SkippedRow[];
}

/** Bytes that are looked at together. */
const windowBytes = 1 << 23;

/**
 * Splits a text of any size into batches of records. Where it is well formed, cells, row numbers and skipped rows are those of `readTable`; where it is not, it says so and stops.
 */
export function* splitDelimited(
	bytes: Uint8Array,
	plan: SplitPlan
): Generator<TextBatch, SplitEnd, undefined> {
	const splitter = new RecordSplitter(plan);
	const check = new Utf8Check();
	let records = 0;
	const batch = (): TextBatch => {
		records += splitter.rows;
		return batchOf(splitter);
	};
	const end = (damage: SplitEnd['damage']): SplitEnd => ({
		damage,
		records,
		skipped: splitter.skipped
	});
	splitter.position = startOf(bytes);
	let checked = splitter.position;
	let window = plan.windowBytes ?? windowBytes;
	for (;;) {
		const until = Math.min(bytes.length, splitter.position + window);
		if (checked < until) {
			const wrong = check.next(bytes.subarray(checked, until), until === bytes.length);
			if (wrong !== null) return end(wrong);
			checked = until;
		}
		const before = splitter.position;
		const state = splitter.split(bytes, until, until === bytes.length);
		if (isDamage(state)) return end(state);
		if (splitter.rows > 0 && state !== 'needs more') yield batch();
		if (state === 'end') return end(null);
		// A row that is longer than the window.
		if (state === 'needs more' && splitter.position === before) window *= 2;
	}
}

const damages: ReadonlySet<string> = new Set<Damage>([
	'quote out of place',
	'quote not closed',
	'not plain'
]);

const isDamage = (state: SplitState): state is Damage => damages.has(state);

function batchOf(splitter: RecordSplitter): TextBatch {
	const { rows } = splitter;
	const taken = new Map(
		[...new Set(splitter.columns)].map((column) => [column, column.take()] as const)
	);
	const batch = {
		rows,
		rowNumbers: splitter.rowNumbers.slice(0, rows),
		surplus: splitter.surplus.slice(0, Math.ceil(rows / 64) * 8),
		columns: splitter.columns.flatMap((column) => taken.get(column) ?? []),
		traits: splitter.columns.flatMap((column) => taken.get(column)?.traits ?? []),
		bytesRead: splitter.position
	};
	splitter.startBatch();
	return batch;
}

/** Behind the byte order mark. */
function startOf(bytes: Uint8Array): number {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
