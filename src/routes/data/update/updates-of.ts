import { columnSentence, updateSentence, type UpdateWords } from '$lib/i18n/update-sentence';
import { columnChangesOf, replacedSources } from '$lib/state/changes.svelte';
import type { projectState } from '$lib/state/project.svelte';

type Project = NonNullable<typeof projectState.project>;
type Decision = Project['decisions'][number];

/** All that is to be said of an import: what its files are to earlier ones, and how their columns differ. */
export function importSentences(project: Project, decision: Decision): readonly string[] {
	if (decision.kind !== 'import') return [];
	const sentences = [
		...updatesOf(project, decision).map(updateSentence),
		...columnChangesOf(project, decision).map(columnSentence)
	];
	// Of a file that fills several tables the same may be true of each: it is said once.
	return [...new Set(sentences)];
}

/** What the files of an import are to earlier ones, with the names of the files. */
function updatesOf(project: Project, decision: Decision): readonly UpdateWords[] {
	if (decision.kind !== 'import') return [];
	const nameOf = (id: string): string =>
		project.sources.find((source) => source.id === id)?.name ?? '';
	return (decision.updates ?? []).map(({ relation, part, earlier, rows }) => ({
		relation,
		rows,
		newer: nameOf(part.source),
		earlier: nameOf(earlier.source)
	}));
}

/** Files in whose place a newer one counts, whole or in one of their sheets, and which. */
export function replacedFiles(
	project: Project
): readonly { readonly id: string; readonly earlier: string; readonly newer: string }[] {
	return replacedSources(project).map(({ earlier, newer }) => ({
		id: `${earlier.id} ${newer.id}`,
		earlier: earlier.name,
		newer: newer.name
	}));
}
