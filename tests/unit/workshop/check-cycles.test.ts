import { describe, expect, it } from 'vitest';
import { findCycles, runtimeImports } from '../../../scripts/check-cycles.mjs';

describe('runtimeImports', () => {
	it('finds imports and re-exports over one line or several', () => {
		const text = `
			import { a } from './a.ts';
			import {
				b,
				type B
			} from './b.ts';
			export * from './c.ts';
			export { d } from "./d.ts";
			import './e.css';
			import F, * as everything from './f.ts';
		`;
		expect(runtimeImports(text)).toEqual([
			'./a.ts',
			'./b.ts',
			'./c.ts',
			'./d.ts',
			'./e.css',
			'./f.ts'
		]);
	});

	it('leaves out types, comments and imports at run time', () => {
		const text = `
			import type { A } from './a.ts';
			export type { B } from './b.ts';
			// import { c } from './c.ts';
			/* import { d } from './d.ts'; */
			const later = () => import('./e.ts');
			const address = 'https://example.org/import';
		`;
		expect(runtimeImports(text)).toEqual([]);
	});
});

describe('findCycles', () => {
	it('is silent about files that only share what they import', () => {
		const graph = new Map([
			['a', ['b', 'c']],
			['b', ['d']],
			['c', ['d']],
			['d', []]
		]);
		expect(findCycles(graph)).toEqual([]);
	});

	it('names the files of every circle once', () => {
		const graph = new Map([
			['entry', ['a', 'x']],
			['a', ['b']],
			['b', ['c', 'd']],
			['c', ['a']],
			['d', []],
			['x', ['x']]
		]);
		expect(findCycles(graph).map((group) => [...group].sort())).toEqual([['a', 'b', 'c'], ['x']]);
	});
});
