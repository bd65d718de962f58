import type { ChosenColumn, Formats } from '../domain/intake/choice.ts';
import type { ColumnOrigin } from '../domain/intake/formats/decision.ts';
import { isReadAsItStands, readColumn } from '../domain/intake/formats/read-column.ts';
import { columnsInModelSpelling } from '../domain/intake/headers/model-spelling.ts';
import { findPeriods, type WidePeriods } from '../domain/intake/recipes/find-periods.ts';
import { personLevel } from '../domain/intake/privacy/person-level.ts';
import { linkedProposals, type LinkedProposal } from '../domain/intake/recipes/linked-sheets.ts';
import { proposalsFor, type Proposal } from '../domain/intake/recipes/proposals.ts';
import type { Recipe, RecipeStep } from '../domain/intake/recipes/recipe.ts';
import type { LinkedSheet } from '../domain/intake/recipes/link-holds.ts';
import type { TextSheet } from '../domain/intake/recipes/text-sheet.ts';
import type { Remembered, SampleRow, Understanding } from '../domain/intake/understanding.ts';
import type { Problem } from '../domain/problem.ts';
import { columnOf, tableOf, type TableId } from '../domain/tables/index.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import { readLarge } from '../files/csv-stream/read-large.ts';
import { refused } from '../files/file-problem.ts';
import type { Answers, Dialect, Question, ReadResult, Table } from '../files/read-result.ts';
import { readTable } from '../files/read-table.ts';
import { fileRowNumbers } from '../files/row-numbers.ts';
import { sha256 } from '../project/sha256.ts';
import { allValues } from './all-values.ts';
import type { RememberedFile } from './answers.ts';
import { inKnownShape } from './known-shape.ts';
import { withoutRefusedSheets } from './left-out-cells.ts';
import { mendMarks, withoutMarks, type MendMarks } from './mended-rows.ts';
import {
	describeShape,
	failedShape,
	type FailedShape,
	type ShapeDescription
} from './shape-description.ts';
import { asInFile, sheetsGathered, type Shape } from './shaped-sheet.ts';
import { understandingOf } from './sheet-understanding.ts';
import type { LostTable } from './lost-tables.ts';
import type { PerhapsBefore } from './shaped-before.ts';
import { rowCount, sampleCells, sampleRows, sheetSample } from './sheet-sample.ts';

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
	/** Where the same table of the file goes in once more: the place of the first. */
	readonly copyOf?: number | undefined;
	/** The sheet of an earlier file as which it is taken again. */
	readonly knownAs?: RememberedFile | undefined;
	/** It may be like an earlier file, which was given a shape: somebody must say so. */
	readonly perhaps?: PerhapsBefore | null | undefined;
	/** What gave an earlier file of its kind its shape, where a step of it does not fit this one. */
	readonly misfit?: Recipe | null | undefined;
	/** Tables that rows of its kind filled before, and that cannot be made of it; none where absent. */
	readonly lost?: readonly LostTable[] | undefined;
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
	/** Steps that it looks like it needs. */
	readonly proposals: readonly Proposal[];
	/** What a recipe made of it. */
	readonly shape: ShapeDescription | null;
	/** Whether a recipe can be made for it. */
	readonly mayShape: boolean;
	/** The place of the sheet which is here once more; `null` where it is the first. */
	readonly copyOf: number | null;
	/** Its rows are, or may be, counted up beside those of another sheet; `null` where they are not. */
	readonly belongsTo: BelongsTo | null;
	/** It was taken in before in this shape: nothing is asked about that again. */
	readonly isKnown: boolean;
	/** The shape in which it would have been taken in before, if columns in other words are those of then. */
	readonly perhaps: PerhapsBefore | null;
	/** The steps that gave an earlier file of its kind its shape, of which one does not fit; nothing of them is done. */
	readonly misfit: FailedShape | null;
	/** Tables that rows of its kind filled before, and that cannot be made of it: it is asked about as new. */
	readonly lost: readonly LostTable[];
	readonly sample: readonly SampleRow[];
	readonly understanding: Understanding;
}

/** The sheet beside whose rows those of another are counted up. */
export interface BelongsTo {
	/** Place among the file's tables. */
	readonly index: number;
	readonly sheet: string;
	/** A recipe does it; else it is proposed. */
	readonly isDone: boolean;
}

/** Larger files would take the memory of the page before they are read; that is said before anything begins. */
export const largestFile = 1_000_000_000;

const tooLarge = (bytes: Uint8Array, name: string, answers: Answers): OpenedFile => ({
	name,
	bytes,
	sha256: '',
	answers,
	result: refused(name, 'file too large'),
	sheets: []
});

/** Reads a file; whatever the bytes, the answer is a value. */
export async function openFile(
	bytes: Uint8Array,
	name: string,
	answers: Answers = {},
	progress: (share: number) => void = () => undefined
): Promise<OpenedFile> {
	if (bytes.byteLength > largestFile) return tooLarge(bytes, name, answers);
	const hash = sha256(bytes);
	const isAnswered = Object.keys(answers).length > 0;
	const large = isAnswered ? null : await readLarge(bytes, name, progress);
	if (large !== null) {
		const sheet = { table: large.table, rowNumbers: [], marks: null, isWorkbook: false };
		return { name, bytes, sha256: await hash, answers, result: large.result, sheets: [sheet] };
	}
	const result = withoutEmptySheets(await readTable(bytes, name, answers));
	const sheets = result.tables.map((table): OpenedSheet => {
		const marks = mendMarks(table);
		const plain = marks === null ? table : withoutMarks(table, marks);
		const isWorkbook = result.encoding === null;
		return inKnownShape({
			table: withColumns(plain),
			rowNumbers: fileRowNumbers(table),
			marks,
			isWorkbook
		});
	});
	return { name, bytes, sha256: await hash, answers, result, sheets };
}

/** A sheet that nobody has filled in beside one that is filled is no news: so workbooks to be filled in come back. */
function withoutEmptySheets(result: ReadResult): ReadResult {
	if (result.tables.every(({ rows }) => rows.length === 0)) return result;
	const problems = result.problems.filter(
		({ code, sheet }) => code !== 'file only header' || sheet === ''
	);
	return { ...result, problems };
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
	const linked = linkedProposals(linkedSheets(opened.sheets));
	const sheets = opened.sheets.map((sheet, index) => ({
		...describeSheet(sheet, index, opened.sheets, remembered, linked),
		belongsTo: belongsTo(sheet, opened.sheets, linked)
	}));
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
	all: readonly OpenedSheet[],
	remembered: readonly Remembered[],
	linked: readonly LinkedProposal[]
): Omit<SheetDescription, 'belongsTo'> {
	const { table } = sheet;
	const understanding = understandingOf(sheet, remembered);
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
		periods: mayShow ? periodsOf(sheet) : null,
		proposals: mayShow ? proposalsOf(sheet, all, understanding, linked) : [],
		shape: mayShow ? describeShape(sheet, otherSheets(all, index)) : null,
		mayShape: mayShow && mayShape(sheet),
		copyOf: sheet.copyOf ?? null,
		isKnown: sheet.knownAs !== undefined,
		perhaps: mayShow && sheet.shape === undefined ? (sheet.perhaps ?? null) : null,
		misfit: mayShow && sheet.shape === undefined ? misfitOf(sheet, otherSheets(all, index)) : null,
		lost: mayShow && sheet.shape === undefined ? (sheet.lost ?? []) : [],
		sample: mayShow ? sampleRows(sheet, rowsToShow) : [],
		understanding
	};
}

const misfitOf = (
	sheet: OpenedSheet,
	others: ReturnType<typeof otherSheets>
): FailedShape | null =>
	sheet.misfit === undefined || sheet.misfit === null
		? null
		: failedShape(sheet, sheet.misfit, others);

/** From which rows the names were taken, and the rows among which others can be chosen. */
function headOf({ headerRows, edges }: Table): Pick<Table, 'headerRows' | 'edges'> {
	return headerRows === undefined || edges === undefined ? {} : { headerRows, edges };
}

/** A large file is split as it lies, and has no other shape; rows that come back mended have theirs. */
const mayShape = ({ table, marks }: OpenedSheet): boolean =>
	marks === null && !(table instanceof LargeTable);

function periodsOf(sheet: OpenedSheet): WidePeriods | null {
	const { table, shape } = sheet;
	const isDone = shape?.recipe.steps.some(({ kind }) => kind === 'columns to rows') ?? false;
	if (isDone || !mayShape(sheet)) return null;
	return findPeriods(table.header, cellsToJudge(sheet), yearIn(table.sheet));
}

/** Columns of counts: rows that have one are no single people. */
const countColumns = new Set(['numerator', 'girls', 'boys', 'women', 'men', 'n_people']);

const holdsCounts = ({ tables }: Understanding): boolean =>
	tables[0]?.columns.some(({ column }) => column !== null && countColumns.has(column)) ?? false;

function proposalsOf(
	sheet: OpenedSheet,
	all: readonly OpenedSheet[],
	understanding: Understanding,
	linked: readonly LinkedProposal[]
): Proposal[] {
	if (!mayShape(sheet)) return [];
	const done = sheet.shape?.recipe.steps ?? [];
	const isCounted = holdsCounts(understanding) || done.some(({ kind }) => kind === 'count');
	const others = all
		.filter(({ copyOf, table }) => copyOf === undefined && table.sheet !== sheet.table.sheet)
		.map((one) => wholeSheet(one.shape?.before ?? one));
	const found = linkedProposalsOf(sheet, linked);
	const isJoined = [...found.flatMap(({ steps }) => steps), ...done].some(
		({ kind }) => kind === 'join'
	);
	return [
		...found,
		...proposalsFor(judgedSheet(sheet), others, wholeSheet(sheet)).filter(
			({ kind }) => !(kind === 'people' && isCounted) && !(kind === 'join' && isJoined)
		)
	];
}

/** What it needs because of other sheets of the file, unless a step does it already. */
function linkedProposalsOf(
	{ table, shape, copyOf }: OpenedSheet,
	linked: readonly LinkedProposal[]
): Proposal[] {
	const done = shape?.recipe.steps ?? [];
	return linked.flatMap(({ sheet, step, beside, finds, says, words }): Proposal[] => {
		const { kind } = step;
		const isMeant = sheet === table.sheet && (kind === 'join' || copyOf === undefined);
		// Of several lists of those who came only one is counted.
		const isDone = done.some(
			(one) => one.kind === kind && (kind === 'gather' || one.sheet === step.sheet)
		);
		if (!isMeant || isDone) return [];
		const said = says === null ? {} : { says, words };
		return [{ kind, steps: [step, ...beside], mustAnswer: true, finds, ...said }];
	});
}

/** Sheets of which each can be told by its name, as they stand in the file. */
function linkedSheets(all: readonly OpenedSheet[]): LinkedSheet[] {
	const own = all.filter(({ copyOf }) => copyOf === undefined);
	const names = own.map(({ table }) => table.sheet);
	return own
		.filter(
			(sheet) =>
				mayShape(sheet) &&
				personLevel(sheetSample(sheet.shape?.before ?? sheet)) === null &&
				names.filter((one) => one === sheet.table.sheet).length < 2
		)
		.map((sheet) => wholeSheet(sheet.shape?.before ?? sheet));
}

function belongsTo(
	{ table: { sheet }, copyOf }: OpenedSheet,
	all: readonly OpenedSheet[],
	linked: readonly LinkedProposal[]
): BelongsTo | null {
	if (copyOf !== undefined) return null;
	const done = all.findIndex(({ shape }) =>
		shape === undefined ? false : sheetsGathered(shape.recipe).includes(sheet)
	);
	const into = linked.find(({ step }) => gatheredBy(step).includes(sheet))?.sheet;
	const index = done === -1 ? all.findIndex(({ table }) => table.sheet === into) : done;
	const parent = all[index];
	if (parent === undefined) return null;
	// Where another list of the same rows is counted, this one is let go.
	const isDone = done !== -1 || (parent.shape?.recipe.steps ?? []).some(isGathering);
	return { index, sheet: parent.table.sheet, isDone };
}

const isGathering = ({ kind, off }: RecipeStep): boolean => kind === 'gather' && off !== true;

const gatheredBy = (step: RecipeStep): string[] => sheetsGathered({ name: '', steps: [step] });

const wholeSheet = ({
	table: { sheet, header, rows }
}: Pick<OpenedSheet, 'table'>): LinkedSheet => ({
	sheet,
	header,
	rows
});

const judgedSheet = (sheet: OpenedSheet) => ({
	sheet: sheet.table.sheet,
	header: sheet.table.header,
	rows: cellsToJudge(sheet)
});

const cellsToJudge = (sheet: OpenedSheet): (readonly string[])[] =>
	sampleRows(sheet, rowsToShow).map(({ cells }) => cells);

/** The other sheets of the file, as they stand in it. */
export const otherSheets = (all: readonly OpenedSheet[], index: number): TextSheet[] => {
	const own = all[index];
	const place = own?.copyOf ?? index;
	return all.filter(({ copyOf }, at) => copyOf === undefined && at !== place).map(asInFile);
};

/** The year that a sheet's name tells; `null` where it tells none or several. */
export function yearIn(name: string): number | null {
	const years = new Set(name.match(/(?<!\d)20\d\d(?!\d)/g));
	return years.size === 1 ? Number([...years][0]) : null;
}

const rowsToShow = 200;
const rowsToJudgeFormats = 20_000;

/** How the text of the chosen columns is to be read: of a sheet with more rows, by what stands anywhere in it. */
export function formatsOf(
	sheet: OpenedSheet,
	table: TableId,
	chosen: readonly ChosenColumn[]
): Formats {
	const own = columnsInModelSpelling(sheet.table.header, chosen);
	return new Map(
		chosen.map(({ position, column, reading }) => {
			const origin: ColumnOrigin = {
				hasOwnHeader: own.has(position),
				isWorkbook: sheet.isWorkbook
			};
			const meant = columnOf(tableOf(table), column);
			const values = isReadAsItStands(meant) ? [] : allValues(sheet, position);
			const cells = sampleCells(sheet, position, rowsToJudgeFormats);
			return [position, readColumn(meant, cells, reading, origin, values)];
		})
	);
}
