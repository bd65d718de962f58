import { describe, expect, it } from 'vitest';
import { largeFrom, readLarge } from '../../../../src/lib/files/csv-stream/read-large.ts';
import { readTable } from '../../../../src/lib/files/read-table.ts';

const header = 'meeting_id,community_id,date,girls,learning';

/** A row of the file: counted from 0, with a quoted cell here and a blank one there. */
function row(index: number): string {
	const learning = index % 7 === 0 ? '"Elders, children ""and"" parents"' : 'Réunion tôt le matin';
	return `M-${index},C-${index % 90},2024-0${1 + (index % 9)}-11,${index % 5 === 0 ? '' : index % 30},${learning}`;
}

const count = Math.ceil(largeFrom / 45);
const plainRows = Array.from({ length: count }, (_, index) => row(index));

function file(rows: readonly string[], lineBreak = '\n', first = header): Uint8Array {
	return new TextEncoder().encode([first, ...rows, ''].join(lineBreak));
}

/** The plain file with another row in the middle. */
const withRow = (other: string): Uint8Array =>
	file(plainRows.with(Math.floor(count / 2) + 1, other));

describe('A large plain file', () => {
	it.each([
		['line feeds', '\n'],
		['the line breaks of Windows', '\r\n']
	])('with %s is read as the ordinary reader reads it', { timeout: 60_000 }, async (_what, end) => {
		const bytes = file(plainRows, end);
		const large = await readLarge(bytes, 'meetings.csv');
		const { tables, ...ordinary } = await readTable(bytes, 'meetings.csv');
		const [table] = tables;
		expect(large?.table.header).toEqual(table?.header);
		expect(large?.table.firstRow).toBe(table?.firstRow);
		expect(large?.table.skipped).toEqual(table?.skipped);
		expect(large?.table.rowCount).toBe(count);
		expect(large?.table.rows).toEqual(table?.rows);
		const { tables: _tables, ...said } = large?.result ?? { tables: [] };
		expect(said).toEqual(ordinary);
	});

	it('says how far it is, never backwards', async () => {
		const shares: number[] = [];
		await readLarge(file(plainRows), 'meetings.csv', (share) => shares.push(share));
		expect(shares.at(-1)).toBe(1);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
	});
});

describe('What the ordinary reader might read otherwise is left to it', () => {
	it.each([
		['a small file', file(plainRows.slice(0, 50))],
		['a blank row', withRow('')],
		['a row of delimiters only', withRow(',,,,')],
		['a row that ends early', withRow('M-1,C-1')],
		['a row that is too long', withRow('M-1,C-1,2024-01-01,3,x,y')],
		['the header once more', withRow(header)],
		['the header once more, in capitals', withRow(header.toUpperCase())],
		['a quote out of place', withRow('M-1,C-1,2024-01-01,3,5" pipe')],
		['a quote that nothing closes', withRow('M-1,C-1,2024-01-01,3,"x')],
		['another line break', withRow('M-1,C-1,2024-01-01,3,x\rM-2,C-1,2024-01-01,3,x')],
		['a damaged character', withRow('M-1,C-1,2024-01-01,3,\uFFFD')],
		['a title above the header', file(plainRows, '\n', `Meetings of 2024\n${header}`)],
		['a column without a name', file(plainRows, '\n', header.replace('girls', ''))]
	])('%s', { timeout: 60_000 }, async (_what, bytes) => {
		expect(await readLarge(bytes, 'meetings.csv')).toBeNull();
	});

	it('bytes of another encoding', async () => {
		const bytes = file(plainRows);
		bytes[bytes.length - 3] = 0xe9;
		expect(await readLarge(bytes, 'meetings.csv')).toBeNull();
	});
});
