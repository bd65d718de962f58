import adapter from '@sveltejs/adapter-static';
import { readFileSync } from 'node:fs';
import { pagePolicy } from './scripts/policy.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// Compressed copies are written by scripts/build.mjs, which keeps those of the engine.
		adapter: adapter({
			pages: 'build',
			assets: 'build',
			fallback: '404.html',
			precompress: false,
			strict: true
		}),
		csp: { mode: 'hash', directives: pagePolicy },
		paths: { relative: true },
		prerender: { entries: ['*'], handleHttpError: 'fail', handleMissingId: 'fail' },
		typescript: { config: withWorkshopFiles },
		// `state/offline.svelte.ts` does it, and says what came of it.
		serviceWorker: { register: false },
		// Without it the kit takes the time of the build, and no two builds are alike.
		version: { name: version }
	}
};

/**
 * Adds the scripts and the configuration files to what TypeScript looks at.
 * @param {Record<string, any>} config
 */
function withWorkshopFiles(config) {
	return {
		...config,
		include: [...config.include, '../scripts/**/*.mjs', '../*.config.js', '../*.config.ts']
	};
}
