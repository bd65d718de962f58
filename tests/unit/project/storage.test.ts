import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase, writeVersion } from '../../../src/lib/project/database';
import { IndexedDbStorage } from '../../../src/lib/project/indexeddb-storage';
import { MemoryStorage } from '../../../src/lib/project/memory-storage';
import { undoLastImport } from '../../../src/lib/project/imports';
import { addDecision, currentFormat, renameProject } from '../../../src/lib/project/project';
import {
	openStorage,
	requestLasting,
	StorageError,
	type ProjectStorage
} from '../../../src/lib/project/storage';
import { emptyProject, exampleParts, exampleProject, exampleSource } from './example-project';

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe.each([
	['the database', () => IndexedDbStorage.open()],
	['memory', () => Promise.resolve(new MemoryStorage())]
])('storage in %s', (_name, open: () => Promise<ProjectStorage>) => {
	test('is empty at first', async () => {
		const storage = await open();
		expect(await storage.list()).toEqual([]);
		expect(await storage.load('p1')).toBeUndefined();
		expect(await storage.currentId()).toBeUndefined();
	});

	test('gives a project back with its parts', async () => {
		const storage = await open();
		await storage.save(exampleProject('ab'), exampleParts('ab'));
		expect(await storage.load('p1')).toEqual({
			project: exampleProject('ab'),
			parts: exampleParts('ab')
		});
	});

	test('gives a project without anything of its files', async () => {
		const storage = await open();
		await storage.save(exampleProject('ab'), exampleParts('ab'));
		expect(await storage.loadDecisions('p1')).toEqual(exampleProject('ab'));
		expect(await storage.loadDecisions('p2')).toBeUndefined();
	});

	test('needs parts only once, and lets go of those that no source names', async () => {
		const storage = await open();
		await storage.save(exampleProject('ab'), exampleParts('ab'));
		await storage.save(exampleProject('bc'), exampleParts('c'));
		expect(await storage.load('p1')).toEqual({
			project: exampleProject('bc'),
			parts: exampleParts('bc')
		});
	});

	test('refuses a project whose parts are not there, and keeps what was', async () => {
		const storage = await open();
		await storage.save(exampleProject('a'), exampleParts('a'));
		await expect(storage.save(exampleProject('ab'), new Map())).rejects.toThrow('missing part');
		expect((await storage.load('p1'))?.project).toEqual(exampleProject('a'));
	});

	test('takes the newer bytes of a part that comes again', async () => {
		const storage = await open();
		await storage.save(exampleProject('a'), exampleParts('a'));
		const [path] = [...exampleParts('a').keys()];
		const newer = new Map([[path!, new Uint8Array([1, 2, 3])]]);
		await storage.save(exampleProject('a'), newer);
		expect((await storage.load('p1'))?.parts).toEqual(newer);
	});

	test('lists every project, and remembers which is open', async () => {
		const storage = await open();
		await storage.save(emptyProject('p1'), new Map());
		await storage.save(renameProject(emptyProject('p2'), 'Kwale'), new Map());
		const names = (await storage.list()).map(({ id, name }) => [id, name]);
		expect(names.sort()).toEqual([
			['p1', 'Kilifi'],
			['p2', 'Kwale']
		]);
		await storage.setCurrent('p2');
		expect(await storage.currentId()).toBe('p2');
		await storage.setCurrent(undefined);
		expect(await storage.currentId()).toBeUndefined();
	});

	test('lists a project under the name that somebody gave it, with its files and its last change', async () => {
		const storage = await open();
		const at = '2026-03-01T00:00:00.000Z';
		const kwale = addDecision(undoLastImport(exampleProject('ab'), '2026-02-28T00:00:00.000Z'), {
			id: 'n',
			kind: 'profile',
			at,
			on: true,
			changes: { name: 'Kwale' }
		});
		await storage.save(kwale, exampleParts('ab'));
		expect(await storage.list()).toMatchObject([
			{ id: 'p1', name: 'Kwale', files: 1, changedAt: at, savedAt: null, standing: null }
		]);
	});

	test('knows how a project stood until it is changed', async () => {
		const storage = await open();
		const standing = { rows: 12, setAside: 3, toCheck: 1 };
		await storage.save(exampleProject('a'), exampleParts('a'));
		await storage.note('p1', standing);
		await storage.note('gone', standing);
		expect((await storage.list()).map((one) => one.standing)).toEqual([standing]);
		await storage.save(exampleProject('ab'), exampleParts('b'));
		expect((await storage.list()).map((one) => one.standing)).toEqual([null]);
	});

	test('counts each answer that was looked at once, for each project, until it is deleted', async () => {
		const storage = await open();
		await storage.save(exampleProject('a'), exampleParts('a'));
		await storage.countLook('p1', 'before and after');
		await storage.countLook('p1', 'doing more');
		expect(await storage.countLook('p1', 'doing more')).toBe(2);
		expect(await storage.countLook('p2', 'doing more')).toBe(1);
		await storage.delete('p1');
		expect(await storage.countLook('p1', 'doing more')).toBe(1);
	});

	test('deletes one project and leaves the others as they were', async () => {
		const storage = await open();
		await storage.save(exampleProject('ab', 'p1'), exampleParts('ab'));
		await storage.save(exampleProject('bc', 'p2'), exampleParts('bc'));
		await storage.setCurrent('p1');
		await storage.delete('p1');
		expect(await storage.load('p1')).toBeUndefined();
		expect(await storage.currentId()).toBeUndefined();
		expect((await storage.list()).map(({ id }) => id)).toEqual(['p2']);
		expect((await storage.load('p2'))?.parts).toEqual(exampleParts('bc'));
	});

	test('holds nothing after everything was deleted, and can be used again', async () => {
		const storage = await open();
		await storage.save(exampleProject('a'), exampleParts('a'));
		await storage.setCurrent('p1');
		await storage.deleteAll();
		expect(await indexedDB.databases()).toEqual([]);
		expect(await storage.list()).toEqual([]);
		expect(await storage.currentId()).toBeUndefined();
		await storage.save(emptyProject(), new Map());
		expect((await storage.list()).length).toBe(1);
	});
});

describe('the database', () => {
	async function keys(): Promise<Record<string, number>> {
		const database = await openDatabase(() => undefined);
		const counts = {
			versions: await database.count('versions'),
			parts: await database.count('parts')
		};
		database.close();
		return counts;
	}

	test('outlives the page', async () => {
		await (await openStorage()).save(exampleProject('a'), exampleParts('a'));
		const next = await openStorage();
		expect(next.lasting).toBe(true);
		expect((await next.load('p1'))?.parts).toEqual(exampleParts('a'));
	});

	test('remembers what was looked at when the page comes back, also where two tabs look at once', async () => {
		const tabs = [await openStorage(), await openStorage()];
		await Promise.all(tabs.map((tab, nth) => tab.countLook('p1', `answer ${nth}`)));
		expect(await (await openStorage()).countLook('p1', 'answer 0')).toBe(2);
	});

	test('killed between writing and the flip of the pointer holds the whole old state', async () => {
		await (await openStorage()).save(exampleProject('a'), exampleParts('a'));
		const dying = await openDatabase(() => undefined);
		await writeVersion(dying, exampleProject('abc'), exampleParts('bc'));
		dying.close();
		expect(await keys()).toEqual({ versions: 2, parts: 3 });

		const next = await openStorage();
		expect(await next.load('p1')).toEqual({
			project: exampleProject('a'),
			parts: exampleParts('a')
		});
		expect(await keys()).toEqual({ versions: 1, parts: 1 });
	});

	test('collects at the next start what a save has replaced', async () => {
		const storage = await openStorage();
		await storage.save(exampleProject('ab'), exampleParts('ab'));
		await storage.save(exampleProject('b'), new Map());
		await openStorage();
		expect(await keys()).toEqual({ versions: 1, parts: 1 });
	});

	test('saves although another tab starts, and collects, in the middle', async () => {
		const storage = await openStorage();
		const saving = storage.save(exampleProject('ab'), exampleParts('ab'));
		const starts = Array.from({ length: 5 }, () => openStorage());
		await Promise.all([saving, ...starts]);
		expect((await storage.load('p1'))?.parts).toEqual(exampleParts('ab'));
	});

	test('holds no bytes of a project that was deleted', async () => {
		const storage = await openStorage();
		await storage.save(exampleProject('ab', 'p1'), exampleParts('ab'));
		await storage.save(exampleProject('c', 'p2'), exampleParts('c'));
		await storage.delete('p1');
		expect(await keys()).toEqual({ versions: 1, parts: 1 });
	});

	test('deleted by another tab is made anew at the next call', async () => {
		const storage = await openStorage();
		await storage.save(emptyProject(), new Map());
		await (await openStorage()).deleteAll();
		expect(await storage.list()).toEqual([]);
		await storage.save(emptyProject(), new Map());
		expect((await storage.list()).length).toBe(1);
	});

	test('145: that is full says so, and keeps the old state', async () => {
		const storage = await openStorage();
		await storage.save(exampleProject('a'), exampleParts('a'));
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		const error = await storage
			.save(exampleProject('ab'), exampleParts('b'))
			.catch((e: unknown) => e);
		expect(error).toBeInstanceOf(StorageError);
		expect(error).toMatchObject({ code: 'storage full' });
		vi.restoreAllMocks();
		expect((await storage.load('p1'))?.project).toEqual(exampleProject('a'));
	});

	test('with a project of a newer version says so', async () => {
		const storage = await openStorage();
		const format = (currentFormat + 1) as typeof currentFormat;
		const newer = { ...exampleProject('a', 'p2'), format, sources: [exampleSource('a')] };
		await storage.save(newer, exampleParts('a'));
		await expect(storage.load('p2')).rejects.toMatchObject({ code: 'storage newer' });
	});

	test('with a part gone says that it is damaged', async () => {
		const storage = await openStorage();
		await storage.save(exampleProject('a'), exampleParts('a'));
		const database = await openDatabase(() => undefined);
		await database.clear('parts');
		database.close();
		await expect(storage.load('p1')).rejects.toMatchObject({ code: 'storage damaged' });
	});
});

describe('where the browser has no database', () => {
	test('projects are kept in memory, and said not to last', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect((await openStorage()).lasting).toBe(false);
	});
});

describe('asking the browser to keep what is stored', () => {
	test.each([true, false])('gives its answer: %s', async (answer) => {
		vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(answer) } });
		expect(await requestLasting()).toBe(answer);
	});

	test('gives no where it cannot be asked', async () => {
		vi.stubGlobal('navigator', {});
		expect(await requestLasting()).toBe(false);
	});
});
