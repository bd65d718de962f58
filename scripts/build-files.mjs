// @ts-check
/**
 * The list of all files of a build, with sizes and sums, for the service worker: what may be kept on a device, and
 * against what it is checked there.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfFirstWords, filesOfPage } from './first-screen.mjs';

const workerFile = 'service-worker.js';
/** Not asked for by any screen: what is for the host, what says which build it is, and compressed copies. */
const notKept =
	/^(?:_headers|404\.html|service-worker\.js|_app\/version\.json|\..*|.*\.(?:br|gz))$/;

/**
 * Writes the list into the service worker of a build.
 * @param {string} build folder
 * @param {string} root of the repository
 */
export function writeBuildFiles(build, root) {
	const first = new Set([...filesOfPage(build, 'index.html'), ...filesOfFirstWords(root)]);
	const list = filesBelow(build)
		.filter((path) => !notKept.test(path))
		.sort()
		.map((path) => lineOf(build, path, first.has(path) || !path.includes('/')))
		.join('|');
	const file = join(build, workerFile);
	const code = readFileSync(file, 'utf8');
	if (!code.includes('{{build-files}}')) throw new Error(`no place for the list in ${file}`);
	writeFileSync(
		file,
		code.replace('{{build-files}}', () => list)
	);
}

/** @param {string} build @param {string} path @param {boolean} isFirst */
function lineOf(build, path, isFirst) {
	const bytes = readFileSync(join(build, path));
	const sum = createHash('sha256').update(bytes).digest('hex');
	return `${sum} ${bytes.length} ${isFirst ? 'first' : 'later'} ${path}`;
}

/** @param {string} folder @param {string} below @returns {string[]} */
function filesBelow(folder, below = '') {
	return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
		const path = below === '' ? entry.name : `${below}/${entry.name}`;
		return entry.isDirectory() ? filesBelow(folder, path) : [path];
	});
}
