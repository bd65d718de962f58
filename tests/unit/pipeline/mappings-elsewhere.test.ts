import { describe, expect, it } from 'vitest';
import type { RecipeStep } from '../../../src/lib/domain/intake/recipes/recipe';
import { mappingsElsewhere } from '../../../src/lib/pipeline/mappings-elsewhere';
import { addImport, undoLastImport } from '../../../src/lib/project/imports';
import type { SourcePart } from '../../../src/lib/project/source';
import {
	emptyProject,
	examplePath,
	exampleProject,
	exampleSource
} from '../project/example-project';

const at = '2026-01-05T10:00:00.000Z';

const part: SourcePart = {
	sheet: '',
	table: 'actions',
	columns: { action_id: 'Action', community_id: 'Community' },
	leftOut: ['Phone'],
	path: examplePath('a')
};

const rowsStep: RecipeStep = {
	kind: 'rows',
	column: { header: 'Action', nth: 0 },
	values: ['a cell'],
	keep: true
};

const withParts = (...parts: readonly SourcePart[]) =>
	addImport(emptyProject(), [exampleSource('a', { parts })], { id: 'd1', at });

describe('What the files of a project teach another one', () => {
	it('is names of columns and what was chosen for them', () => {
		const full: SourcePart = {
			...part,
			readings: { action_id: { words: [{ word: 'none', code: '' }] } },
			sketch: ['a cell'],
			skipped: [{ row: 9, reason: 'footer' }],
			sensitive: [{ header: 'Phone', kind: 'phone' }]
		};
		expect(mappingsElsewhere(withParts(full))).toEqual([
			{
				project: 'Kilifi',
				at,
				mapping: {
					table: 'actions',
					columns: {
						action_id: { header: 'Action', reading: { words: [{ word: 'none', code: '' }] } },
						community_id: { header: 'Community', reading: {} }
					},
					fills: [],
					leftOut: ['Phone']
				}
			}
		]);
	});

	it('is nothing once the import was undone', () => {
		expect(mappingsElsewhere(exampleProject('a'))).toHaveLength(1);
		expect(mappingsElsewhere(undoLastImport(exampleProject('a'), at))).toEqual([]);
	});

	it.each<[string, readonly SourcePart[]]>([
		['got another shape', [{ ...part, recipe: { name: '', steps: [rowsStep] } }]],
		['was counted up', [{ ...part, frozen: { rows: 3, unused: 0 } }]],
		['came back mended', [{ ...part, mends: { source: 'a', sheet: '', rows: [4] } }]],
		['fills two tables', [part, { ...part, table: 'meetings' }]]
	])('is nothing of a sheet that %s', (_what, parts) => {
		expect(mappingsElsewhere(withParts(...parts))).toEqual([]);
	});
});
