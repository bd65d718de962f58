import type { Problem } from '$lib/domain/problem';
import type { projectState } from '$lib/state/project.svelte';

type PartSummary = (typeof projectState.summaries)[number];

export interface Rows {
	readonly used: number;
	readonly setAside: number;
	readonly skipped: number;
}

/** A file and what became of each of its sheets. */
export interface FileSummary {
	/** Two files may have one name. */
	readonly source: string;
	readonly file: string;
	readonly parts: readonly PartSummary[];
}

export function sumRows(rows: readonly Rows[]): Rows {
	return {
		used: rows.reduce((sum, { used }) => sum + used, 0),
		setAside: rows.reduce((sum, { setAside }) => sum + setAside, 0),
		skipped: rows.reduce((sum, { skipped }) => sum + skipped, 0)
	};
}

/** The sheets of each file together, in the order in which the files came. */
export function byFile(summaries: readonly PartSummary[]): readonly FileSummary[] {
	const files = new Map<string, PartSummary[]>();
	for (const summary of summaries) {
		files.set(summary.source, [...(files.get(summary.source) ?? []), summary]);
	}
	return [...files].map(([source, parts]) => ({ source, file: parts[0]?.file ?? '', parts }));
}

/** What could not be used at all: whole files, and sheets of files that otherwise went in. */
export function refusedOf(problems: readonly Problem[]): readonly Problem[] {
	return problems.filter(({ severity }) => severity === 'cannot read');
}
