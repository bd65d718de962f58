import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	forgetImport,
	importsUnderWay,
	noteImport
} from '../../../src/lib/project/imports-under-way.ts';

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('an import is noted with its files until it is done, and those of other projects stay', () => {
	noteImport('p1', ['a.csv']);
	noteImport('p2', ['b.csv', 'c.xlsx']);
	expect(importsUnderWay()).toEqual([
		{ project: 'p1', files: ['a.csv'] },
		{ project: 'p2', files: ['b.csv', 'c.xlsx'] }
	]);
	forgetImport('p1');
	expect(importsUnderWay()).toEqual([{ project: 'p2', files: ['b.csv', 'c.xlsx'] }]);
});

test('a project has one import at a time', () => {
	noteImport('p1', ['a.csv']);
	noteImport('p1', ['b.csv']);
	expect(importsUnderWay()).toEqual([{ project: 'p1', files: ['b.csv'] }]);
});

test('where nothing can be kept, or something else stands there, no import is under way', () => {
	localStorage.setItem('tafakari.imports under way', '{"project":');
	expect(importsUnderWay()).toEqual([]);
	vi.stubGlobal('localStorage', undefined);
	noteImport('p1', ['a.csv']);
	expect(importsUnderWay()).toEqual([]);
});
