import { expect, test } from 'vitest';
import { columnChangesOf } from '../../../src/lib/project/column-changes';
import type { ImportDecision } from '../../../src/lib/project/decisions/about-rows';
import { addImport } from '../../../src/lib/project/imports';
import type { SourcePart } from '../../../src/lib/project/source';
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
			regrouped: [],
			added: ['Title', 'Road'],
			missing: ['Harm', 'Weather']
		}
	]);
	expect(columnChangesOf(project, project.decisions[0] as ImportDecision)).toEqual([]);
});

test('Rows that came back mended say nothing of the columns of the next file', () => {
	const columns = { action_id: 'Action', community_id: 'Village' };
	const first = exampleSource('a', { parts: [part(columns, ['Phone'])] });
	const mended = exampleSource('b', {
		parts: [{ ...part(columns, ['']), mends: { source: 'a', sheet: '', rows: [3] } }]
	});
	const next = exampleSource('c', { parts: [part(columns, ['Phone'])] });
	const at = '2026-02-01T00:00:00.000Z';
	const project = [first, mended, next].reduce(
		(before, source) => addImport(before, [source], { id: source.id, at }),
		exampleProject('')
	);
	const told = project.decisions.map((one) => columnChangesOf(project, one as ImportDecision));
	expect(told).toEqual([[], [], []]);
});

test('Questions in other groups of a form are told apart from those in other words, also where they are left out', () => {
	const first = exampleSource('a', {
		parts: [
			part({ action_id: 'Action', community_id: 'Village', harm: 'Harm' }, [
				'Weather',
				'Kind of chairs'
			])
		]
	});
	const second = exampleSource('b', {
		parts: [
			part({ action_id: 'a/Action', community_id: 'a/Village', harm: 'Harm of it' }, [
				'b/Weather',
				'b/Road',
				'Kind of chair'
			])
		]
	});
	const at = '2026-02-01T00:00:00.000Z';
	const start = addImport(exampleProject(''), [first], { id: 'one', at });
	const project = addImport(start, [second], { id: 'two', at });
	expect(columnChangesOf(project, project.decisions.at(-1) as ImportDecision)).toMatchObject([
		{
			renamed: [
				{ from: 'Harm', to: 'Harm of it' },
				{ from: 'Kind of chairs', to: 'Kind of chair' }
			],
			regrouped: [
				{ from: 'Action', to: 'a/Action' },
				{ from: 'Village', to: 'a/Village' },
				{ from: 'Weather', to: 'b/Weather' }
			],
			added: ['b/Road'],
			missing: []
		}
	]);
});
