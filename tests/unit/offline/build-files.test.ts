import { expect, it } from 'vitest';
import { findInBuild, parseBuildFiles } from '../../../src/lib/offline/build-files.ts';

const sum = (letter: string): string => letter.repeat(64);
const list = [
	`${sum('a')} 100 first index.html`,
	`${sum('b')} 200 first data.html`,
	`${sum('c')} 34000000 later _app/immutable/assets/engine.wasm`
].join('|');
const files = parseBuildFiles(list);
const [index, data, engine] = files;

it('the list of the build is read whole', () => {
	expect(files).toEqual([
		{ path: 'index.html', bytes: 100, sha256: sum('a'), isFirst: true },
		{ path: 'data.html', bytes: 200, sha256: sum('b'), isFirst: true },
		{ path: '_app/immutable/assets/engine.wasm', bytes: 34e6, sha256: sum('c'), isFirst: false }
	]);
});

it('without a build there is no file, and what is no part of a list is left out', () => {
	expect(parseBuildFiles('{{build-files}}')).toEqual([]);
	expect(parseBuildFiles(`${sum('a')} many first index.html|`)).toEqual([]);
});

it('a page stands at its name, with whatever search the address has', () => {
	expect(findInBuild(files, '', true)).toEqual({ file: index });
	expect(findInBuild(files, '?source=homescreen', true)).toEqual({ file: index });
	expect(findInBuild(files, 'data', true)).toEqual({ file: data });
	expect(findInBuild(files, 'data.html', true)).toEqual({ file: data });
});

it('a page with a slash too many is sent to the right address, since its own addresses are relative', () => {
	expect(findInBuild(files, 'data/', true)).toEqual({ moved: 'data' });
});

it('a part of the app stands at its path alone', () => {
	expect(findInBuild(files, '_app/immutable/assets/engine.wasm', false)).toEqual({ file: engine });
	expect(findInBuild(files, '_app/immutable/assets/engine.wasm?x', false)).toBeUndefined();
	expect(findInBuild(files, 'data', false)).toBeUndefined();
});

it('what is not of the build is left to the network', () => {
	for (const path of ['unknown', 'data/more', '_app/version.json', '/', 'constructor']) {
		expect(findInBuild(files, path, true)).toBeUndefined();
	}
});
