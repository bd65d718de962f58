// @ts-check
/**
 * `npm run test:long`: what is too long for every day. Tests read the variable LONG to take more
 * cases: more random inputs, and more seeded messy data sets that an independent program in Python
 * counts again.
 */
import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.mjs';
import { buildWhenNeeded, installWhenNeeded, requireNode } from './prepare.mjs';
import {
	commandStep,
	impossibleStep,
	programStep,
	runSteps,
	skippedStep,
	testStep
} from './steps.mjs';

const long = { LONG: '1' };

requireNode();
await installWhenNeeded();
await buildWhenNeeded();

await runSteps([
	commandStep('generated types', '@sveltejs/kit/svelte-kit.js', ['sync']),
	testStep('long unit and engine tests', [], long),
	recountStep(),
	browserStep(await findOrInstallChromium())
]);

/** The recounting program's own worked cases: it must be right before it can be a witness. */
function recountStep() {
	const name = 'worked cases of the recount';
	const hasPython = spawnSync('python3', ['--version']).status === 0;
	return hasPython
		? programStep(name, 'python3', ['tests/recount/test_recount.py'])
		: skippedStep(name, 'there is no python3 here');
}

/** @param {string | undefined} chromium */
function browserStep(chromium) {
	const name = 'long browser tests';
	return chromium === undefined
		? impossibleStep(name, 'There is no Chromium to run them in.')
		: testStep(name, ['--config=vitest.journeys.config.ts'], { ...long, CHROMIUM: chromium });
}
