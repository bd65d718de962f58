import { IndexedDbStorage } from './indexeddb-storage';
import { MemoryStorage } from './memory-storage';
import type { ProjectStorage } from './project-storage';

export { StorageError } from './project-storage';
export type { ProjectStorage, ProjectSummary, Standing, StoredProject } from './project-storage';

/** The storage of this device; one in memory where the browser allows no other. */
export async function openStorage(): Promise<ProjectStorage> {
	try {
		return await IndexedDbStorage.open();
	} catch {
		return new MemoryStorage();
	}
}

/**
 * Asks the browser not to clear what is stored. It may say no, and some browsers ask the person:
 * call it when there is something worth keeping.
 */
export async function requestLasting(): Promise<boolean> {
	try {
		return await navigator.storage.persist();
	} catch {
		return false;
	}
}
