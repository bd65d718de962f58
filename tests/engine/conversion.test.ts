import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellContext } from '../../src/lib/domain/intake/cell-sql.ts';
import { anyTraits } from '../../src/lib/domain/intake/column-traits.ts';
import { text } from '../../src/lib/domain/sql.ts';
import type { Column } from '../../src/lib/domain/tables/table.ts';
import type { Engine, Value } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { convertSql, converted } from './convert-cells.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

/** What becomes of one cell: its value, its upper bound for counts, or `unreadable`. */
async function convert(
	column: Column,
	cell: string,
	context: CellContext = { traits: anyTraits, reading: {} }
): Promise<Value[] | 'unreadable'> {
	const rows = await engine.query(convertSql(column, text(cell), context));
	return converted(column, rows[0] ?? {});
}

const count: Column = { id: 'girls', type: 'count', need: 'expected' };
const number: Column = { id: 'value', type: 'number', need: 'expected' };
const date: Column = { id: 'date', type: 'date', need: 'needed' };
const yesNo: Column = { id: 'small_groups', type: 'yes/no', need: 'expected' };
const code: Column = {
	id: 'sex',
	type: 'code',
	need: 'expected',
	codes: ['f', 'm', 'all', 'unknown']
};
const band: Column = { id: 'age_band', type: 'band', need: 'expected' };
const id: Column = { id: 'community_id', type: 'id', need: 'needed' };

describe('A cell of a count column', () => {
	it.each([
		['12', [12, 12]],
		['12.0', [12, 12]],
		['007', [7, 7]],
		['0', [0, 0]],
		[' 5\u00A0', [5, 5]],
		['<5', [0, 4]],
		['< 5', [0, 4]],
		['<1', [0, 0]],
		['1-4', [1, 4]],
		['1 – 4', [1, 4]],
		['≤5', [0, 5]],
		['less than 5', [0, 4]],
		['moins de 5', [0, 4]],
		['<٥', [0, 4]],
		['١٢', [12, 12]],
		['१२', [12, 12]],
		['1 234', [1234, 1234]],
		["1'234", [1234, 1234]],
		['1\u202F234', [1234, 1234]],
		['none', [null, null]],
		['sans réponse', [null, null]],
		['لا ينطبق', [null, null]],
		['hajui', [null, null]],
		['', [null, null]],
		['N/A', [null, null]],
		['n.a.', [null, null]],
		['nd', [null, null]],
		['-', [null, null]],
		['--', [null, null]],
		['.', [null, null]],
		['NULL', [null, null]],
		['nil', [null, null]],
		['*', [null, null]],
		['c', [null, null]]
	])('reads %j', async (cell, expected) => {
		expect(await convert(count, cell)).toEqual(expected);
	});

	it.each([
		'12.5',
		'-3',
		'1e1',
		'0x1F',
		'1_000',
		'NaN',
		'inf',
		'High',
		'5 days',
		'~10',
		'>5',
		'4-1',
		'4-4',
		'<0',
		'1,5',
		'1,234',
		't',
		'+5'
	])('cannot read %j', async (cell) => {
		expect(await convert(count, cell)).toBe('unreadable');
	});
});

describe('A cell of another column', () => {
	it.each([
		[number, '12.5', [12.5]],
		[number, '100', [100]],
		[date, '2024-02-29', ['2024-02-29']],
		[date, '2024-03-01T23:30:00.000+03:00', ['2024-03-01']],
		[yesNo, 'Oui', [true]],
		[yesNo, 'SÍ', [true]],
		[yesNo, '0', [false]],
		[yesNo, 'Non', [false]],
		[code, ' F ', ['f']],
		[code, 'ALL', ['all']],
		[band, '6 – 11', ['6-11']],
		[band, 'All', ['all']],
		[id, ' 007 ', ['007']],
		[id, 'c-A', ['c-A']]
	] as const)('of %o reads %j', async (column, cell, expected) => {
		expect(await convert(column, cell)).toEqual(expected);
	});

	it.each([
		[number, '-1'],
		[number, '1,5'],
		[number, '<5'],
		[number, '1e3'],
		[date, '2023-02-29'],
		[date, '2024-13-01'],
		[date, '31/12/2024'],
		[date, '45000'],
		[yesNo, 't'],
		[yesNo, 'maybe'],
		[code, 'girl']
	] as const)('of %o cannot read %j', async (column, cell) => {
		expect(await convert(column, cell)).toBe('unreadable');
	});
});
