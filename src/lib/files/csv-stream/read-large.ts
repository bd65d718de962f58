import { joinBytes } from '../join-bytes';
import type { ReadResult, Table } from '../read-result';
import { readTable } from '../read-table';
import { LargeTable } from './large-table';
import { RecordSplitter, type SplitPlan } from './record-splitter';
import { splitDelimited, type TextBatch } from './split-delimited';

/** What the ordinary reader would say of a large file, with a table whose cells stay bytes. */
export interface LargeRead {
	/** Its one table is the large one. */
	readonly result: ReadResult;
	readonly table: LargeTable;
}

/** Smaller files are read by the ordinary reader in a moment. */
export const largeFrom = 4_000_000;

const headRows = 500;
const sampledRows = 1_000;
const tailRows = 200;

/**
 * Reads a large file at its bytes, where the result is certain to be that of `readTable`: UTF-8, one plain table under
 * one header row, a dialect that leaves no question. `null` for every other file.
 *
 * @param progress told the share of the bytes that are read
 */
export async function readLarge(
	bytes: Uint8Array,
	fileName: string,
	progress: (share: number) => void = () => undefined
): Promise<LargeRead | null> {
	const head = bytes.length < largeFrom ? null : headOf(bytes);
	if (head === null) return null;
	const result = await readTable(head, fileName);
	const table = plainTable(result);
	const delimiter = result.dialect?.delimiter ?? '';
	if (table === null || !isAscii(delimiter)) return null;
	const batches = split(bytes, planOf(table, delimiter), progress);
	if (batches === null) return null;
	const large = new LargeTable(table.header, batches);
	return (await saysTheSame(head, fileName, table, delimiter, large))
		? { result: { ...result, tables: [large] }, table: large }
		: null;
}

function isAscii(delimiter: string): boolean {
	const code = delimiter.length === 1 ? delimiter.charCodeAt(0) : 0;
	return code > 0 && code < 0x80;
}

/** The first rows, to the byte. Whatever the delimiter is, rows end where no quote is open. */
function headOf(bytes: Uint8Array): Uint8Array | null {
	const plan = { delimiter: ',', headerRows: 0, width: 0, positions: [], batchRows: headRows };
	const splitter = new RecordSplitter(plan);
	const window = Math.min(bytes.length, largeFrom);
	const state = splitter.split(bytes, window, false);
	return state === 'batch full' ? bytes.subarray(0, splitter.position) : null;
}

/** The one table of a reading that leaves nothing open and nothing out; `null` where it is not so plain. */
function plainTable({ tables, questions, problems, encoding, dialect }: ReadResult): Table | null {
	const [table] = tables;
	const isCertain =
		tables.length === 1 && questions.length === 0 && problems.length === 0 && encoding === 'utf-8';
	if (table === undefined || !isCertain || dialect?.quote !== '"') return null;
	const { header, rows, skipped, firstRow } = table;
	const isPlain =
		firstRow === 2 &&
		skipped.length === 0 &&
		header.length > 1 &&
		header.every((cell) => cell.trim() !== '') &&
		rows.every((row) => row.length === header.length);
	return isPlain ? table : null;
}

function planOf({ header }: Table, delimiter: string): SplitPlan {
	return {
		delimiter,
		headerRows: 1,
		width: header.length,
		positions: header.map((_, place) => place),
		plainUnder: header[0] ?? ''
	};
}

function split(
	bytes: Uint8Array,
	plan: SplitPlan,
	progress: (share: number) => void
): TextBatch[] | null {
	const batches: TextBatch[] = [];
	const splitting = splitDelimited(bytes, plan);
	for (;;) {
		const next = splitting.next();
		if (next.done === true) return next.value.damage === null ? batches : null;
		batches.push(next.value);
		progress(next.value.bytesRead / bytes.length);
	}
}

/**
 * Whether the ordinary reader finds the same cells in a small file made of the first rows, some from everywhere and
 * the last ones.
 */
async function saysTheSame(
	head: Uint8Array,
	fileName: string,
	first: Table,
	delimiter: string,
	large: LargeTable
): Promise<boolean> {
	const from = first.rows.length;
	const step = Math.max(1, Math.floor((large.rowCount - from) / sampledRows));
	const places = Array.from({ length: large.rowCount - from }, (_, at) => from + at).filter(
		(place) => (place - from) % step === 0 || place >= large.rowCount - tailRows
	);
	const others = places.map((place) => large.row(place));
	const lineBreak = lineBreakAfter(head);
	const text = others.map(
		(row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter) + lineBreak
	);
	const small = joinBytes([head, new TextEncoder().encode(text.join(''))]);
	const table = plainTable(await readTable(small, fileName));
	if (table === null) return false;
	const expected = [...first.rows.map((_, place) => large.row(place)), ...others];
	return JSON.stringify([table.header, table.rows]) === JSON.stringify([large.header, expected]);
}

/** The line break with which bytes end. */
function lineBreakAfter(bytes: Uint8Array): string {
	if (bytes.at(-1) === 0x0d) return '\r';
	return bytes.at(-2) === 0x0d ? '\r\n' : '\n';
}

function quoted(cell: string, delimiter: string): string {
	const isPlain = !cell.includes('"') && !cell.includes(delimiter) && !/[\r\n]/.test(cell);
	return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
