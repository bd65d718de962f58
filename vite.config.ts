import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// Numbers and dates must not depend on where the tests run.
process.env['TZ'] = 'UTC';
process.env['LC_ALL'] = 'C.UTF-8';
process.env['LANG'] = 'C.UTF-8';

/**
 * The kit's own root component hides its announcer with an inline style, which the page's policy
 * refuses (it would stand on the page for all to see). The same style as a style sheet is allowed.
 */
function announcerStyleAsSheet(): Plugin {
	const announcer = /(<div id="svelte-announcer"[^>]*?) style="([^"]*)"/;
	return {
		name: 'announcer-style-as-sheet',
		enforce: 'pre',
		transform(code, id) {
			const style = /\/generated\/root\.svelte$/.test(id) ? announcer.exec(code)?.[2] : undefined;
			if (style === undefined) return undefined;
			return `${code.replace(announcer, '$1')}\n<style>#svelte-announcer { ${style} }</style>\n`;
		}
	};
}

export default defineConfig({
	plugins: [announcerStyleAsSheet(), sveltekit()],
	// A sample file is imported by its address: `import url from '…/sample-data/meetings.csv?url'`.
	assetsInclude: ['**/*.csv'],
	build: {
		// The page's policy allows no `data:` scripts, styles or fonts.
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 1500
	},
	worker: { format: 'es' },
	server: { fs: { allow: ['sample-data'] } },
	test: {
		// The journeys in a browser have a configuration of their own: vitest.journeys.config.ts.
		include: ['tests/{unit,engine,recount}/**/*.test.ts'],
		setupFiles: ['tests/speak-english.ts'],
		environment: 'node',
		// Two at a time, since one core would be left idle by default; and modules are read once, not once a file, which took
		// longer than the tests. So no test may leave anything behind in a module.
		maxWorkers: 2,
		isolate: false,
		env: { TZ: 'UTC' },
		testTimeout: 30_000,
		hookTimeout: 60_000
	}
});
