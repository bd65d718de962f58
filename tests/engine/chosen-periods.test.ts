import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsSql } from '../../src/lib/domain/indicators/cells-sql.ts';
import { periodOfId, type Period } from '../../src/lib/domain/period.ts';
import { text } from '../../src/lib/domain/sql.ts';
import type { Row } from '../../src/lib/engine/engine.ts';
import { ensureMeasured } from '../../src/lib/pipeline/measure.ts';
import { readPeriods, readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { rowsBehind } from '../../src/lib/pipeline/rows-behind.ts';
import { cellOf, selectCells } from '../../src/lib/pipeline/select-cells.ts';
import { csvFiles, projectOf, type ProjectInNode } from './project-in-node.ts';

let project: ProjectInNode;

beforeAll(async () => {
	project = await projectOf(await csvFiles('sample-data'));
}, 120_000);

afterAll(async () => {
	await project.engine.close();
});

async function cellsIn(period: string, id: string, breakdown: string): Promise<readonly Row[]> {
	return project.engine.query(
		`SELECT * EXCLUDE (indicator_id, period_id) FROM cells WHERE period_id = ${text(period)} AND indicator_id = ${text(id)} AND breakdown = ${text(breakdown)} ORDER BY ALL`
	);
}

const everywhere = async () =>
	(await readPlaces(project.engine)).find(({ kind }) => kind === 'all')!;

describe('A period that somebody chooses', () => {
	it.each(['2024-Q3', '2024', 'LAST4', 'ALL'])(
		'has the numbers of the same days among those measured at once, for every indicator and breakdown: %s',
		async (id) => {
			const period = (await readPeriods(project.engine)).find((one) => one.id === id)!;
			const again: Period = { ...period, id: `again ${id}`, kind: 'span' };
			let compared = 0;
			for (const definition of project.definitions) {
				// What has its own clock is of all of the time alone (rules 43 and 45).
				if (definition.shape === 'survival' || definition.shape === 'handover') continue;
				for (const breakdowns of [[], ...definition.breakdowns.map((one) => [one])]) {
					await ensureMeasured(project.engine, definition, breakdowns);
					await project.engine.query(cellsSql(definition, breakdowns, again));
					const breakdown = breakdowns[0]?.id ?? '';
					const expected = await cellsIn(id, definition.id, breakdown);
					expect(await cellsIn(again.id, definition.id, breakdown)).toEqual(expected);
					compared += expected.length;
				}
			}
			expect(compared).toBeGreaterThan(1_000);
		}
	);

	it('of a month has the meetings of that month', async () => {
		const march = periodOfId('2024-03')!;
		const definition = project.definitions.find(({ id }) => id === 'O2')!;
		const place = await everywhere();
		const selection = await selectCells(project.engine, definition, {}, { place, asked: [march] });
		const cell = cellOf(selection, { place, period: march.id });
		const [counted] = await project.engine.query(
			`SELECT count(*) FILTER (called_by = 'community')::INTEGER AS own, count(called_by)::INTEGER AS all_called
			FROM meetings JOIN communities USING (community_id)
			WHERE arm = 'action' AND strftime(date, '%Y-%m') = '2024-03'`
		);
		expect([cell.numerator, cell.denominator]).toEqual([counted!['own'], counted!['all_called']]);
		expect(cell.denominator).toBeGreaterThan(10);
	});

	it('is measured once, and a filter of people reaches it', async () => {
		const year = periodOfId('2023-07..2024-06')!;
		const definition = project.definitions.find(({ id }) => id === 'H1')!;
		const place = await everywhere();
		const girls = { sex: 'f' };
		for (const people of [{}, girls, girls, {}]) {
			const selection = await selectCells(project.engine, definition, people, {
				place,
				splits: [],
				asked: [year]
			});
			const cells = selection.released.cells.filter(({ period }) => period === year.id);
			expect(cells.length).toBeLessThanOrEqual(1);
		}
	});

	it('shows the rows behind its number', async () => {
		const march = periodOfId('2024-03')!;
		const definition = project.definitions.find(({ id }) => id === 'O2')!;
		const place = await everywhere();
		const address = { place, period: march.id };
		const behind = await rowsBehind(
			project.engine,
			{ definition, address, breakdowns: [], group: '', chosen: march },
			project.parts
		);
		const selection = await selectCells(project.engine, definition, {}, { place, asked: [march] });
		expect(behind.used).toBe(cellOf(selection, address).rowsUsed);
		expect(behind.used).toBeGreaterThan(10);
	});
});
