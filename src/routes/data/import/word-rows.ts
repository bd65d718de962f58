import type { ColumnFormat, SampleRow } from '$lib/domain/intake/understanding';

/** A word of the file, how often it stands there in the rows looked at, and what it means here. */
export interface WordRow {
	readonly word: string;
	readonly count: number;
	/** A code; `''` says that nothing was recorded, `null` that nobody knows yet. */
	readonly code: string | null;
	readonly isAsked: boolean;
}

/** The words of a column that are not codes themselves: those asked about first, the frequent before the rare. */
export function wordRows(
	format: ColumnFormat,
	sample: readonly SampleRow[],
	position: number
): readonly WordRow[] {
	const counts = countWords(sample, position);
	const asked = format.questions
		.filter(({ kind }) => kind === 'word')
		.map(({ word, chosen }) => ({ word, code: chosen === '' ? null : chosen, isAsked: true }));
	const names = new Set(asked.map(({ word }) => word));
	const known = (format.reading.words ?? [])
		.filter(({ word }) => !names.has(word))
		.map(({ word, code }) => ({ word, code, isAsked: false }));
	return [...asked, ...known]
		.map((row) => ({ ...row, count: counts.get(row.word.trim()) ?? 0 }))
		.sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || b.count - a.count);
}

function countWords(sample: readonly SampleRow[], position: number): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { cells } of sample) {
		const word = (cells[position] ?? '').trim();
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}
