import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { importTableRule } from './scripts/eslint/import-table.js';
import { noRawTextRule } from './scripts/eslint/no-raw-text.js';
import svelteConfig from './svelte.config.js';

const root = import.meta.dirname;

/**
 * Who may import what: the table of the house, layer by layer. `from` are folders of `src/lib`,
 * `packages` are outside packages; `typesFrom` and `typesOf` allow types only.
 * @type {import('./scripts/eslint/import-table.js').ImportTable}
 */
export const importTable = {
	domain: { from: [], packages: ['fastest-levenshtein'] },
	engine: { from: ['domain'], packages: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
	files: { from: ['domain'], packages: ['fflate'] },
	offline: { from: [], packages: [] },
	project: {
		from: ['domain', 'files'],
		packages: ['idb', 'fflate', 'valibot', 'age-encryption']
	},
	pipeline: {
		from: ['domain', 'engine', 'files', 'project'],
		packages: ['highs', 'highs/runtime?url']
	},
	charts: { from: ['domain'], packages: [], typesOf: ['vega-lite', 'vega'] },
	reports: {
		from: ['domain', 'charts', 'i18n', 'pipeline'],
		packages: ['vega', 'vega-lite', 'vega-interpreter']
	},
	i18n: { from: ['domain'], packages: ['intl-messageformat'] },
	state: {
		from: [
			'domain',
			'engine',
			'files',
			'project',
			'pipeline',
			'charts',
			'reports',
			'i18n',
			'offline'
		],
		packages: ['svelte']
	},
	ui: {
		from: ['domain', 'i18n'],
		typesFrom: ['charts', 'pipeline'],
		packages: ['svelte', 'vega', 'vega-lite', 'vega-interpreter', 'bits-ui']
	},
	routes: {
		from: ['state', 'ui', 'i18n', 'charts', 'domain'],
		typesFrom: ['pipeline'],
		packages: ['svelte', '$app', '@fontsource-variable']
	}
};

/** The only places that may ask the page's own origin for a file (the engine and the sample data). */
const filesThatMayFetch = ['src/lib/engine/**', 'src/lib/state/sample.ts', 'src/service-worker/**'];

/** The engine in Node, for tests and the command line: the one file that may use Node's modules. */
const engineInNode = 'src/lib/engine/node-engine.ts';
const importTableOfNode = {
	...importTable,
	engine: { ...importTable.engine, packages: [...importTable.engine.packages, 'node:'] }
};

const waysOut = ['EventSource', 'RTCPeerConnection', 'WebSocket', 'WebTransport', 'XMLHttpRequest'];

/** A name that starts with an underscore says that it is left out on purpose. */
const unusedVariables = [
	'error',
	{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
];

const noDefaultExport = {
	selector: 'ExportDefaultDeclaration',
	message: 'named exports only'
};

export default defineConfig(
	{
		ignores: ['.svelte-kit/', 'build/', 'coverage/', 'node_modules/', 'pictures/', 'test-results/']
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	{
		// TypeScript says what is not defined, in scripts too (// @ts-check).
		rules: { 'no-undef': 'off', eqeqeq: 'error', 'no-var': 'error' }
	},

	// TypeScript with its types.
	{
		files: ['**/*.ts'],
		extends: [ts.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
		rules: {
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-expect-error': 'allow-with-description' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': unusedVariables,
			'prefer-const': 'error',
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true }
			],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		// Published coefficients and reference values stand as they were printed.
		files: ['src/lib/domain/statistics/**/*.ts', 'tests/**/*.ts'],
		rules: { 'no-loss-of-precision': 'off' }
	},
	{
		// Tests read values they have just made; the compiler's strictness there is enough.
		files: ['tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off'
		}
	},

	// Svelte, without types (svelte-check has them).
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		extends: [ts.configs.strict, svelte.configs.recommended],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		// It takes every short-lived Map or Date inside a function for state.
		rules: { 'svelte/prefer-svelte-reactivity': 'off' }
	},
	{
		files: ['**/*.svelte'],
		plugins: { workshop: { rules: { 'no-raw-text': noRawTextRule } } },
		rules: {
			// What the markup binds or reads is not seen as used or changed.
			'no-useless-assignment': 'off',
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			'@typescript-eslint/no-unused-vars': unusedVariables,
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/require-each-key': 'error',
			'workshop/no-raw-text': ['error', { allowed: ['Tafakari'] }]
		}
	},

	// The app itself.
	{
		files: ['src/**/*.{ts,svelte}'],
		plugins: { house: { rules: { 'import-table': importTableRule } } },
		rules: {
			'house/import-table': ['error', { root, table: importTable }],
			'@typescript-eslint/no-explicit-any': 'error',
			'no-alert': 'error',
			'no-console': 'error',
			'no-eval': 'error',
			'no-new-func': 'error',
			'no-restricted-globals': ['error', 'fetch', ...waysOut],
			'no-restricted-imports': [
				'error',
				{ paths: [{ name: 'svelte/store', message: 'runes only' }], patterns: ['svelte/legacy'] }
			],
			'no-restricted-properties': [
				'error',
				{ object: 'navigator', property: 'sendBeacon' },
				{ object: 'window', property: 'fetch' },
				{ object: 'globalThis', property: 'fetch' },
				{ object: 'self', property: 'fetch' }
			]
		}
	},
	{
		files: [engineInNode],
		rules: { 'house/import-table': ['error', { root, table: importTableOfNode }] }
	},
	{ files: filesThatMayFetch, rules: { 'no-restricted-globals': ['error', ...waysOut] } },
	{ files: ['src/lib/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
	{
		// The knowledge has no clock, no chance and no browser.
		files: ['src/lib/domain/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				'fetch',
				...waysOut,
				'document',
				'localStorage',
				'navigator',
				'process',
				'window'
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'today is a parameter' },
				{ object: 'Math', property: 'random', message: 'chance is seeded' }
			],
			'no-restricted-syntax': [
				'error',
				noDefaultExport,
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'today is a parameter'
				}
			]
		}
	}
);
