import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsSql } from '../../src/lib/domain/indicators/cells-sql.ts';
import { actionsUnderWay } from '../../src/lib/domain/indicators/actions-under-way.ts';
import { changeFactsSql } from '../../src/lib/domain/indicators/change-facts-sql.ts';
import { addsUpOverQuarters, factsSql } from '../../src/lib/domain/indicators/facts-sql.ts';
import { catalogueIndicator, indicators } from '../../src/lib/domain/indicators/index.ts';
import type { ProjectInNode } from './project-in-node.ts';
import { projectOf } from './project-in-node.ts';

let project: ProjectInNode;
beforeAll(async () => {
	project = await projectOf({ 'communities.csv': 'community_id,arm\nc1,action\n' });
});
afterAll(async () => {
	await project.engine.close();
});

describe('The catalogue', () => {
	it('has a definition of every shape and kind', () => {
		expect(new Set(indicators.map((definition) => definition.shape))).toEqual(
			new Set(['rows', 'spread', 'survival', 'handover', 'measure'])
		);
		expect(new Set(indicators.map((definition) => definition.time))).toEqual(
			new Set([
				'stock',
				'flow',
				'since handover',
				'latest wave',
				'latest visit',
				'mean of quarters'
			])
		);
	});

	it('holds these indicators, in the order in which people meet them', () => {
		expect(indicators.map((definition) => definition.id).join(' ')).toBe(
			'A1 A2 A3 A4 A5 A6 P1 P2 P3 P4 P5 P6 P7 O1 O2 O3 O4 O5 O6 O7 O8 O9 S1 S2 S3 S4 S5 S6 S7 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11'
		);
	});

	it.each(indicators.map((definition) => [definition.id, definition] as const))(
		'%s is SQL that DuckDB binds, whole, by each breakdown, and row by row beside an earlier state',
		async (_id, definition) => {
			for (const breakdowns of [[], ...definition.breakdowns.map((breakdown) => [breakdown])]) {
				const sql =
					definition.shape === 'survival'
						? factsSql(definition, breakdowns)
						: cellsSql(definition, breakdowns);
				await expect(project.engine.query(`EXPLAIN ${sql}`)).resolves.toBeDefined();
			}
			const changes = changeFactsSql(definition, ['community_id'], 'facts_now');
			await expect(project.engine.query(`EXPLAIN ${changes}`)).resolves.toBeDefined();
		}
	);

	it('shares a denominator between rows only where their sums add up over quarters', () => {
		for (const definition of indicators) {
			const isShared = definition.shape === 'rows' && 'denominatorKey' in definition;
			if (isShared) expect(addsUpOverQuarters(definition), definition.id).toBe(true);
		}
		expect(addsUpOverQuarters(actionsUnderWay)).toBe(false);
	});

	it('turns O2 into this statement', () => {
		const definition = catalogueIndicator('O2');
		if (definition === undefined) throw new Error('missing indicator: O2');
		expect(factsSql(definition, [])).toMatchInlineSnapshot(`
			"SELECT (CASE WHEN t.called_by = 'community' THEN 1 ELSE 0 END)::DOUBLE AS "numerator_low",
				(CASE WHEN t.called_by = 'community' THEN 1 ELSE 0 END)::DOUBLE AS "numerator_high",
				(1)::DOUBLE AS "denominator_low",
				(1)::DOUBLE AS "denominator_high",
				NULL::VARCHAR AS "denominator_key",
				NULL::VARCHAR AS "currency",
				NULL::DOUBLE AS "worth",
				NULL::DOUBLE AS "score",
				NULL::VARCHAR AS "side",
				NULL::INTEGER AS "days",
				NULL::BOOLEAN AS "stopped",
				t.community_id AS "community_id",
				p.period_id AS "period_id",
				NULL::VARCHAR AS "group_value",
				CASE  WHEN NOT coalesce((t.called_by IS NOT NULL), false) THEN 'not recorded' WHEN (CASE WHEN t.called_by = 'community' THEN 1 ELSE 0 END) > (1) THEN 'not recorded' ELSE 'used' END AS "standing",
				t.part AS "part",
				t."row" AS "row",
				t."date" AS "day"
			FROM meetings t JOIN periods p ON t."date" BETWEEN p.first_day AND p.last_day

			WHERE true"
		`);
	});

	it('gives every indicator for every place, and no data where there is none', async () => {
		const rows = await project.engine.query('SELECT count(*)::INTEGER AS cells FROM cells');
		expect(rows).toEqual([{ cells: 0 }]);
	});
});
