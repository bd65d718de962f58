import { afterAll, beforeAll, expect, test } from 'vitest';
import { withColumn } from '../../src/lib/domain/intake/choice.ts';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { openNodeEngine } from '../../src/lib/engine/node-engine.ts';
import { drop, emptyProject, exported, reshaped, type Answers } from './dropped-files.ts';

let engine: MainEngine;

beforeAll(async () => {
	engine = await openNodeEngine();
});

afterAll(() => engine.close());

const names = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24'];

/** Children out of school, a column a month and one for the sum; in 12 communities. */
function wide(months: number, corrected: number): File {
	const rows = Array.from({ length: 12 }, (_, row) => {
		const cells = names
			.slice(0, months)
			.map((_name, month) => (row === 3 && month === 1 ? corrected : 10 + ((row * 7 + month) % 9)));
		const sum = cells.reduce((total, one) => total + one, 0);
		return [`C${row}`, 'children_out_of_school', ...cells, sum].join(',');
	});
	const header = ['community_id', 'measure_code', ...names.slice(0, months), 'Total'].join(',');
	return new File([[header, ...rows].join('\n')], `months-${months}.csv`);
}

/** The months become rows, and what stands in them is what was counted. */
const asRows: Answers = {
	shape: (desk, id, { sheets }) => {
		const step = sheets[0]?.periods?.step;
		if (step === undefined) throw new Error('no periods');
		return reshaped(desk, id, 0, [step]);
	},
	choose: ({ header, choice }) =>
		withColumn({ ...choice, table: 'measures' }, header.indexOf('number'), 'numerator')
};

test('A wide table of months is asked about once; longer ones with a correction give the numbers of a fresh import', async () => {
	const first = await drop(emptyProject(engine, 'wide'), 1, wide(3, 11), asRows);
	expect(first.asked).not.toEqual([]);
	let before = first;
	const seen = [await exported(first)];
	for (const [at, months] of [4, 5].entries()) {
		const file = wide(months, 12 + at);
		const next = await drop(before, at + 2, file);
		expect(next.asked).toEqual([]);
		expect(next.found.map(({ relation, isSure }) => [relation, isSure])).toEqual([
			['replaces', true]
		]);
		const numbers = await exported(next);
		const fresh = await drop(emptyProject(engine, `fresh ${months}`), 1, file, asRows);
		expect(numbers).toBe(await exported(fresh));
		seen.push(numbers);
		before = next;
	}
	expect(new Set(seen).size).toBe(3);
}, 120_000);
