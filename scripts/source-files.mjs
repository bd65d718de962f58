// @ts-check
/** The source files below a folder, for the checks that read them as text. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder
 * @param {RegExp} ending
 * @returns {string[]} paths in a fixed order
 */
export function sourceFiles(folder, ending) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => ending.test(name))
		.sort()
		.map((name) => join(folder, name));
}
