import type { Project } from './project';
import type { Parts, StoredBytes } from './project-file';
import {
	gatherParts,
	summarise,
	type ProjectStorage,
	type ProjectSummary,
	type StoredProject
} from './project-storage';

/** Keeps projects until the page closes. */
export class MemoryStorage implements ProjectStorage {
	readonly lasting = false;
	private readonly stored = new Map<string, StoredProject>();
	private current: string | undefined;

	list(): Promise<ProjectSummary[]> {
		return Promise.resolve([...this.stored.values()].map(({ project }) => summarise(project)));
	}

	load(id: string): Promise<StoredProject | undefined> {
		return Promise.resolve(this.stored.get(id));
	}

	// Async, so that a missing part rejects as it does in the other storage.
	// eslint-disable-next-line @typescript-eslint/require-await
	async save(project: Project, newParts: Parts): Promise<void> {
		const storedParts = this.stored.get(project.id)?.parts ?? new Map<string, StoredBytes>();
		const parts = gatherParts(project, newParts, storedParts);
		this.stored.set(project.id, { project, parts });
	}

	currentId(): Promise<string | undefined> {
		return Promise.resolve(this.current);
	}

	setCurrent(id: string | undefined): Promise<void> {
		this.current = id;
		return Promise.resolve();
	}

	deleteAll(): Promise<void> {
		this.stored.clear();
		this.current = undefined;
		return Promise.resolve();
	}
}
