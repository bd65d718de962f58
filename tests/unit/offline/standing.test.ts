import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import type { BuildFile } from '../../../src/lib/offline/build-files.ts';
import { nextToKeep, standingOf } from '../../../src/lib/offline/standing.ts';

const file = (sha256: string, bytes: number, isFirst = false): BuildFile => ({
	path: `${sha256}.js`,
	bytes,
	sha256,
	isFirst
});
const files = [file('engine', 34e6), file('page', 5e3, true), file('chart', 8e5)];

it('the app is ready when every file is kept, and not one file earlier', () => {
	expect(standingOf(files, new Set(['page', 'chart']))).toEqual({
		done: 805_000,
		all: 34_805_000,
		isReady: false
	});
	expect(standingOf(files, new Set(['page', 'chart', 'engine'])).isReady).toBe(true);
});

it('a file of another version does not count for one that is missing', () => {
	const kept = new Set(['page', 'chart', 'engine of before']);
	expect(standingOf(files, kept)).toEqual({ done: 805_000, all: 34_805_000, isReady: false });
});

it('without a list nothing is ever ready', () => {
	expect(standingOf([], new Set(['page']))).toEqual({ done: 0, all: 0, isReady: false });
});

it('the start screen is kept first, then what is small', () => {
	expect(nextToKeep(files, new Set())?.sha256).toBe('page');
	expect(nextToKeep(files, new Set(['page']))?.sha256).toBe('chart');
	expect(nextToKeep(files, new Set(['page', 'chart']))?.sha256).toBe('engine');
	expect(nextToKeep(files, new Set(['page', 'chart', 'engine']))).toBeUndefined();
});

test.prop(
	[
		fc.uniqueArray(fc.record({ sha256: fc.string({ minLength: 1 }), bytes: fc.nat() }), {
			selector: ({ sha256 }) => sha256
		})
	],
	{ seed: 8 }
)('keeping one file after the other ends with all of them, each once', (some) => {
	const all = some.map(({ sha256, bytes }, index) => file(sha256, bytes, index % 3 === 0));
	const kept = new Set<string>();
	for (let next = nextToKeep(all, kept); next !== undefined; next = nextToKeep(all, kept)) {
		expect(standingOf(all, kept).isReady).toBe(false);
		expect(kept.has(next.sha256)).toBe(false);
		kept.add(next.sha256);
	}
	expect(kept.size).toBe(all.length);
	expect(standingOf(all, kept).isReady).toBe(all.length > 0);
});
