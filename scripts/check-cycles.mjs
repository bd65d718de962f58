// @ts-check
/** Lint: files must not import each other in a circle. Imports of types and `import()` do not count. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceFiles } from './source-files.mjs';
import { root, say } from './terminal.mjs';

const comment = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g;
const importStatement =
	/^[ \t]*(?:import|export)\s+(?!type\b)(?:[\w*${}\s,]+?\sfrom\s*)?(['"])([^'"\n]+)\1/gm;

/**
 * What a file imports at run time, as written.
 * @param {string} text
 * @returns {string[]}
 */
export function runtimeImports(text) {
	const code = text.replace(comment, '');
	return [...code.matchAll(importStatement)].map((match) => String(match[2]));
}

/**
 * Groups of files that import each other (strongly connected, by Tarjan's algorithm).
 * @param {Map<string, string[]>} graph file to the files it imports
 * @returns {string[][]} groups of more than one file, and files that import themselves
 */
export function findCycles(graph) {
	/** @type {Map<string, { index: number, low: number, open: boolean }>} */
	const seen = new Map();
	/** @type {string[]} */
	const stack = [];
	/** @type {string[][]} */
	const groups = [];

	/** @param {string} file */
	function visit(file) {
		const state = { index: seen.size, low: seen.size, open: true };
		seen.set(file, state);
		stack.push(file);
		for (const next of graph.get(file) ?? []) {
			const known = seen.get(next);
			if (known === undefined) state.low = Math.min(state.low, visit(next).low);
			else if (known.open) state.low = Math.min(state.low, known.index);
		}
		if (state.low === state.index) closeGroup(file);
		return state;
	}

	/** @param {string} first */
	function closeGroup(first) {
		const group = stack.splice(stack.indexOf(first));
		for (const file of group) {
			const state = seen.get(file);
			if (state) state.open = false;
		}
		if (group.length > 1 || graph.get(first)?.includes(first)) groups.push(group);
	}

	for (const file of graph.keys()) if (!seen.has(file)) visit(file);
	return groups;
}

/**
 * @param {string} source
 * @param {string} file
 * @returns {string | undefined} the imported file of this project
 */
function resolveImport(source, file) {
	const path = source.startsWith('$lib/')
		? join(root, 'src/lib', source.slice(5))
		: source.startsWith('.')
			? resolve(dirname(file), source)
			: undefined;
	if (path === undefined) return undefined;
	const candidates = [path, `${path}.ts`, join(path, 'index.ts')];
	return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

function main() {
	const files = sourceFiles(join(root, 'src'), /\.(ts|svelte)$/);
	const graph = new Map(
		files.map((file) => [
			file,
			runtimeImports(readFileSync(file, 'utf8')).flatMap(
				(source) => resolveImport(source, file) ?? []
			)
		])
	);
	const cycles = findCycles(graph);
	for (const cycle of cycles) {
		say(`import cycle: ${cycle.map((file) => relative(root, file)).join(', ')}`);
	}
	process.exitCode = cycles.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(String(process.argv[1])).href) main();
