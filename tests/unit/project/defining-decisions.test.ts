import { describe, expect, it } from 'vitest';
import { changesDefinitions, readAgain } from '../../../src/lib/project/defining-decisions.ts';
import type { ImportDecision } from '../../../src/lib/project/decisions/about-rows.ts';
import type { Decision } from '../../../src/lib/project/decisions/decision.ts';
import { addImport, undoLastImport } from '../../../src/lib/project/imports.ts';
import { readingId } from '../../../src/lib/project/readings.ts';
import { exampleProject, exampleSource } from './example-project.ts';

const dated = { id: 'd', at: '2026-02-01T00:00:00.000Z', on: true };
const place: Decision = { ...dated, kind: 'place', written: 'Noth', known: 'North', isSame: true };
const rates: Decision = { ...dated, kind: 'profile', changes: { rates: [] } };
const name: Decision = { ...dated, kind: 'profile', changes: { name: 'Kwale' } };
const fix: Decision = {
	...dated,
	...{ kind: 'fix', table: 'meetings', column: 'girls', value: 'five', to: '5' }
};

describe('What was decided changes what numbers mean', () => {
	it('where it is about places, money or shapes, and not where it is about cells or names', () => {
		expect([place, rates, name, fix].map(changesDefinitions)).toEqual([true, true, false, false]);
	});

	it('where a file was taken in once more, which is named by its import', () => {
		const before = undoLastImport(exampleProject('ab'), '2026-01-20T00:00:00.000Z');
		const id = readingId('b'.repeat(64), before.sources);
		const project = addImport(before, [exampleSource('b', { id })], { ...dated, id: 'again' });
		const named = project.decisions
			.filter((decision): decision is ImportDecision => decision.kind === 'import')
			.map((decision) => readAgain(project, decision));
		expect(named).toEqual([[], [], ['file b.csv']]);
	});
});
