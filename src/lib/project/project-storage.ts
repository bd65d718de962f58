import { partPaths, type Project } from './project';
import type { Parts } from './project-file';

/** Where projects live on this device. */
export interface ProjectStorage {
	/** Whether it outlives the page; in some private windows nothing does. */
	readonly lasting: boolean;
	list(): Promise<ProjectSummary[]>;
	load(id: string): Promise<StoredProject | undefined>;
	/** Keeps the project whole, or throws a `StorageError` and leaves what was there. Parts already stored need not come again. */
	save(project: Project, newParts: Parts): Promise<void>;
	currentId(): Promise<string | undefined>;
	setCurrent(id: string | undefined): Promise<void>;
	/** Every project, and the place itself. */
	deleteAll(): Promise<void>;
}

export interface StoredProject {
	readonly project: Project;
	readonly parts: Parts;
}

export type ProjectSummary = Pick<Project, 'id' | 'name' | 'sample' | 'createdAt' | 'savedAt'>;

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

export function summarise(project: Project): ProjectSummary {
	const { id, name, sample, createdAt, savedAt } = project;
	return { id, name, sample, createdAt, savedAt };
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
