import { expect, test } from 'vitest';
import type { Table } from '../../../src/lib/files/read-result';
import { openFile } from '../../../src/lib/pipeline/opened-file';
import { mendMarks, withoutMarks, writeRowsToMend } from '../../../src/lib/pipeline/mended-rows';

const source = { id: 'a'.repeat(64), name: '=visits.csv' };
const header = ['meeting_id', '@place', 'girls'];
/** The second begins with a mark of its own, which somebody typed. */
const rows = [
	{ row: 2, cells: ['=SUM(1)', '+254 700', '-3'], remedy: 'say how many' },
	{ row: 5, cells: ["'=x", '|calc', '7'], remedy: '' }
];

async function tableOf(bytes: Uint8Array): Promise<Table> {
	const { result } = await openFile(bytes, 'a.csv');
	const [table] = result.tables;
	if (table === undefined) throw new Error('missing table');
	return table;
}

test('119: the mark that keeps a spreadsheet from running a cell is taken off again where it is ours', async () => {
	const table = await tableOf(writeRowsToMend(source, '', header, rows));
	const marks = mendMarks(table);
	if (marks === null) throw new Error('missing marks');
	const back = withoutMarks(table, marks);
	expect(back.header).toEqual(header);
	expect(back.rows).toEqual(rows.map(({ cells }) => cells));
});

test('119: it stays in any other file, where it is somebody’s own', async () => {
	const text = ['meeting_id,girls', "'=SUM(1),5", "'7,6"].join('\n');
	const table = await tableOf(new TextEncoder().encode(text));
	expect(mendMarks(table)).toBeNull();
	expect(table.rows).toEqual([
		["'=SUM(1)", '5'],
		["'7", '6']
	]);
});
