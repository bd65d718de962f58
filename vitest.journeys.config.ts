import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

/**
 * Journeys: the built app in a real browser. They share one server; two files at a time, each with a browser of its own, since a
 * journey waits as long as it works.
 */
export default defineConfig({
	test: {
		name: 'journeys',
		include: ['tests/journeys/**/*.test.ts'],
		// Minutes for each language: `npm run test:long`.
		exclude: process.env['LONG'] === '1' ? [] : ['tests/journeys/every-language.test.ts'],
		environment: 'node',
		globalSetup: ['tests/journeys/global-setup.ts'],
		env: { TZ: 'UTC' },
		maxWorkers: 2,
		testTimeout: 180_000,
		hookTimeout: 60_000
	}
});
