import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Project } from './project';
import type { Parts, StoredBytes } from './project-file';
import { databaseName } from './database-name';
import { gatherParts, type Standing } from './project-storage';

const databaseVersion = 1;

/** One state of a project; never changed once written. */
interface Version {
	readonly project: Project;
	/** From a part's path to its key. */
	readonly partKeys: ReadonlyMap<string, string>;
}

/**
 * Versions and parts are written under new keys; what counts is what a pointer leads to. A page
 * that dies while it writes leaves the pointer, and so the whole old state, as it was.
 */
interface Schema extends DBSchema {
	versions: { key: string; value: Version };
	parts: { key: string; value: StoredBytes };
	/** From a project's id to the key of its version. */
	pointers: { key: string; value: string };
	/**
	 * `current`: the id of the project that is open. `standing ID`: how a version of a project stood; `looks ID`: which
	 * answers of it were looked at; both as JSON. `beside ID NAME`: what is made from it or not part of it yet.
	 */
	settings: { key: string; value: string };
}

export type Database = IDBPDatabase<Schema>;

/** `onClosed` is told when another tab deletes the database, or the browser takes it away. */
export function openDatabase(onClosed: () => void): Promise<Database> {
	return openDB<Schema>(databaseName, databaseVersion, {
		upgrade(database) {
			database.createObjectStore('versions');
			database.createObjectStore('parts');
			database.createObjectStore('pointers');
			database.createObjectStore('settings');
		},
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			onClosed();
		},
		terminated: onClosed
	});
}

/** The version of a project that counts. */
export async function readVersion(database: Database, id: string): Promise<Version | undefined> {
	const transaction = database.transaction(['pointers', 'versions']);
	const key = await transaction.objectStore('pointers').get(id);
	return key === undefined ? undefined : transaction.objectStore('versions').get(key);
}

/** First half of a save: the new version and its new parts. Nobody sees it until the pointer leads to it. */
export async function writeVersion(
	database: Database,
	project: Project,
	newParts: Parts
): Promise<string> {
	const stored = await readVersion(database, project.id);
	const newKeys = new Map([...newParts.keys()].map((path) => [path, crypto.randomUUID()]));
	const partKeys = gatherParts(project, newKeys, stored?.partKeys ?? new Map<string, string>());
	const versionKey = crypto.randomUUID();
	const transaction = database.transaction(['versions', 'parts'], 'readwrite');
	const parts = transaction.objectStore('parts');
	const writes: Promise<unknown>[] = [];
	for (const [path, key] of partKeys) {
		const bytes = newParts.get(path);
		if (bytes !== undefined) writes.push(parts.put(bytes, key));
	}
	writes.push(transaction.objectStore('versions').put({ project, partKeys }, versionKey));
	// A full disk shows as the error of the transaction; its writes only say that they were aborted.
	await Promise.allSettled([...writes, transaction.done]);
	await transaction.done;
	return versionKey;
}

/**
 * Second half: from here on the new version counts. False where another tab, opening in between,
 * has collected the new version as an orphan.
 */
export async function flipPointer(
	database: Database,
	id: string,
	versionKey: string
): Promise<boolean> {
	const transaction = database.transaction(['pointers', 'versions'], 'readwrite', {
		durability: 'strict'
	});
	const there = (await transaction.objectStore('versions').count(versionKey)) === 1;
	if (there) await transaction.objectStore('pointers').put(versionKey, id);
	await transaction.done;
	return there;
}

/** Deletes versions that no pointer leads to, and parts that no such version names. */
export async function collectOrphans(database: Database): Promise<void> {
	const transaction = database.transaction(['pointers', 'versions', 'parts'], 'readwrite');
	const versions = transaction.objectStore('versions');
	const parts = transaction.objectStore('parts');
	const usedVersions = new Set(await transaction.objectStore('pointers').getAll());
	const usedParts = new Set<string>();
	for (const key of await versions.getAllKeys()) {
		if (!usedVersions.has(key)) {
			await versions.delete(key);
			continue;
		}
		const version = await versions.get(key);
		for (const partKey of version?.partKeys.values() ?? []) usedParts.add(partKey);
	}
	for (const key of await parts.getAllKeys()) {
		if (!usedParts.has(key)) await parts.delete(key);
	}
	await transaction.done;
}

const standingKey = (id: string): string => `standing ${id}`;

const standingSchema = v.object({
	version: v.string(),
	rows: v.number(),
	setAside: v.number(),
	toCheck: v.number()
});

/** A project as it is listed: its version, and how that version stood where somebody noted it. */
interface ListedVersion {
	readonly project: Project;
	readonly standing: Standing | null;
}

/** Every project that is stored. */
export async function listVersions(database: Database): Promise<readonly ListedVersion[]> {
	const transaction = database.transaction(['pointers', 'versions', 'settings']);
	const versions = transaction.objectStore('versions');
	const settings = transaction.objectStore('settings');
	const listed: ListedVersion[] = [];
	for (const id of await transaction.objectStore('pointers').getAllKeys()) {
		const key = await transaction.objectStore('pointers').get(id);
		const version = key === undefined ? undefined : await versions.get(key);
		if (key === undefined || version === undefined) continue;
		const standing = readStanding(await settings.get(standingKey(id)), key);
		listed.push({ project: version.project, standing });
	}
	return listed;
}

/** What was noted of this very version. */
function readStanding(json: string | undefined, versionKey: string): Standing | null {
	if (json === undefined) return null;
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), standingSchema), json);
	if (!read.success || read.output.version !== versionKey) return null;
	const { rows, setAside, toCheck } = read.output;
	return { rows, setAside, toCheck };
}

/** Notes how the version of a project that counts now stands. */
export async function noteStanding(
	database: Database,
	id: string,
	standing: Standing
): Promise<void> {
	const transaction = database.transaction(['pointers', 'settings'], 'readwrite');
	const version = await transaction.objectStore('pointers').get(id);
	if (version !== undefined) {
		const noted = JSON.stringify({ version, ...standing });
		await transaction.objectStore('settings').put(noted, standingKey(id));
	}
	await transaction.done;
}

const looksKey = (id: string): string => `looks ${id}`;
const looksSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** Adds an answer to those that were looked at, also where two tabs look at once; one that was there counts once. */
export async function countLook(database: Database, id: string, answer: string): Promise<number> {
	const transaction = database.transaction('settings', 'readwrite');
	const before = v.safeParse(looksSchema, await transaction.store.get(looksKey(id)));
	const answers = new Set(before.success ? before.output : []).add(answer);
	await transaction.store.put(JSON.stringify([...answers]), looksKey(id));
	await transaction.done;
	return answers.size;
}

const besideKey = (id: string, name: string): string => `beside ${id} ${name}`;
/** Every key of what is kept beside one project: an id has no letter above the last. */
const besideRange = (id: string): IDBKeyRange =>
	IDBKeyRange.bound(besideKey(id, ''), besideKey(id, '\uffff'));

export async function keepBeside(
	database: Database,
	id: string,
	name: string,
	text: string | null
): Promise<void> {
	if (text === null) await database.delete('settings', besideKey(id, name));
	else await database.put('settings', text, besideKey(id, name));
}

export async function keptBeside(
	database: Database,
	id: string
): Promise<ReadonlyMap<string, string>> {
	const { store } = database.transaction('settings');
	const range = besideRange(id);
	const [keys, texts] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
	const start = besideKey(id, '').length;
	return new Map(keys.map((key, index) => [key.slice(start), texts[index] ?? '']));
}

/** Lets go of one project: of its pointer first, and then of what nothing leads to any more. */
export async function deleteProject(database: Database, id: string): Promise<void> {
	const transaction = database.transaction(['pointers', 'settings'], 'readwrite', {
		durability: 'strict'
	});
	const settings = transaction.objectStore('settings');
	await transaction.objectStore('pointers').delete(id);
	await settings.delete(standingKey(id));
	await settings.delete(looksKey(id));
	await settings.delete(besideRange(id));
	if ((await settings.get('current')) === id) await settings.delete('current');
	await transaction.done;
	await collectOrphans(database);
}
