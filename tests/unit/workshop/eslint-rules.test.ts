import { join } from 'node:path';
import { Linter } from 'eslint';
import svelteParser from 'svelte-eslint-parser';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importTableRule } from '../../../scripts/eslint/import-table.js';
import { noRawTextRule } from '../../../scripts/eslint/no-raw-text.js';

const root = process.cwd();

describe('house/import-table', () => {
	const table = {
		domain: { from: [], packages: ['fastest-levenshtein'] },
		charts: { from: ['domain'], packages: [], typesOf: ['vega-lite'] },
		ui: { from: ['domain'], typesFrom: ['charts'], packages: ['svelte'] }
	};

	function messages(file: string, code: string): string[] {
		const found = new Linter({ cwd: root }).verify(
			code,
			{
				files: ['**/*.ts'],
				languageOptions: { parser: ts.parser },
				plugins: { house: { rules: { 'import-table': importTableRule } } },
				rules: { 'house/import-table': ['error', { root, table }] }
			},
			join(root, file)
		);
		return found.map(({ message }) => message);
	}

	it('allows the own layer, the layers and the packages of the table, and files of no layer', () => {
		expect(messages('src/lib/domain/tables/a.ts', `import { b } from '../cell.ts';`)).toEqual([]);
		expect(
			messages('src/lib/domain/a.ts', `import { distance } from 'fastest-levenshtein';`)
		).toEqual([]);
		expect(messages('src/lib/ui/a.ts', `import { b } from '../domain/b.ts';`)).toEqual([]);
		expect(messages('src/lib/ui/a.ts', `import { on } from 'svelte/events';`)).toEqual([]);
		expect(messages('tests/unit/a.ts', `import { b } from 'papaparse';`)).toEqual([]);
	});

	it('refuses another layer, however the import is written', () => {
		const refused = ['domain may not import from ui'];
		for (const code of [
			`import { b } from '../ui/b.ts';`,
			`import type { B } from '../ui/b.ts';`,
			`import { b } from '$lib/ui/b.ts';`,
			`export * from '../ui/b.ts';`,
			`export { b } from '../ui/b.ts';`,
			`const b = await import('../ui/b.ts');`
		]) {
			expect(messages('src/lib/domain/a.ts', code)).toEqual(refused);
		}
	});

	it('refuses a package that is not in the table, and names that only begin alike', () => {
		expect(messages('src/lib/domain/a.ts', `import Papa from 'papaparse';`)).toEqual([
			'domain may not import the package papaparse'
		]);
		expect(messages('src/lib/domain/a.ts', `import x from 'fastest-levenshtein-x';`)).toHaveLength(
			1
		);
		expect(messages('src/lib/domain/a.ts', `import { readFileSync } from 'node:fs';`)).toHaveLength(
			1
		);
	});

	it('allows only types where the table says so', () => {
		const spec = `'vega-lite'`;
		expect(messages('src/lib/charts/a.ts', `import type { Spec } from ${spec};`)).toEqual([]);
		expect(messages('src/lib/charts/a.ts', `import { type Spec } from ${spec};`)).toEqual([]);
		expect(messages('src/lib/charts/a.ts', `import { compile } from ${spec};`)).toHaveLength(1);
		expect(messages('src/lib/ui/a.ts', `import type { A } from '../charts/a.ts';`)).toEqual([]);
		expect(messages('src/lib/ui/a.ts', `import { a } from '../charts/a.ts';`)).toEqual([
			'ui may import only types from charts'
		]);
	});
});

describe('workshop/no-raw-text', () => {
	function raw(markup: string): string[] {
		const found = new Linter({ cwd: root }).verify(
			markup,
			{
				files: ['**/*.svelte'],
				languageOptions: { parser: svelteParser },
				plugins: { workshop: { rules: { 'no-raw-text': noRawTextRule } } },
				rules: { 'workshop/no-raw-text': ['error', { allowed: ['Tafakari'] }] }
			},
			'a.svelte'
		);
		return found.map(({ message }) => /"(.*)"/.exec(message)?.[1] ?? message);
	}

	it.each([
		['<p>Hello</p>', 'Hello'],
		['<p>{name} of {total}</p>', 'of'],
		['<p>{"Hello"}</p>', 'Hello'],
		['<p>{`${n} of ${total}`}</p>', 'of'],
		['<p>{many ? "rows" : t("row")}</p>', 'rows'],
		['{#if a}Yes{/if}', 'Yes'],
		['<button aria-label="Close">×</button>', 'Close'],
		['<input placeholder={"Name"} />', 'Name'],
		['<Card title="Ownership" />', 'Ownership'],
		['<svelte:head><title>Data</title></svelte:head>', 'Data']
	])('refuses %s', (markup, text) => {
		expect(raw(markup)).toEqual([text]);
	});

	it.each([
		'<p>{t("hello")}</p>',
		'<p>1 / 2 – 3 %</p>',
		'<p class="card" id="one" data-kind="note">×</p>',
		'<h1>Tafakari</h1>',
		'<input aria-label={t("name")} type="text" />',
		'<!-- a comment --><p></p>',
		'<script>const text = "code";</script>',
		'<style>p { color: red }</style>'
	])('is silent about %s', (markup) => {
		expect(raw(markup)).toEqual([]);
	});
});
