// @ts-check
/**
 * Brings a fresh clone, or one with changed sources, to where the app can be served or tested.
 * Uses nothing but Node's own modules: it runs before anything is installed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say, stop } from './terminal.mjs';

const leastNode = [20, 19];

/** What the build depends on. */
const buildInputs = [
	'package-lock.json',
	'package.json',
	'sample-data',
	'scripts/build-files.mjs',
	'scripts/build.mjs',
	'scripts/first-screen.mjs',
	'scripts/policy.mjs',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** The file in which a build notes what it was made from. */
export const buildStamp = 'build/.sources';

/** Ends with a clear message when Node is older than the parts allow. */
export function requireNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [leastMajor = 0, leastMinor = 0] = leastNode;
	if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
	stop(`Tafakari needs Node ${leastNode.join('.')} or later; this is Node ${version}.`);
}

/** Installs the locked packages unless exactly they are installed already. */
export async function installWhenNeeded() {
	if (isInstalled(root)) return;
	say('Installing packages (npm ci) …');
	if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) {
		stop('The packages could not be installed: see the message of npm above.');
	}
}

/**
 * Whether `node_modules` holds the versions of the lock file, by npm's own note of what it installed.
 * Packages for other systems (optional ones) may be missing.
 * @param {string} folder
 */
export function isInstalled(folder) {
	const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
	const locked = readPackages(join(folder, 'package-lock.json'));
	if (installed === undefined || locked === undefined) return false;
	const sameVersions = Object.entries(installed).every(
		([path, { version }]) => locked[path]?.version === version
	);
	const nothingMissing = Object.entries(locked).every(
		([path, { optional }]) => path === '' || optional === true || installed[path] !== undefined
	);
	return sameVersions && nothingMissing;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Builds the app unless `build/` was made from the very same sources. */
export async function buildWhenNeeded() {
	if (isBuilt()) return;
	say('Building the app …');
	if ((await run(process.execPath, ['scripts/build.mjs'])) !== 0) {
		stop('The app could not be built: see the message above.');
	}
}

export function isBuilt() {
	const stamp = join(root, buildStamp);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

/** One hash over names and bytes of everything that the build depends on. */
export function hashOfSources() {
	const hash = createHash('sha256').update(process.versions.node);
	for (const file of buildInputs.flatMap(filesBelow)) {
		hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
	}
	return hash.digest('hex');
}

/**
 * The file itself, or all files below the folder, in a fixed order; nothing when it does not exist.
 * @param {string} path relative to the repository
 * @returns {string[]}
 */
function filesBelow(path) {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	try {
		return readdirSync(full)
			.sort()
			.flatMap((name) => filesBelow(`${path}/${name}`));
	} catch {
		return [path];
	}
}
