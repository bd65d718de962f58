import { columnTraits } from '../domain/intake/column-traits.ts';
import {
	plainHeader,
	recognise,
	type Closest,
	type Recognised
} from '../domain/intake/recognise.ts';
import type { Problem } from '../domain/problem.ts';
import { tableOf, type TableId } from '../domain/tables/index.ts';
import { textToArrow } from '../engine/text-to-arrow.ts';
import { readTable } from '../files/read-table.ts';
import type { Table } from '../files/read-result.ts';
import { fileRowNumbers } from '../files/row-numbers.ts';
import { keepSource } from '../project/keep-source.ts';
import type { Source, SourcePart } from '../project/project.ts';
import { readKept } from '../project/read-kept.ts';
import { sha256 } from '../project/sha256.ts';
import type { LoadedPart } from './sources.ts';

/** A file that was read, and what is kept of it. */
export interface ReadSource {
	/** `null` where no table of the file fits the model. */
	readonly source: Source | null;
	readonly parts: readonly LoadedPart[];
	/** What the project stores, by path. */
	readonly bytes: ReadonlyMap<string, Uint8Array>;
	readonly problems: readonly Problem[];
}

interface FittingTable {
	readonly table: Table;
	readonly recognised: Recognised;
}

const fileProblem = (
	file: string,
	sheet: string,
	code: Problem['code'],
	severity: Problem['severity'],
	more: Partial<Problem> = {}
): Problem => ({ file, sheet, row: null, column: '', value: '', severity, code, ...more });

/** Columns that were left out, that came twice, and that one would have expected. */
function headerProblems(
	file: string,
	part: Pick<SourcePart, 'sheet' | 'columns' | 'leftOut'>,
	tableId: TableId
): Problem[] {
	const isTaken = (header: string): boolean =>
		Object.keys(part.columns).some((id) => plainHeader(id) === plainHeader(header));
	const leftOut = part.leftOut.map((header) =>
		fileProblem(
			file,
			part.sheet,
			isTaken(header) ? 'column repeated' : 'column left out',
			'please check',
			{ column: header, parameters: { table: tableId } }
		)
	);
	const missing = missingColumns(tableId, part.columns).map((column) =>
		fileProblem(file, part.sheet, 'column missing', 'please check', {
			parameters: { table: tableId, column }
		})
	);
	return [...leftOut, ...missing];
}

function missingColumns(tableId: TableId, columns: SourcePart['columns']): string[] {
	return tableOf(tableId)
		.columns.filter((column) => column.need === 'expected' && !(column.id in columns))
		.map((column) => column.id);
}

function noTableProblem(file: string, sheet: string, closest: readonly Closest[]): Problem {
	const parameters = Object.fromEntries(
		closest.flatMap(({ table, missing, similar }, index) => [
			[`table${index + 1}`, table],
			[`missing${index + 1}`, missing.join(', ')],
			[`similar${index + 1}`, Object.values(similar).join(', ')]
		])
	);
	return fileProblem(file, sheet, 'file no table', 'cannot read', { parameters });
}

/** Model column -> header as it stands, in the model's order. */
function headersOf({ table, recognised }: FittingTable): Record<string, string> {
	const ids = tableOf(recognised.table).columns.map((column) => column.id);
	return Object.fromEntries(
		ids.flatMap((id) => {
			const position = recognised.columns.get(id);
			return position === undefined ? [] : [[id, table.header[position] ?? '']];
		})
	);
}

/**
 * Reads a new file: which tables of the model it holds, what is kept of it, and its text ready for the database.
 * Whatever the bytes, the answer is a value.
 *
 * @param at when it was imported, an ISO instant
 */
export async function readSource(bytes: Uint8Array, file: string, at: string): Promise<ReadSource> {
	const result = await readTable(bytes, file);
	const problems: Problem[] = [...result.problems];
	const fitting: FittingTable[] = [];
	for (const table of result.tables) {
		const recognition = recognise(table.header);
		if (recognition.fits) fitting.push({ table, recognised: recognition.recognised });
		else problems.push(noTableProblem(file, table.sheet, recognition.closest));
	}
	if (fitting.length === 0) return { source: null, parts: [], bytes: new Map(), problems };
	const id = await sha256(bytes);
	const kept = keepSource(
		{ id, name: file, bytes },
		fitting.map((fit) => ({ table: fit.table, keptHeaders: Object.values(headersOf(fit)) })),
		result.tables.length
	);
	const source: Source = {
		id,
		name: file,
		size: bytes.byteLength,
		sha256: id,
		importedAt: at,
		kept: kept.kept,
		parts: kept.parts.flatMap((part, index) => {
			const fit = fitting[index];
			if (fit === undefined) return [];
			return [{ ...part, table: fit.recognised.table, columns: headersOf(fit) }];
		})
	};
	const parts = fitting.map((fit, index) => {
		const part = source.parts[index];
		if (part === undefined) throw new Error(`missing part: ${index}`);
		const { table } = fit;
		const rowNumbers = fileRowNumbers(table);
		return loadedPart(source, part, { ...table, rowNumbers, skipped: table.skipped.length });
	});
	return { source, parts, bytes: kept.bytes, problems };
}

/** Reads a stored part again, as it was when it came. */
export async function readStoredPart(
	source: Source,
	part: SourcePart,
	bytes: Uint8Array
): Promise<{ readonly part: LoadedPart; readonly problems: readonly Problem[] }> {
	const kept = await readKept(bytes, part, source.kept, source.name);
	const loaded = loadedPart(source, part, { ...kept, skipped: kept.skipped.length });
	return { part: loaded, problems: kept.problems };
}

interface TextTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly rowNumbers: readonly number[];
	readonly skipped: number;
}

/** Text that is ready for the database; its number is given when it is loaded. */
function loadedPart(source: Source, part: SourcePart, table: TextTable): LoadedPart {
	const tableId = part.table as TableId;
	const taken = Object.values(part.columns).map((header) => table.header.indexOf(header));
	const columns = taken.map((position) => table.rows.map((row) => row[position] ?? ''));
	return {
		number: 0,
		table: tableId,
		columns: Object.keys(part.columns),
		traits: columns.map(columnTraits),
		source: source.id,
		file: source.name,
		sheet: part.sheet,
		headers: part.columns,
		// The header is a row of the file too.
		skipped: table.skipped + 1,
		records: table.rows.length,
		leftOut: part.leftOut,
		missing: missingColumns(tableId, part.columns),
		problems: headerProblems(source.name, part, tableId),
		arrowStream: textToArrow({
			rowNumbers: Int32Array.from(table.rowNumbers),
			surplus: table.rows.map((row) => hasSurplus(row, table.header.length)),
			columns
		})
	};
}

/** Cells beyond the header that hold something: nobody knows what they mean. */
function hasSurplus(row: readonly string[], width: number): boolean {
	return row.length > width && row.slice(width).some((cell) => cell.trim() !== '');
}
