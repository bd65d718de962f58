// @ts-check
/** What the scripts share about the terminal: running a command, and saying what is going on. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Time zone and language are pinned, so that nothing depends on where a command runs. */
export const pinnedEnvironment = { TZ: 'UTC', LC_ALL: 'C.UTF-8', LANG: 'en_GB.UTF-8' };

/** @param {string} text */
export function say(text) {
	process.stdout.write(`${text}\n`);
}

/** Says what is wrong and ends with a non-zero status. @param {string} text @returns {never} */
export function stop(text) {
	process.stderr.write(`${text}\n`);
	process.exit(1);
}

/**
 * Runs a command in the repository's folder, its output going to this terminal.
 * @param {string} command
 * @param {string[]} words
 * @param {Record<string, string>} [environment]
 * @param {(text: string) => void} [tell] takes the output in place of the terminal
 * @returns {Promise<number>} its exit status; 1 when it could not be started or was ended by a signal
 */
export function run(command, words, environment = {}, tell = undefined) {
	return new Promise((resolve) => {
		const child = spawn(command, words, {
			cwd: root,
			stdio: tell === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...pinnedEnvironment, ...environment },
			// npm is a batch file on Windows, which only a shell can start.
			shell: process.platform === 'win32' && command === 'npm'
		});
		for (const output of [child.stdout, child.stderr]) {
			output?.setEncoding('utf8').on('data', (text) => tell?.(text));
		}
		child.on('error', () => resolve(1));
		child.on('close', (status) => resolve(status ?? 1));
	});
}

/**
 * Runs a program that is installed in `node_modules`, without npx.
 * @param {string} script path below `node_modules`
 * @param {string[]} words
 * @param {Record<string, string>} [environment]
 */
export function runInstalled(script, words, environment) {
	return run(process.execPath, [`node_modules/${script}`, ...words], environment);
}
