// @ts-check
/** Runs the steps of a check one after the other, and counts tests for the last line. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runInstalled, say } from './terminal.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, run: (tell?: (text: string) => void) => Promise<Counts> }} Step `tell` takes what the step says,
 *   in place of the terminal
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
 * Commands of one core each, in lanes that go on beside each other: all start with the first of them. The steps stay what
 * they are, one after the other; what each says is told in one piece.
 * @param {Step[][]} lanes
 * @returns {Step[]}
 */
export function besideEachOther(lanes) {
	/** @type {Map<Step, ReturnType<typeof runQuietly>> | undefined} */
	let running;
	return lanes.flat().map((step) => ({
		name: step.name,
		run: async () => {
			running ??= new Map(lanes.flatMap(startLane));
			const { counts, said } = (await running.get(step)) ?? {
				counts: oneFailed,
				said: 'not started'
			};
			if (said !== '') say(said.trimEnd());
			return counts;
		}
	}));
}

/** Starts the steps of a lane, each when the one before it has ended. @param {Step[]} lane */
function startLane(lane) {
	/** @type {Promise<unknown>} */
	let before = Promise.resolve();
	return lane.map((step) => {
		const ended = before.then(() => runQuietly(step));
		before = ended;
		return /** @type {const} */ ([step, ended]);
	});
}

/** @param {Step} step */
async function runQuietly(step) {
	let said = '';
	const counts = await step.run((text) => (said += text));
	return { counts, said };
}

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
	return {
		name,
		run: async (tell) => ((await run(program, words, {}, tell)) === 0 ? nothing : oneFailed)
	};
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
