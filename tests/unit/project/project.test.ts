import { expect, test } from 'vitest';
import { markSaved, renameProject } from '../../../src/lib/project/project';
import { emptyProject } from './example-project';

test('a new project has no sources and no decisions', () => {
	expect(emptyProject()).toEqual({
		format: 14,
		id: 'p1',
		name: 'Kilifi',
		sample: false,
		createdAt: '2026-01-05T10:00:00.000Z',
		savedAt: null,
		sources: [],
		decisions: []
	});
});

test('a project is renamed, and remembers when it was saved as a file', () => {
	const project = markSaved(renameProject(emptyProject(), 'Kwale'), '2026-03-01T00:00:00.000Z');
	expect(project).toMatchObject({ name: 'Kwale', savedAt: '2026-03-01T00:00:00.000Z' });
});
