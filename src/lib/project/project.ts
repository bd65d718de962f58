import type { SkippedRow } from '../files/read-result';

/**
 * A project is its sources and its decisions; every number can be made again from them. Decisions
 * are dated and never deleted: to undo one is to switch it off.
 */
export interface Project {
	readonly format: typeof currentFormat;
	readonly id: string;
	readonly name: string;
	readonly sample: boolean;
	readonly createdAt: string;
	/** When it was last saved as a file; `null` if never. */
	readonly savedAt: string | null;
	readonly sources: readonly Source[];
	readonly decisions: readonly Decision[];
}

export const currentFormat = 1;

/** A file that was taken in. */
export interface Source {
	/** SHA-256 of the original, in hexadecimal digits. */
	readonly id: string;
	readonly name: string;
	readonly size: number;
	readonly sha256: string;
	/** An ISO instant, as every `at`. */
	readonly importedAt: string;
	/** As the bytes that came, or as the columns that were taken in. */
	readonly kept: 'bytes' | 'columns';
	readonly parts: readonly SourcePart[];
}

/** A sheet of a source that fills a table of the model. */
export interface SourcePart {
	readonly sheet: string;
	/** Id of the model's table. */
	readonly table: string;
	/** From the model's column to the header as it stands in the file. */
	readonly columns: Readonly<Record<string, string>>;
	/** Headers of columns that were not taken in. */
	readonly leftOut: readonly string[];
	/** Where its bytes stand, under `sources/`. */
	readonly path: string;
	/** Rows of the original that are not in the stored columns; where bytes are kept, they tell. */
	readonly skipped?: readonly SkippedRow[] | undefined;
}

export interface ImportDecision {
	readonly id: string;
	readonly kind: 'import';
	readonly at: string;
	readonly on: boolean;
	/** Ids of sources. */
	readonly sources: readonly string[];
}

export type Decision = ImportDecision;

export function createProject(
	options: Pick<Project, 'id' | 'name' | 'sample'> & { readonly at: string }
): Project {
	const { id, name, sample, at } = options;
	return {
		format: currentFormat,
		id,
		name,
		sample,
		createdAt: at,
		savedAt: null,
		sources: [],
		decisions: []
	};
}

export function renameProject(project: Project, name: string): Project {
	return { ...project, name };
}

export function markSaved(project: Project, at: string): Project {
	return { ...project, savedAt: at };
}

/**
 * Takes sources in, under one decision. A source whose import was undone may come again: its newer
 * reading takes the place of the older.
 */
export function addImport(
	project: Project,
	sources: readonly Source[],
	decision: Pick<ImportDecision, 'id' | 'at'>
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

/** Switches the last import that is on off; the same project where none is on. */
export function undoLastImport(project: Project): Project {
	const last = project.decisions.findLast((decision) => decision.on);
	return last === undefined ? project : switchDecision(project, last.id, false);
}

/** Switches on what the last undo switched off: the first import after the last that is on. */
export function redoImport(project: Project): Project {
	const lastOn = project.decisions.findLastIndex((decision) => decision.on);
	const undone = project.decisions[lastOn + 1];
	return undone === undefined ? project : switchDecision(project, undone.id, true);
}

/** Sources whose import is on, in the order of their imports, each once. */
export function activeSources(project: Project): Source[] {
	const byId = new Map(project.sources.map((source) => [source.id, source]));
	const active = new Set<Source>();
	for (const decision of project.decisions) {
		if (!decision.on) continue;
		for (const id of decision.sources) {
			const source = byId.get(id);
			if (source !== undefined) active.add(source);
		}
	}
	return [...active];
}

/** Whether this very file is already among the active sources. */
export function hasSource(project: Project, sha256: string): boolean {
	return activeSources(project).some((source) => source.sha256 === sha256);
}

/** The paths of all stored bytes, those of undone imports too. */
export function partPaths(project: Project): Set<string> {
	return new Set(project.sources.flatMap((source) => source.parts.map((part) => part.path)));
}

function switchDecision(project: Project, id: string, on: boolean): Project {
	const decisions = project.decisions.map((decision) =>
		decision.id === id ? { ...decision, on } : decision
	);
	return { ...project, decisions };
}
