import { expect, test } from 'vitest';
import { columnChangesOf } from '../../../src/lib/project/column-changes';
import { addImport, type ImportDecision, type SourcePart } from '../../../src/lib/project/project';
import { exampleProject, exampleSource } from './example-project';

const part = (columns: SourcePart['columns'], leftOut: readonly string[]): SourcePart => ({
	sheet: '',
	table: 'actions',
	columns,
	leftOut,
	path: 'sources/x.csv'
});

test('Columns of the next file that are named otherwise, new or gone are told, and no others', () => {
	const first = exampleSource('a', {
		parts: [
			part({ action_id: 'Action', community_id: 'Village', harm: 'Harm' }, ['Weather', 'Phone'])
		]
	});
	const second = exampleSource('b', {
		parts: [
			part({ action_id: 'Action', community_id: 'Community', title: 'Title' }, ['Phone', 'Road'])
		]
	});
	const at = '2026-02-01T00:00:00.000Z';
	const start = addImport(exampleProject(''), [first], { id: 'one', at });
	const project = addImport(start, [second], { id: 'two', at });
	const last = project.decisions.at(-1) as ImportDecision;
	expect(columnChangesOf(project, last)).toEqual([
		{
			newer: 'file b.csv',
			earlier: 'file a.csv',
			renamed: [{ from: 'Village', to: 'Community' }],
			added: ['Title', 'Road'],
			missing: ['Harm', 'Weather']
		}
	]);
	expect(columnChangesOf(project, project.decisions[0] as ImportDecision)).toEqual([]);
});
