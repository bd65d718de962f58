import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addImport } from '../../../src/lib/project/imports.ts';
import { IndexedDbStorage } from '../../../src/lib/project/indexeddb-storage.ts';
import { exampleParts, exampleProject, exampleSource } from './example-project.ts';

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const before = { project: exampleProject('a'), parts: exampleParts('a') };

/** An import of two files, of which the first takes the place of the one that was here. */
const after = {
	project: addImport(before.project, [exampleSource('b'), exampleSource('c')], {
		id: 'd2',
		at: '2026-01-06T10:00:00.000Z',
		updates: [
			{
				part: { source: exampleSource('b').id, part: 0 },
				earlier: { source: exampleSource('a').id, part: 0 },
				relation: 'replaces',
				isAsked: false,
				rows: { same: 1, changed: 0, added: 0, gone: 0 }
			}
		]
	}),
	parts: exampleParts('abc')
};

/** Keeps the import on a page that dies with its n-th write, counted from 1; says how many writes it came to. */
async function keepUntil(dies: number): Promise<number> {
	const storage = await IndexedDbStorage.open();
	await storage.save(before.project, before.parts);
	let writes = 0;
	const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...given
	) {
		writes += 1;
		if (writes < dies) return put.apply(this, given);
		throw new DOMException('the page is gone', 'AbortError');
	});
	await storage.save(after.project, exampleParts('bc')).catch(() => undefined);
	vi.restoreAllMocks();
	return writes;
}

test('144: an import on a page that dies at any of its writes is there whole or not at all', async () => {
	const all = await keepUntil(Infinity);
	expect(all).toBeGreaterThan(3);
	for (let dies = 1; dies <= all; dies += 1) {
		vi.stubGlobal('indexedDB', new IDBFactory());
		expect(await keepUntil(dies)).toBe(dies);
		const next = await IndexedDbStorage.open();
		expect(await next.load('p1')).toEqual(before);
		await next.save(after.project, exampleParts('bc'));
		expect(await next.load('p1')).toEqual(after);
	}
});
