import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnTraits } from '../../src/lib/domain/intake/column-traits.ts';
import {
	stageSql,
	stagedName,
	stagedViewSql,
	type Part
} from '../../src/lib/domain/intake/stage-sql.ts';
import { rawName } from '../../src/lib/domain/intake/raw-name.ts';
import type { Engine, Row } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { textToArrow } from '../../src/lib/engine/text-to-arrow.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const rows = [
	['M1', 'A', '2024-03-01', '12 girls'],
	['M2', 'A', '2024-03-02', ' 12 girls '],
	['M3', 'B', '2024-03-03', '12 girls'],
	['M4', 'B', '2024-03-04', '7']
];
const columns = ['meeting_id', 'community_id', 'date', 'girls'];

/** Stages the rows above, the first of which stands in the file's row 2. */
async function staged(more: Partial<Part>, given = columns): Promise<readonly Row[]> {
	const cells = given.map((id) => rows.map((row) => row[columns.indexOf(id)] ?? ''));
	const part: Part = {
		number: 1,
		table: 'meetings',
		columns: given,
		traits: cells.map(columnTraits),
		...more
	};
	await engine.load(
		rawName(1),
		textToArrow({
			rowNumbers: Int32Array.from(rows.map((_, index) => index + 2)),
			surplus: rows.map(() => false),
			columns: cells
		})
	);
	await engine.query(stageSql(part));
	await engine.query(stagedViewSql(part));
	return engine.query(`SELECT * EXCLUDE (problems) FROM ${stagedName(1)} ORDER BY "row"`);
}

const girls = async (fixes: Part['fixes']): Promise<unknown[]> =>
	(await staged({ fixes: fixes ?? [] })).map((row) => row.girls);

describe('A fix', () => {
	it('is read in place of every cell of its column that says the same', async () => {
		expect(await girls([{ column: 'girls', value: '12 girls', to: '12' }])).toEqual([
			12, 12, 12, 7
		]);
	});

	it('of one row leaves the others alone', async () => {
		expect(await girls([{ column: 'girls', value: '12 girls', to: '12', row: 4 }])).toEqual([
			null,
			null,
			12,
			7
		]);
	});

	it('may hold only where another column says something', async () => {
		const where = { column: 'community_id', value: 'A' };
		expect(await girls([{ column: 'girls', value: '12 girls', to: '12', where }])).toEqual([
			12,
			12,
			null,
			7
		]);
	});

	it('of a row goes before one of the column, and of two for the same cells the first holds', async () => {
		const fixes = [
			{ column: 'girls', value: '12 girls', to: '12' },
			{ column: 'girls', value: '12 girls', to: '13' },
			{ column: 'girls', value: '12 girls', to: '99', row: 2 }
		];
		expect(await girls(fixes)).toEqual([99, 12, 12, 7]);
	});

	it('to nothing says that nothing was recorded, and keeps no row out', async () => {
		const fixed = await staged({ fixes: [{ column: 'girls', value: '12 girls', to: '' }] });
		expect(fixed.map((row) => [row.girls, row.is_aside])).toEqual([
			[null, false],
			[null, false],
			[null, false],
			[7, false]
		]);
	});

	it('may bring a hidden count into a column that had none', async () => {
		const fixed = await staged({ fixes: [{ column: 'girls', value: '7', to: '<5' }] });
		expect([fixed[3]?.girls, fixed[3]?.girls__high]).toEqual([0, 4]);
	});

	it('is one of hundreds without a chain of conditions', async () => {
		const fixes = Array.from({ length: 400 }, (_, index) => ({
			column: 'girls',
			value: `${index} girls`,
			to: String(index)
		}));
		expect(await girls(fixes)).toEqual([12, 12, 12, 7]);
		expect(stageSql({ number: 1, table: 'meetings', columns, fixes })).not.toContain(
			`WHEN '399 girls'`
		);
	});

	it('with quotes in it is text like any other', async () => {
		expect(await girls([{ column: 'girls', value: "' OR true --", to: '1' }])).toEqual([
			null,
			null,
			null,
			7
		]);
	});
});

describe('A column that the file lacks', () => {
	const others = ['meeting_id', 'date', 'girls'];

	it('is filled with the same text in every row, which is read as if the file had it', async () => {
		const filled = await staged(
			{ fills: [{ column: 'community_id', from: 'constant', value: ' C-1 ' }] },
			others
		);
		expect(filled.map((row) => row.community_id)).toEqual(['C-1', 'C-1', 'C-1', 'C-1']);
	});

	it('is filled with a number of the row that no row of another file shares', async () => {
		const filled = await staged({ fills: [{ column: 'meeting_id', from: 'row number' }] }, [
			'community_id',
			'date',
			'girls'
		]);
		expect(filled.map((row) => row.meeting_id)).toEqual(['r1-2', 'r1-3', 'r1-4', 'r1-5']);
	});

	it('is filled with a number of its own also where one row of the file became several', async () => {
		const filled = await staged(
			{ fills: [{ column: 'meeting_id', from: 'row number' }], hasRowsTwice: true },
			['community_id', 'date', 'girls']
		);
		expect(filled.map((row) => row.meeting_id)).toEqual(['r1-2.1', 'r1-3.2', 'r1-4.3', 'r1-5.4']);
	});

	it('takes part in the checks of a row', async () => {
		await staged(
			{
				fills: [
					{ column: 'decisions_total', from: 'constant', value: '2' },
					{ column: 'decisions_community', from: 'constant', value: '3' }
				]
			},
			['meeting_id', 'community_id', 'date']
		);
		const found = await engine.query(
			`SELECT DISTINCT array_to_string(problems, ';') AS found FROM ${stagedName(1)}`
		);
		expect(found).toEqual([{ found: 'decisions_community|part above whole|please check' }]);
	});
});
