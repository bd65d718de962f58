// @ts-check
/** Runs the steps of a check one after the other, and counts tests for the last line. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runInstalled, say } from './terminal.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, run: () => Promise<Counts> }} Step
 */

/** @type {Counts} */
const nothing = { passed: 0, failed: 0, skipped: 0 };
const oneFailed = { ...nothing, failed: 1 };

/**
 * Runs every step, also after one has failed; ends with the line of counts and the exit status.
 * @param {Step[]} steps
 */
export async function runSteps(steps) {
	const total = { ...nothing };
	const failedSteps = [];
	for (const step of steps) {
		say(`\n── ${step.name}`);
		const counts = await step.run();
		if (counts.failed > 0) failedSteps.push(step.name);
		total.passed += counts.passed;
		total.failed += counts.failed;
		total.skipped += counts.skipped;
	}
	say(failedSteps.length === 0 ? '\nall steps passed' : `\nfailed: ${failedSteps.join(', ')}`);
	say(lastLine(total));
	process.exitCode = total.failed === 0 ? 0 : 1;
}

/** @param {Counts} counts */
export const lastLine = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * A step without tests: its failing counts as one.
 * @param {string} name
 * @param {string} script path of an installed program, or of one of ours when it starts with `scripts/`
 * @param {string[]} words
 * @returns {Step}
 */
export function commandStep(name, script, words = []) {
	const path = script.startsWith('scripts/') ? script : `node_modules/${script}`;
	return programStep(name, process.execPath, [path, ...words]);
}

/**
 * Any other program as a step.
 * @param {string} name
 * @param {string} program
 * @param {string[]} words
 * @returns {Step}
 */
export function programStep(name, program, words) {
	return { name, run: async () => ((await run(program, words)) === 0 ? nothing : oneFailed) };
}

/**
 * A step of tests, counted from Vitest's own report.
 * @param {string} name
 * @param {string[]} words of the command line
 * @param {Record<string, string>} [environment]
 * @returns {Step}
 */
export function testStep(name, words, environment) {
	return {
		name,
		run: async () => {
			const report = join(root, 'test-results', `${name.replaceAll(' ', '-')}.json`);
			mkdirSync(join(root, 'test-results'), { recursive: true });
			rmSync(report, { force: true });
			const status = await runInstalled(
				'vitest/vitest.mjs',
				['run', ...words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
				environment
			);
			return countsOf(readReport(report), status);
		}
	};
}

/** A step that cannot be run, which counts as one failure. @param {string} name @param {string} why @returns {Step} */
export function impossibleStep(name, why) {
	return {
		name,
		run: () => {
			say(why);
			return Promise.resolve(oneFailed);
		}
	};
}

/** A step that this machine cannot run, and need not. @param {string} name @param {string} why @returns {Step} */
export function skippedStep(name, why) {
	return {
		name,
		run: () => {
			say(`skipped: ${why}`);
			return Promise.resolve({ ...nothing, skipped: 1 });
		}
	};
}

/** @param {string} file */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * The counts of a report; a file that could not be loaded, and a run that failed with no failed test,
 * count as one failure each.
 * @param {any} report
 * @param {number} status
 * @returns {Counts}
 */
export function countsOf(report, status) {
	if (report === undefined) return oneFailed;
	/** @type {{ status: string, assertionResults: { status: string }[] }[]} */
	const files = report.testResults;
	const unloaded = files.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some(hasFailed)
	).length;
	const failed = report.numFailedTests + unloaded;
	return {
		passed: report.numPassedTests,
		failed: failed === 0 && status !== 0 ? 1 : failed,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** @param {{ status: string }} result */
const hasFailed = (result) => result.status === 'failed';
