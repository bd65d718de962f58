// @ts-check
/**
 * Lint: styles use logical sides (`margin-inline-start`), never left and right, so that a page in
 * Arabic is right without a second style sheet. A line that must be physical says why in a comment
 * that starts with `physical:`.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceFiles } from './source-files.mjs';
import { root, say } from './terminal.mjs';

const physicalProperty =
	/(?:^|[\s;{"'])(?:style:)?((?:(?:scroll-)?(?:margin|padding)-|border-(?:top-|bottom-)?)?(?:left|right)(?:-(?:color|radius|style|width))?)\s*[:=]/;
const physicalValue = /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

/**
 * The lines that name a physical side.
 * @param {string} text of a style sheet or a component
 * @param {'css' | 'svelte'} kind
 * @returns {{ line: number, found: string }[]}
 */
export function physicalSides(text, kind) {
	const styled = kind === 'css' ? text : keepStyles(text);
	return styled.split('\n').flatMap((line, index) => {
		if (line.includes('physical:')) return [];
		const code = line.replace(/\/\*.*?\*\//g, '');
		const found = physicalProperty.exec(code)?.[1] ?? physicalValue.exec(code)?.[0];
		return found === undefined ? [] : [{ line: index + 1, found }];
	});
}

/** Blanks everything of a component but its style blocks and `style:` directives, keeping line numbers. @param {string} text */
function keepStyles(text) {
	const blank = (/** @type {string} */ part) => part.replace(/[^\n]/g, ' ');
	return text
		.split(/(<style[^>]*>[\s\S]*?<\/style>|\sstyle:[\w-]+=)/)
		.map((part, index) => (index % 2 === 1 ? part : blank(part)))
		.join('');
}

function main() {
	let count = 0;
	for (const file of sourceFiles(join(root, 'src'), /\.(css|svelte)$/)) {
		const kind = file.endsWith('.css') ? 'css' : 'svelte';
		for (const { line, found } of physicalSides(readFileSync(file, 'utf8'), kind)) {
			count += 1;
			say(`${relative(root, file)}:${line}: "${found}" is a physical side: use a logical property`);
		}
	}
	process.exitCode = count === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(String(process.argv[1])).href) main();
