import { SeenTexts } from './seen-texts';
import type { TextBatch } from './split-delimited';

/** A column in which the same few texts stand again and again: each of them once, and of every cell its number. */
export interface CodedColumn {
	readonly words: readonly CodedWord[];
	/** Places among the words, batch by batch. */
	readonly codes: readonly Int32Array[];
}

interface CodedWord {
	/** UTF-8. */
	readonly bytes: Uint8Array;
	/** The place of the first row in which it stands, counted from 0. */
	readonly firstPlace: number;
	readonly count: number;
}

/** Columns with more different texts stay as they are. */
export const mostWords = 20_000;

/** Codes a column; `null` where too many different texts stand in it. */
export function codeColumn(batches: readonly TextBatch[], position: number): CodedColumn | null {
	const seen = new SeenTexts();
	const bytes: Uint8Array[] = [];
	const firstPlaces: number[] = [];
	const counts = new Int32Array(mostWords);
	const codes: Int32Array[] = [];
	let start = 0;
	for (const { columns, rows } of batches) {
		const column = columns[position];
		if (column === undefined) return null;
		const { data, offsets } = column;
		const own = new Int32Array(rows);
		let from = 0;
		for (let at = 0; at < rows; at += 1) {
			const to = offsets[at + 1] ?? 0;
			let code = seen.find(data, from, to);
			if (code < 0) {
				if (seen.size === mostWords) return null;
				code = seen.keep(data, from, to);
				bytes.push(data.slice(from, to));
				firstPlaces.push(start + at);
			}
			counts[code] = (counts[code] ?? 0) + 1;
			own[at] = code;
			from = to;
		}
		codes.push(own);
		start += rows;
	}
	const words = bytes.map((word, code) => ({
		bytes: word,
		firstPlace: firstPlaces[code] ?? 0,
		count: counts[code] ?? 0
	}));
	return { words, codes };
}
