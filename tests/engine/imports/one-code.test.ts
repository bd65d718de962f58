import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildModel, stagePart } from '../../../src/lib/pipeline/build-model.ts';
import { isOfLeftOut } from '../../../src/lib/domain/problem.ts';
import { contestedRows, keptRow } from '../../../src/lib/pipeline/kept-rows.ts';
import { readProblems } from '../../../src/lib/pipeline/read-problems.ts';
import type { Engine } from '../../../src/lib/engine/engine.ts';
import { openWarmEngine } from '../warm-engine.ts';
import { aside, partsOf } from './bring.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

/** Rows 2 and 3 have one code and say different things, rows 4 and 5 as well. */
const file = [
	'meeting_id,community_id,date,girls',
	'm1,c1,2024-02-01,4',
	'm1,c1,2024-02-01,7',
	'm2,c1,2024-02-02,1',
	'm2,c1,2024-02-03,1',
	'm3,c1,2024-02-04,2'
].join('\n');

/** What is used, set aside and told when rows of the file were left out for good. */
async function broughtWithout(rows: readonly number[]) {
	const parts = (await partsOf([file])).map((part) => ({ ...part, rowsLeftOut: rows }));
	for (const part of parts) await stagePart(engine, part);
	const [summary] = await buildModel(engine, parts);
	const used = await engine.query(`SELECT "row" FROM meetings ORDER BY "row"`);
	const told = (await readProblems(engine, parts, '2026-01-01')).flatMap(
		({ code, row, severity }) => (row === null ? [] : [`${row} ${severity}: ${code}`])
	);
	const { used: count, setAside, skipped } = summary ?? {};
	return { rows: used.map(({ row }) => row), told, count, setAside, skipped };
}

it('Of rows with one code that differ none is used', async () => {
	expect(await broughtWithout([])).toEqual({
		rows: [6],
		told: aside('key repeated', 2, 3, 4, 5),
		count: 1,
		setAside: 4,
		skipped: 1
	});
});

it('A row that was left out for good stays out, and the one that it shared its code with is used', async () => {
	expect(await broughtWithout([2])).toEqual({
		rows: [3, 6],
		told: aside('key repeated', 2, 4, 5),
		count: 2,
		setAside: 3,
		skipped: 1
	});
});

it('A row that was left out in an earlier file is left out again where all with its code say the same, and nobody is asked', async () => {
	const [first] = await partsOf([file]);
	if (first === undefined) throw new Error('missing part');
	await stagePart(engine, first);
	await buildModel(engine, [first]);
	const contested = await contestedRows(engine, 'meetings');
	expect(contested.map(({ row, key }) => `${key} ${row}`)).toEqual([
		'm1 2',
		'm1 3',
		'm2 4',
		'm2 5'
	]);
	const known = ['m1', 'm2'].flatMap((key) => {
		const among = contested.filter((row) => row.key === key);
		return among.slice(0, 1).map((row) => keptRow(row, among));
	});
	// One row more stands before them, and one of those of m2 was changed since.
	const newer = file.replace('m1,c1,', 'm0,c1,2024-01-01,3\nm1,c1,').replace('03,1\n', '03,8\n');
	const parts = (await partsOf([newer])).map((part) => ({ ...part, keptBefore: known }));
	for (const part of parts) await stagePart(engine, part);
	const [summary] = await buildModel(engine, parts);
	expect(summary).toMatchObject({ used: 3, setAside: 3, skipped: 1 });
	const problems = await readProblems(engine, parts, '2026-01-01');
	const asked = problems.filter((problem) => !isOfLeftOut(problem) && problem.row !== null);
	expect(asked.map(({ row }) => row)).toEqual([5, 6]);
	expect(problems.filter(isOfLeftOut).map(({ row }) => row)).toEqual([3]);
});
