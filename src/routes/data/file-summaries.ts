import { groupBy } from '$lib/domain/group-by';
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

/** Sheets of a file, or a whole one, that could not be used at all for one reason. */
export interface Refused {
	readonly problem: Problem;
	/** None where the whole file is meant. */
	readonly sheets: readonly string[];
}

/** What could not be used at all, one entry for each file and reason. */
export function refusedOf(problems: readonly Problem[]): readonly Refused[] {
	const refused = problems.filter(({ severity }) => severity === 'cannot read');
	const groups = groupBy(refused, ({ file, source, code, value, parameters }) =>
		JSON.stringify([source ?? file, code, value, parameters])
	);
	return [...groups.values()].flatMap((members) =>
		members.slice(0, 1).map((problem) => ({
			problem,
			sheets: members.map(({ sheet }) => sheet).filter((sheet) => sheet !== '')
		}))
	);
}
