import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

/** Journeys: the built app in a real browser. They share one server and run one after the other. */
export default defineConfig({
	test: {
		name: 'journeys',
		include: ['tests/journeys/**/*.test.ts'],
		// Minutes for each language: `npm run test:long`.
		exclude: process.env['LONG'] === '1' ? [] : ['tests/journeys/every-language.test.ts'],
		environment: 'node',
		globalSetup: ['tests/journeys/global-setup.ts'],
		env: { TZ: 'UTC' },
		fileParallelism: false,
		testTimeout: 180_000,
		hookTimeout: 60_000
	}
});
