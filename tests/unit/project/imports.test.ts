import { describe, expect, test } from 'vitest';
import {
	activeSources,
	addImport,
	hasSource,
	partPaths,
	redoImport,
	undoLastImport
} from '../../../src/lib/project/imports';
import type { Project } from '../../../src/lib/project/project';
import { switchDecision } from '../../../src/lib/project/switching';
import { readingId } from '../../../src/lib/project/readings';
import { emptyProject, examplePath, exampleProject, exampleSource } from './example-project';

const later = '2026-01-20T00:00:00.000Z';
const decision = { id: 'again', at: '2026-02-01T00:00:00.000Z' };

function activeNames(project: Project): string {
	return activeSources(project)
		.map(({ id }) => id[0])
		.join('');
}

test('imports are kept in their order', () => {
	expect(activeNames(exampleProject('cab'))).toBe('cab');
});

describe('to undo an import', () => {
	const project = exampleProject('abc');

	test('switches the last one off that is on, and deletes nothing', () => {
		const once = undoLastImport(project, later);
		expect(activeNames(once)).toBe('ab');
		expect(activeNames(undoLastImport(once, later))).toBe('a');
		expect(once.sources).toEqual(project.sources);
		expect(once.decisions.length).toBe(3);
	});

	test('and redo it gives back what was there', () => {
		const twice = undoLastImport(undoLastImport(project, later), later);
		expect(activeNames(redoImport(twice, later))).toBe('ab');
		expect(activeNames(redoImport(redoImport(twice, later), later))).toBe('abc');
	});

	test('does nothing where nothing is on, and so does to redo where nothing was undone', () => {
		expect(undoLastImport(emptyProject(), later)).toEqual(emptyProject());
		expect(redoImport(project, later)).toBe(project);
	});

	test('is final for redo once something else was brought in', () => {
		const after = addImport(undoLastImport(project, later), [exampleSource('d')], decision);
		expect(redoImport(after, later)).toBe(after);
		expect(activeNames(after)).toBe('abd');
	});

	test('never changes its argument', () => {
		const before = structuredClone(project);
		undoLastImport(project, later);
		expect(project).toEqual(before);
	});
});

describe('the same file', () => {
	test('is known while its import is on', () => {
		const project = exampleProject('ab');
		expect(hasSource(project, 'b'.repeat(64))).toBe(true);
		expect(hasSource(undoLastImport(project, later), 'b'.repeat(64))).toBe(false);
	});

	test('may come again after its import was undone: its newer reading counts, once, and the older is kept', () => {
		const before = undoLastImport(exampleProject('ab'), later);
		const id = readingId('b'.repeat(64), before.sources);
		const newer = exampleSource('b', { id, kept: 'columns' });
		const project = addImport(before, [newer], decision);
		expect(activeNames(project)).toBe('ab');
		expect(activeSources(project)[1]?.kept).toBe('columns');
		expect(project.sources.length).toBe(3);
		const both = switchDecision(project, 'd-b', true, later);
		expect(activeSources(both).map(({ kept }) => kept)).toEqual(['bytes', 'columns']);
		const older = undoLastImport(both, later);
		expect(activeSources(older).map(({ kept }) => kept)).toEqual(['bytes', 'bytes']);
	});
});

test('the stored paths are those of undone imports too', () => {
	expect([...partPaths(undoLastImport(exampleProject('ab'), later))]).toEqual([
		examplePath('a'),
		examplePath('b')
	]);
});
