import type { ChosenColumn, Formats } from '../domain/intake/choice.ts';
import type { ColumnOrigin } from '../domain/intake/formats/decision.ts';
import { readColumn } from '../domain/intake/formats/read-column.ts';
import { findPeriods, type WidePeriods } from '../domain/intake/recipes/find-periods.ts';
import type { Recipe } from '../domain/intake/recipes/recipe.ts';
import { plainHeader } from '../domain/intake/recognise.ts';
import { understandSheet } from '../domain/intake/understand-sheet.ts';
import type { Remembered, SampleRow, Understanding } from '../domain/intake/understanding.ts';
import type { Problem } from '../domain/problem.ts';
import { columnOf, tableOf, type TableId } from '../domain/tables/index.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import { readLarge } from '../files/csv-stream/read-large.ts';
import type { Answers, Dialect, Question, ReadResult, Table } from '../files/read-result.ts';
import { readTable } from '../files/read-table.ts';
import { fileRowNumbers } from '../files/row-numbers.ts';
import { sha256 } from '../project/sha256.ts';
import { withoutRefusedSheets } from './left-out-cells.ts';
import { mendMarks, withoutMarks, type MendMarks } from './mended-rows.ts';
import { rowsMadeOf, type Shape } from './shaped-sheet.ts';
import { rowCount, sampleRows, sheetSample } from './sheet-sample.ts';

/** A file that was read and not yet taken in: its bytes, and its tables as text. */
export interface OpenedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
	readonly answers: Answers;
	readonly result: ReadResult;
	readonly sheets: readonly OpenedSheet[];
}

export interface OpenedSheet {
	readonly table: Table;
	/** The file's own row number of each row; none of a `LargeTable`, where it follows from the place. */
	readonly rowNumbers: readonly number[];
	/** Where the sheet is made of rows that were set aside from another file. */
	readonly marks: MendMarks | null;
	readonly isWorkbook: boolean;
	/** Where a recipe gave it another shape. */
	readonly shape?: Shape | undefined;
}

/** What the page is told about a file: everything but the rows. */
export interface FileDescription {
	readonly name: string;
	readonly size: number;
	readonly sha256: string;
	readonly encoding: string | null;
	readonly dialect: Dialect | null;
	readonly answers: Answers;
	readonly questions: readonly Question[];
	readonly problems: readonly Problem[];
	readonly sheets: readonly SheetDescription[];
}

export interface SheetDescription extends Pick<
	Table,
	'sheet' | 'header' | 'firstRow' | 'skipped' | 'headerRows' | 'edges'
> {
	/** Place among the file's tables. */
	readonly index: number;
	readonly rowCount: number;
	/** Periods that stand in columns, where they do. */
	readonly periods: WidePeriods | null;
	/** What a recipe made of it. */
	readonly shape: ShapeDescription | null;
	readonly sample: readonly SampleRow[];
	readonly understanding: Understanding;
}

export interface ShapeDescription {
	readonly recipe: Recipe;
	/** Rows of the file from which the sheet's rows are made. */
	readonly rowsBefore: number;
}

/** Reads a file; whatever the bytes, the answer is a value. */
export async function openFile(
	bytes: Uint8Array,
	name: string,
	answers: Answers = {},
	progress: (share: number) => void = () => undefined
): Promise<OpenedFile> {
	const hash = sha256(bytes);
	const isAnswered = Object.keys(answers).length > 0;
	const large = isAnswered ? null : await readLarge(bytes, name, progress);
	if (large !== null) {
		const sheet = { table: large.table, rowNumbers: [], marks: null, isWorkbook: false };
		return { name, bytes, sha256: await hash, answers, result: large.result, sheets: [sheet] };
	}
	const result = await readTable(bytes, name, answers);
	const sheets = result.tables.map((table): OpenedSheet => {
		const marks = mendMarks(table);
		const plain = marks === null ? table : withoutMarks(table, marks);
		const isWorkbook = result.encoding === null;
		return { table: withColumns(plain), rowNumbers: fileRowNumbers(table), marks, isWorkbook };
	});
	return { name, bytes, sha256: await hash, answers, result, sheets };
}

/** A table in which nothing names the columns has as many, without a title, as its widest row has cells. */
function withColumns(table: Table): Table {
	if (table.header.length > 0) return table;
	const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
	return { ...table, header: Array.from({ length: width }, () => '') };
}

/** What the page is told; what was understood rests on rows from the whole sheet. */
export function describeFile(
	opened: OpenedFile,
	remembered: readonly Remembered[]
): FileDescription {
	const { result } = opened;
	const sheets = opened.sheets.map((sheet, index) => describeSheet(sheet, index, remembered));
	return {
		name: opened.name,
		size: opened.bytes.byteLength,
		sha256: opened.sha256,
		encoding: result.encoding,
		dialect: result.dialect,
		answers: opened.answers,
		questions: result.questions,
		problems: withoutRefusedSheets(result.problems, sheets),
		sheets
	};
}

function describeSheet(
	sheet: OpenedSheet,
	index: number,
	remembered: readonly Remembered[]
): SheetDescription {
	const { table } = sheet;
	const understanding = understandSheet(sheetSample(sheet), remembered);
	// Of a sheet that is refused, no row goes to the page.
	const mayShow = understanding.personLevel === null;
	return {
		index,
		sheet: table.sheet,
		header: table.header,
		firstRow: table.firstRow,
		skipped: table.skipped,
		...(mayShow && sheet.marks === null ? headOf(table) : {}),
		rowCount: rowCount(sheet),
		periods: periodsOf(sheet),
		shape:
			sheet.shape === undefined
				? null
				: { recipe: sheet.shape.recipe, rowsBefore: rowsMadeOf(sheet) ?? 0 },
		sample: mayShow ? sampleRows(sheet, rowsToShow) : [],
		understanding
	};
}

/** From which rows the names were taken, and the rows among which others can be chosen. */
function headOf({ headerRows, edges }: Table): Pick<Table, 'headerRows' | 'edges'> {
	return headerRows === undefined || edges === undefined ? {} : { headerRows, edges };
}

/** A large file is split as it lies, and has no other shape. */
function periodsOf(sheet: OpenedSheet): WidePeriods | null {
	const { table, shape, marks } = sheet;
	if (shape !== undefined || marks !== null || table instanceof LargeTable) return null;
	const rows = sampleRows(sheet, rowsToShow).map(({ cells }) => cells);
	return findPeriods(table.header, rows, yearIn(table.sheet));
}

/** The year that a sheet's name tells; `null` where it tells none or several. */
function yearIn(name: string): number | null {
	const years = new Set(name.match(/(?<!\d)20\d\d(?!\d)/g));
	return years.size === 1 ? Number([...years][0]) : null;
}

const rowsToShow = 200;
const rowsToJudgeFormats = 20_000;

/** How the text of the chosen columns is to be read. */
export function formatsOf(
	sheet: OpenedSheet,
	table: TableId,
	chosen: readonly ChosenColumn[]
): Formats {
	const rows = sampleRows(sheet, rowsToJudgeFormats);
	return new Map(
		chosen.map(({ position, column, reading }) => {
			const cells = rows.map(({ row, cells }) => ({ row, value: cells[position] ?? '' }));
			const origin: ColumnOrigin = {
				hasOwnHeader: plainHeader(sheet.table.header[position] ?? '') === plainHeader(column),
				isWorkbook: sheet.isWorkbook
			};
			return [position, readColumn(columnOf(tableOf(table), column), cells, reading, origin)];
		})
	);
}
