import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Row } from '../../src/lib/engine/engine.ts';
import { readProblems } from '../../src/lib/pipeline/read-problems.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

/** A file as a French-speaking office writes it, under the model's own headers. */
const contributions = [
	'contribution_id;community_id;date;source;kind;value;currency;hours',
	'g1;c1;03/04/2024;communauté;espèces;1.234,50;KES;',
	'g2;c1;27/04/2024;communauté;espèces;KSh 12,5;KES;',
	'g3;c1;5 mai 2024;ONG;nourriture;٢٠٠;KES;non renseigné',
	'g4;c1;2024-06-30;ONG;nourriture;environ 100;KES;',
	'g5;c1;31/02/2024;ONG;nourriture;7;KES;',
	'g6;c1;mai 2024;ONG;nourriture;8;KES;'
].join('\n');

let project: ProjectInNode;
let rows: readonly Row[];
beforeAll(async () => {
	project = await projectOf({
		'communities.csv': 'community_id,community_label\nc1,Kito\n',
		'contributions.csv': contributions
	});
	rows = await project.engine.query(
		`SELECT contribution_id AS id, "date"::VARCHAR AS "date", source, kind, "value", hours FROM contributions ORDER BY id`
	);
});
afterAll(async () => {
	await project.engine.close();
});

it('Days, numbers and words stand in the model as the file means them', () => {
	const common = { source: 'community', kind: 'cash', hours: null };
	expect(rows.slice(0, 2)).toEqual([
		{ id: 'g1', date: '2024-04-03', ...common, value: 1234.5 },
		{ id: 'g2', date: '2024-04-27', ...common, value: 12.5 }
	]);
	const other = { source: 'ngo', kind: 'food', hours: null };
	expect(rows[2]).toEqual({ id: 'g3', date: '2024-05-05', ...other, value: 200 });
});

it('What does not fit is set aside with its reason and what it most likely means', async () => {
	const problems = await readProblems(project.engine, project.parts, '2026-01-01');
	const aside = problems.filter(({ severity }) => severity === 'set aside');
	expect(
		aside.map(({ row, code, parameters }) => [row, code, parameters?.['suggestion'] ?? null])
	).toEqual([
		[5, 'number unreadable', '100'],
		[6, 'date unreadable', null],
		[7, 'date partial', null]
	]);
});
