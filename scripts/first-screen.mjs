// @ts-check
/** What the start screen needs of a build before anything was opened: worked out from its files. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const linked = /(?:href="|import\(")\.?\/?(_app\/[^"]+)"/g;
const imported = /(?:import|from)\s*["'`](\.[^"'`]+\.js)["'`]/g;

/**
 * Scripts and styles that a page names or that come with those, each once.
 * @param {string} build folder
 * @param {string} page file name
 * @returns {string[]} paths in the build
 */
export function filesOfPage(build, page) {
	/** @type {Set<string>} */
	const seen = new Set();
	const html = readFileSync(join(build, page), 'utf8');
	for (const [, path] of html.matchAll(linked)) add(String(path));
	return [...seen];

	/** @param {string} path */
	function add(path) {
		if (seen.has(path) || !existsSync(join(build, path))) return;
		seen.add(path);
		if (!path.endsWith('.js')) return;
		const code = readFileSync(join(build, path), 'utf8');
		for (const [, target] of code.matchAll(imported)) {
			add(posix.join(dirname(path), String(target)));
		}
	}
}

const firstWords = /^src\/lib\/i18n\/messages\/[a-z]+\/first\.ts$/;

/**
 * The files with the words of the start screen, in every language: they are loaded by script.
 * @param {string} root of the repository
 * @returns {string[]} paths in the build
 */
export function filesOfFirstWords(root) {
	const manifest = join(root, '.svelte-kit/output/client/.vite/manifest.json');
	/** @type {Record<string, { file: string }>} */
	const entries = JSON.parse(readFileSync(manifest, 'utf8'));
	return Object.entries(entries).flatMap(([source, { file }]) =>
		firstWords.test(source) ? [file] : []
	);
}
