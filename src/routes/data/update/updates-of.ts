import type { UpdateWords } from '$lib/i18n/update-sentence';
import type { projectState } from '$lib/state/project.svelte';

type Project = NonNullable<typeof projectState.project>;
type Decision = Project['decisions'][number];

/** What the files of an import are to earlier ones, with the names of the files. */
export function updatesOf(project: Project, decision: Decision): readonly UpdateWords[] {
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
