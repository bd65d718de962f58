import { beforeAll, describe, expect, it } from 'vitest';
import { readPeriods } from '../../src/lib/pipeline/read-cells.ts';
import { readReporting } from '../../src/lib/pipeline/reporting.ts';
import { sampleProject, type ProjectInNode } from './project-in-node.ts';

let project: ProjectInNode;

beforeAll(async () => {
	project = await sampleProject();
}, 120_000);

describe('Who has reported which month, on the sample data', () => {
	it('counts every dated row of action communities once, as other statements do', async () => {
		const all = (await readPeriods(project.engine)).find(({ kind }) => kind === 'all')!;
		const imports = [project.parts.map(({ source }) => source)];
		const { rows, months } = await readReporting(project.engine, project.parts, imports, all);
		const [counted] = await project.engine.query(
			`SELECT sum(n)::INTEGER AS n FROM (
				SELECT count(*) AS n FROM meetings WHERE community_id IN (SELECT community_id FROM communities WHERE arm = 'action')
				UNION ALL SELECT count(*) FROM contributions WHERE community_id IN (SELECT community_id FROM communities WHERE arm = 'action')
				UNION ALL SELECT count(*) FROM followup WHERE community_id IN (SELECT community_id FROM communities WHERE arm = 'action'))`
		);
		const cells = rows.flatMap((row) => row.cells);
		expect(cells.reduce((sum, cell) => sum + cell.rows, 0)).toBe(counted!['n']);
		expect(counted!['n']).toBeGreaterThan(1000);
		expect(cells).toHaveLength(rows.length * months.length);
		expect(cells.filter(({ state }) => state === 'late')).toEqual([]);
	});

	it('takes a slip of a year for no months', async () => {
		const time = { firstDay: '2024-01-01', lastDay: '2024-06-30' };
		const { months } = await readReporting(project.engine, project.parts, [], time);
		expect(months.at(-1)!.id).toBe('2024-06');
	});
});
