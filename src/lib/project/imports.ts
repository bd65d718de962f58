import type { ImportDecision } from './decisions/about-rows';
import type { Project } from './project';
import { fileOf } from './readings.ts';
import type { Source } from './source';
import { withStepsInForce } from './steps';
import { switchDecision } from './switching.ts';

/** Files are taken in under decisions: which imports there are, which are on, and what counts of them. */

/**
 * Takes sources in, under one decision. A file whose import was undone may come again: its older reading stays, for the
 * days on which it counted.
 */
export function addImport(
	project: Project,
	sources: readonly Source[],
	decision: Pick<ImportDecision, 'id' | 'at' | 'updates' | 'meetings'>
): Project {
	const newIds = new Set(sources.map((source) => source.id));
	const others = project.sources.filter((source) => !newIds.has(source.id));
	const added: ImportDecision = { ...decision, kind: 'import', on: true, sources: [...newIds] };
	return {
		...project,
		sources: [...others, ...sources],
		decisions: [...project.decisions, added]
	};
}

/** Imports of which not every file was forgotten. */
export function importsThatAreHere({ sources, decisions }: Project): ImportDecision[] {
	const ids = new Set(sources.map(({ id }) => id));
	return decisions.filter(
		(decision): decision is ImportDecision =>
			decision.kind === 'import' && decision.sources.some((id) => ids.has(id))
	);
}

/** Switches the last import that is on off; the same project where none is on. */
export function undoLastImport(project: Project, at: string): Project {
	const last = importsThatAreHere(project).findLast(({ on }) => on);
	return last === undefined ? project : switchDecision(project, last.id, false, at);
}

/** Switches on what the last undo switched off: the first import after the last that is on. */
export function redoImport(project: Project, at: string): Project {
	const imports = importsThatAreHere(project);
	const undone = imports[imports.findLastIndex(({ on }) => on) + 1];
	return undone === undefined ? project : switchDecision(project, undone.id, true, at);
}

/**
 * Sources whose import is on, in the order of their imports, with those steps of recipes that are on. Of several readings
 * of a file the newest counts.
 */
export function activeSources(project: Project): Source[] {
	const byId = new Map(project.sources.map((source) => [source.id, source]));
	const active = new Map<string, Source>();
	for (const decision of project.decisions) {
		if (decision.kind !== 'import' || !decision.on) continue;
		for (const id of decision.sources) {
			const source = byId.get(id);
			if (source !== undefined) active.set(fileOf(id), source);
		}
	}
	return [...active.values()].map((source) => withStepsInForce(source, project.decisions));
}

/** Whether this very file is already among the active sources. */
export function hasSource(project: Project, sha256: string): boolean {
	return activeSources(project).some((source) => source.sha256 === sha256);
}

/** The paths of all stored bytes, those of undone imports too. */
export function partPaths(project: Project): Set<string> {
	return new Set(project.sources.flatMap((source) => source.parts.map((part) => part.path)));
}
