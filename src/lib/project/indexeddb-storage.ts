import { deleteDB } from 'idb';
import {
	collectOrphans,
	countLook,
	deleteProject,
	flipPointer,
	keepBeside,
	keptBeside,
	listVersions,
	noteStanding,
	openDatabase,
	readVersion,
	writeVersion,
	type Database
} from './database';
import { databaseName } from './database-name';
import type { Project } from './project';
import type { Parts, StoredBytes } from './project-file';
import {
	StorageError,
	summarise,
	type ProjectStorage,
	type ProjectSummary,
	type Standing,
	type StoredProject
} from './project-storage';
import { readProject } from './project-schema';

const saveAttempts = 3;

/** Keeps projects in the browser's database. */
export class IndexedDbStorage implements ProjectStorage {
	readonly lasting = true;
	private connection: Promise<Database> | undefined;

	/** Rejects where the browser has no database to give. */
	static async open(): Promise<IndexedDbStorage> {
		const storage = new IndexedDbStorage();
		await collectOrphans(await storage.connect());
		return storage;
	}

	list(): Promise<ProjectSummary[]> {
		return this.attempt(async (database) => {
			const versions = await listVersions(database);
			return versions.map(({ project, standing }) => summarise(project, standing));
		});
	}

	load(id: string): Promise<StoredProject | undefined> {
		return this.attempt(async (database) => {
			const version = await readVersion(database, id);
			if (version === undefined) return undefined;
			const project = checkedProject(version.project);
			const parts = await readParts(database, version.partKeys);
			return { project, parts };
		});
	}

	loadDecisions(id: string): Promise<Project | undefined> {
		return this.attempt(async (database) => {
			const version = await readVersion(database, id);
			return version === undefined ? undefined : checkedProject(version.project);
		});
	}

	save(project: Project, newParts: Parts): Promise<void> {
		return this.attempt(async (database) => {
			for (let attempt = 0; attempt < saveAttempts; attempt += 1) {
				const versionKey = await writeVersion(database, project, newParts);
				if (await flipPointer(database, project.id, versionKey)) return;
			}
			throw new StorageError('storage failed');
		});
	}

	currentId(): Promise<string | undefined> {
		return this.attempt((database) => database.get('settings', 'current'));
	}

	setCurrent(id: string | undefined): Promise<void> {
		return this.attempt(async (database) => {
			if (id === undefined) await database.delete('settings', 'current');
			else await database.put('settings', id, 'current');
		});
	}

	note(id: string, standing: Standing): Promise<void> {
		return this.attempt((database) => noteStanding(database, id, standing));
	}

	countLook(id: string, answer: string): Promise<number> {
		return this.attempt((database) => countLook(database, id, answer));
	}

	keepBeside(id: string, name: string, text: string | null): Promise<void> {
		return this.attempt((database) => keepBeside(database, id, name, text));
	}

	keptBeside(id: string): Promise<ReadonlyMap<string, string>> {
		return this.attempt((database) => keptBeside(database, id));
	}

	collect(): Promise<void> {
		return this.attempt(collectOrphans);
	}

	delete(id: string): Promise<void> {
		return this.attempt((database) => deleteProject(database, id));
	}

	async deleteAll(): Promise<void> {
		const open = await this.connection?.catch(() => undefined);
		open?.close();
		this.connection = undefined;
		await deleteDB(databaseName).catch(rethrow);
	}

	/** One connection for all; after it was lost, the next call opens another. */
	private connect(): Promise<Database> {
		const forget = (): void => {
			this.connection = undefined;
		};
		this.connection ??= openDatabase(forget).catch((error: unknown) => {
			forget();
			throw error;
		});
		return this.connection;
	}

	private async attempt<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
		try {
			return await work(await this.connect());
		} catch (error) {
			return rethrow(error);
		}
	}
}

function checkedProject(stored: Project): Project {
	const checked = readProject(stored);
	if (!('problem' in checked)) return checked.project;
	const newer = checked.problem.code === 'project newer';
	throw new StorageError(newer ? 'storage newer' : 'storage damaged');
}

async function readParts(
	database: Database,
	partKeys: ReadonlyMap<string, string>
): Promise<Map<string, StoredBytes>> {
	const parts = new Map<string, StoredBytes>();
	for (const [path, key] of partKeys) {
		const bytes = await database.get('parts', key);
		if (bytes === undefined) throw new StorageError('storage damaged');
		parts.set(path, bytes);
	}
	return parts;
}

/** Failures of the database become errors that can be put in words; mistakes of ours stay what they are. */
function rethrow(error: unknown): never {
	if (!(error instanceof DOMException)) throw error;
	const full = error.name === 'QuotaExceededError';
	throw new StorageError(full ? 'storage full' : 'storage failed', error);
}
