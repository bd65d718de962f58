import { afterEach, describe, expect, it } from 'vitest';
import { readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { rowsBehind, type RowsBehind } from '../../src/lib/pipeline/rows-behind.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

let project: ProjectInNode | null = null;

afterEach(async () => {
	await project?.engine.close();
	project = null;
});

async function behind(
	{ engine, parts, definitions }: ProjectInNode,
	id: string
): Promise<RowsBehind> {
	const definition = definitions.find((one) => one.id === id);
	const place = (await readPlaces(engine)).find(({ kind }) => kind === 'all');
	if (definition === undefined || place === undefined) throw new Error(`unknown: ${id}`);
	const address = { place, period: 'ALL' };
	return rowsBehind(engine, { definition, address, breakdowns: [], group: '' }, parts);
}

describe('The rows behind a number', () => {
	it('are each community once, where no file lists them, with the meetings that decide', async () => {
		const rows = [1, 2, 3, 4, 5].map((at) => `m${at},c${at},2026-03-0${at},planning`);
		const more = ['m6,c1,2026-03-20,reflection', 'm7,c1,2026-03-21,reflection'];
		const old = 'm8,c2,2025-01-05,reflection';
		const text = ['meeting_id,community_id,date,meeting_type', ...rows, ...more, old].join('\n');
		project = await projectOf({ 'meetings.csv': text });
		const found = await behind(project, 'A3');
		expect([found.total, found.used, found.rows.length]).toEqual([5, 5, 5]);
		expect(found.rows.map(({ file, row }) => [file, row])).toEqual(Array(5).fill(['', 0]));
		const community = found.columns.indexOf('community_id');
		expect(found.rows.map(({ cells }) => cells[community]).sort()).toEqual([
			'c1',
			'c2',
			'c3',
			'c4',
			'c5'
		]);
		expect(found.deciding).toMatchObject({ table: 'meetings', total: 2 });
		expect(found.deciding?.rows.map(({ file, row, cells }) => [file, row, cells[0]])).toEqual([
			['meetings.csv', 7, 'm6'],
			['meetings.csv', 8, 'm7']
		]);
	});
});
