import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../../../src/lib/domain/intake/headers/known-names.ts';
import { headerNames } from '../../../../../src/lib/domain/tables/synonyms/index.ts';
import { tables } from '../../../../../src/lib/domain/tables/index.ts';

describe.each(tables.map((table) => [table.id, table] as const))('The names of %s', (id, table) => {
	it('are there for every column, in six languages', () => {
		const columns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
			headerNames[id];
		for (const column of table.columns) {
			const names = columns[column.id] ?? {};
			expect(Object.keys(names).sort(), column.id).toEqual(['ar', 'en', 'es', 'fr', 'pt', 'sw']);
			expect(Object.values(names).every((lines) => lines.length > 0)).toBe(true);
		}
	});

	it('have the id of each column among them, as its own', () => {
		const { ids } = knownNames(id);
		expect([...ids.values()].sort()).toEqual(table.columns.map((column) => column.id).sort());
	});

	it('name one column each: what two columns are called is proposed, never taken', () => {
		const { exact, counted, vague } = knownNames(id);
		const taken = [...exact.keys()].filter((key) => (vague.get(key) ?? []).length > 1);
		expect(taken).toEqual([]);
		const split = [...counted].filter(([key, column]) => (exact.get(key) ?? column) !== column);
		expect(split).toEqual([]);
	});
});
