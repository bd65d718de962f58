import { momentsOf } from './earlier-state';
import { profileOf } from './profile';
import { partPaths } from './imports';
import type { Project } from './project';
import type { Parts } from './project-file';
import { countedSources } from './updates';

/** Where projects live on this device. */
export interface ProjectStorage {
	/** Whether it outlives the page; in some private windows nothing does. */
	readonly lasting: boolean;
	list(): Promise<ProjectSummary[]>;
	load(id: string): Promise<StoredProject | undefined>;
	/** The project without anything that is kept of its files. */
	loadDecisions(id: string): Promise<Project | undefined>;
	/** Keeps the project whole, or throws a `StorageError` and leaves what was there. Parts already stored need not come again. */
	save(project: Project, newParts: Parts): Promise<void>;
	currentId(): Promise<string | undefined>;
	setCurrent(id: string | undefined): Promise<void>;
	/** Keeps what its screens showed of a project's state as it is stored now, for the list of projects. */
	note(id: string, standing: Standing): Promise<void>;
	/** Counts an answer that was looked at in a project, and says how many different ones there were. */
	countLook(id: string, answer: string): Promise<number>;
	/** Keeps something small beside a project, which is made from it or not part of it yet; `null` lets it go. */
	keepBeside(id: string, name: string, text: string | null): Promise<void>;
	/** All that is kept beside a project, by name. */
	keptBeside(id: string): Promise<ReadonlyMap<string, string>>;
	/** Deletes at once what a save has replaced, which else stays until the next start. */
	collect(): Promise<void>;
	/** One project with all that is kept of it; the others stay. */
	delete(id: string): Promise<void>;
	/** Every project, and the place itself. */
	deleteAll(): Promise<void>;
}

export interface StoredProject {
	readonly project: Project;
	readonly parts: Parts;
}

/** How a project stood when it was last open; made from its files, and so no part of it. */
export interface Standing {
	/** Rows in the numbers. */
	readonly rows: number;
	readonly setAside: number;
	/** Kinds of problems that somebody should look at. */
	readonly toCheck: number;
}

/** A project in a list. */
export interface ProjectSummary extends Pick<
	Project,
	'id' | 'name' | 'sample' | 'createdAt' | 'savedAt'
> {
	/** Files in the numbers. */
	readonly files: number;
	/** When something was last decided. */
	readonly changedAt: string;
	/** `null` where it was changed since it was last open. */
	readonly standing: Standing | null;
}

export const storageErrorCodes = [
	/** No room left on the device, or in what the browser allows. */
	'storage full',
	/** What is stored was made by a newer version of this app. */
	'storage newer',
	/** What is stored does not read back. */
	'storage damaged',
	'storage failed'
] as const;
export type StorageErrorCode = (typeof storageErrorCodes)[number];

export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageErrorCode;

	constructor(code: StorageErrorCode, cause?: unknown) {
		super(code, { cause });
		this.code = code;
	}
}

export function summarise(project: Project, standing: Standing | null): ProjectSummary {
	const { id, sample, createdAt, savedAt } = project;
	const { name } = profileOf(project);
	const files = countedSources(project).length;
	return { id, name, sample, createdAt, savedAt, files, changedAt: lastChange(project), standing };
}

/** When something was last decided, switched off or on, or the project begun. */
function lastChange({ createdAt, decisions }: Project): string {
	const moments = decisions.flatMap(momentsOf);
	return moments.reduce((last, at) => (at > last ? at : last), createdAt);
}

/** For each path that the project names, the newest there is; other parts are let go. */
export function gatherParts<Part>(
	project: Project,
	newParts: ReadonlyMap<string, Part>,
	storedParts: ReadonlyMap<string, Part>
): Map<string, Part> {
	const gathered = new Map<string, Part>();
	for (const path of partPaths(project)) {
		const part = newParts.get(path) ?? storedParts.get(path);
		if (part === undefined) throw new Error(`missing part: ${path}`);
		gathered.set(path, part);
	}
	return gathered;
}
