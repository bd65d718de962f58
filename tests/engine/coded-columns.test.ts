import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellFix } from '../../src/lib/domain/intake/cell-fix.ts';
import { faultyName, stagedName } from '../../src/lib/domain/intake/stage-sql.ts';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { LargeTable } from '../../src/lib/files/csv-stream/large-table.ts';
import { splitDelimited, type TextBatch } from '../../src/lib/files/csv-stream/split-delimited.ts';
import { writeCsv } from '../../src/lib/files/write-csv.ts';
import { stagePart } from '../../src/lib/pipeline/build-model.ts';
import { loadedLarge, loadedPart } from '../../src/lib/pipeline/loaded-part.ts';
import type { LoadedPart } from '../../src/lib/pipeline/sources.ts';
import type { Source, SourcePart } from '../../src/lib/project/source.ts';
import { openWarmEngine } from './warm-engine.ts';

/** A large file is read at its different texts; each row must come out as if its own text had been read. */

let engine: Engine;

beforeAll(async () => {
	engine = await openWarmEngine();
});

afterAll(() => engine.close());

/** Odd cells of a column of each type. */
const odd = {
	meeting_id: ['M-1', '1.5E+7', '2e3', ''],
	community_id: ['C-1', 'C-2', '12e4', '', ' C-1 '],
	date: ['2024-03-05', '05/03/2024', '2024-02-30', '1970-01-01', 'March 2024', ''],
	meeting_type: ['planning', 'Reflection', 'party', ''],
	girls: ['0', '12', '<5', '1-4', '*', '12.5', 'n/a', '10001', '۱۲', ''],
	learning: ['It rained', 'NA', '']
};

const columns = Object.keys(odd);
const batchRows = 35;

/** Each of them comes several times, beside other ones each time. A row of blanks alone is none. */
const rows = Array.from({ length: 60 }, (_, place) =>
	Object.values(odd).map((cells, at) => cells[(place * (at + 1) + at) % cells.length] ?? '')
).filter((row) => row.join('') !== '');

const source = { id: 's', name: 'meetings.csv' } as Source;
const part = {
	table: 'meetings',
	sheet: '',
	path: '',
	leftOut: [],
	columns: Object.fromEntries(columns.map((id) => [id, id])),
	positions: Object.fromEntries(columns.map((id, place) => [id, place]))
} as unknown as SourcePart;

function batchesOf(rows: readonly (readonly string[])[]): TextBatch[] {
	const plan = {
		delimiter: ',',
		headerRows: 1,
		width: columns.length,
		positions: columns.map((_, place) => place),
		batchRows
	};
	const splitting = splitDelimited(writeCsv(columns, rows), plan);
	const batches: TextBatch[] = [];
	for (;;) {
		const next = splitting.next();
		if (next.done === true) return batches;
		batches.push(next.value);
	}
}

/** The same rows as text, under another number. */
function asText(rows: readonly (readonly string[])[]): LoadedPart {
	const text = {
		header: columns,
		rows,
		rowNumbers: rows.map((_, place) => place + 2),
		positions: columns.map((_, place) => place),
		skipped: 0
	};
	return { ...loadedPart(source, part, text), number: 1 };
}

function asCoded(rows: readonly (readonly string[])[]): LoadedPart {
	const table = new LargeTable(columns, batchesOf(rows));
	const positions = columns.map((_, place) => place);
	return { ...loadedLarge(source, part, table, positions), number: 2 };
}

async function staged({ number }: LoadedPart) {
	const typed = await engine.query(
		`SELECT * EXCLUDE (part) REPLACE (array_to_string(problems, ' ') AS problems) FROM ${stagedName(number)} ORDER BY "row"`
	);
	const faulty = await engine.query(`SELECT * FROM ${faultyName(number)} ORDER BY "row"`);
	return { typed, faulty };
}

const fixes: readonly CellFix[] = [
	{ column: 'girls', value: '12.5', to: '12', decision: 'd1' },
	{ column: 'date', value: '2024-02-30', row: 5, to: '2024-02-29', decision: 'd2' }
];

describe('Rows whose texts are read once for all of them', () => {
	it.each([
		{ name: 'as they came', more: {}, replaced: [] },
		{ name: 'with fixes', more: { fixes }, replaced: [] },
		{ name: 'without rows that came back mended', more: {}, replaced: [3, 9] }
	])(
		'have the values, the problems and the kept text of rows that are read one by one, $name',
		async ({ more, replaced }) => {
			const [text, coded] = [asText(rows), asCoded(rows)];
			expect(coded.coded).toEqual(columns.map((_, place) => place));
			expect(coded.arrowStreams.length).toBeGreaterThan(1);
			await stagePart(engine, { ...text, ...more }, replaced);
			await stagePart(engine, { ...coded, ...more }, replaced);
			const expected = await staged(text);
			expect(await staged(coded)).toEqual(expected);
			expect(expected.typed).toHaveLength(rows.length - replaced.length);
			expect(expected.faulty.length).toBeGreaterThan(10);
		}
	);

	it('leave nothing behind but what is staged', async () => {
		await stagePart(engine, {
			...asCoded([['M-1', 'C-1', '2024-01-01'], ...blankRows]),
			number: 3
		});
		const tables = await engine.query('SELECT table_name FROM information_schema.tables');
		const own = tables
			.map((row) => String(row.table_name))
			.filter((name) => /_3(_\d+)?$/.test(name));
		expect(own.sort()).toEqual(['faulty_3', 'staged_3', 'typed_3']);
	});
});

const blankRows = Array.from({ length: 9 }, () => ['M-1', 'C-1', '2024-01-01']);
