// @ts-check
/**
 * `npm test`: everything, on a fresh clone too. `npm run check` (`--no-browser`): what needs no browser.
 * Both end with the line `N passed, N failed, N skipped`.
 */
import { findOrInstallChromium } from './chromium.mjs';
import { installWhenNeeded, isBuilt, requireNode } from './prepare.mjs';
import { besideEachOther, commandStep, impossibleStep, runSteps, testStep } from './steps.mjs';

const withBrowser = !process.argv.includes('--no-browser');

requireNode();
await installWhenNeeded();
const chromium = withBrowser ? await findOrInstallChromium() : undefined;

await runSteps([
	commandStep('generated types', '@sveltejs/kit/svelte-kit.js', ['sync']),
	...besideEachOther([
		[
			commandStep('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
			commandStep('lint: import cycles', 'scripts/check-cycles.mjs'),
			commandStep('lint: styles', 'scripts/check-styles.mjs'),
			commandStep('types', 'svelte-check/bin/svelte-check', [
				'--fail-on-warnings',
				'--output=human',
				'--tsconfig=./tsconfig.json'
			]),
			commandStep('build', 'scripts/build.mjs')
		],
		// As long as all of those together.
		[commandStep('lint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.'])]
	]),
	testStep('unit and engine tests', []),
	...(withBrowser ? [browserStep()] : [])
]);

/** The journeys need a browser and the build of these very sources. */
function browserStep() {
	const name = 'browser tests';
	if (chromium === undefined) return impossibleStep(name, 'There is no Chromium to run them in.');
	return {
		name,
		run: () =>
			(isBuilt()
				? testStep(name, ['--config=vitest.journeys.config.ts'], { CHROMIUM: chromium })
				: impossibleStep(name, 'There is no build to run them on.')
			).run()
	};
}
