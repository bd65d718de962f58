import type { ChosenColumn, Formats } from '../domain/intake/choice.ts';
import { noRecipe } from '../domain/intake/recipes/edit-recipe.ts';
import type { ColumnName, Recipe } from '../domain/intake/recipes/recipe.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Mapping } from '../domain/intake/mapping.ts';
import { rowsAlike, type RowsAlike } from '../domain/intake/rows-alike.ts';
import type { Remembered } from '../domain/intake/understanding.ts';
import type { Problem } from '../domain/problem.ts';
import type { TableId } from '../domain/tables/index.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import { encodingPreviews, type EncodingPreview } from '../files/encoding/previews.ts';
import { kindOfBytes } from '../files/file-kind.ts';
import type { Answers } from '../files/read-result.ts';
import { readKept } from '../project/read-kept.ts';
import { bytesOf, type Parts, type StoredBytes } from '../project/project-file.ts';
import type { Source, SourcePart } from '../project/source.ts';
import { answersFrom, type RememberedFile } from './answers.ts';
import { shapedBefore } from './shaped-before.ts';
import {
	describeFile,
	formatsOf,
	openFile,
	otherSheets,
	type FileDescription,
	type OpenedFile,
	type OpenedSheet
} from './opened-file.ts';
import { readStoredLarge, readStoredPart } from './read-source.ts';
import {
	failedShape,
	valuesBefore,
	type FailedShape,
	type ValueCounts
} from './shape-description.ts';
import { shapeSheet } from './shaped-sheet.ts';
import { firstRows } from './sheet-sample.ts';
import type { LoadedPart } from './sources.ts';
import { takeFile, type MappedSheet, type TakenFile } from './take-file.ts';

/**
 * Where files lie open while somebody decides about them: it runs in a worker, keeps their text, and tells the page
 * only what it shows. Every method takes and gives plain data.
 */
export class ReadingDesk {
	private readonly files = new Map<string, OpenedFile>();
	private readonly originals = new Map<string, Blob>();
	private readonly progress: (share: number) => void;

	/** @param progress told the share of a large file that is read */
	constructor(progress: (share: number) => void = () => undefined) {
		this.progress = progress;
	}

	/** Opens a file under an id of the page's; answers of earlier files of its kind are used where they fit. */
	async open(
		id: string,
		file: File,
		remembered: readonly RememberedFile[]
	): Promise<FileDescription> {
		const bytes = new Uint8Array(await file.arrayBuffer());
		this.originals.set(id, file.slice());
		const first = await openFile(bytes, file.name, {}, this.progress);
		const answers = answersFrom(first, remembered);
		const read = answers === null ? first : await openFile(bytes, file.name, answers);
		return this.keep(id, shapedBefore(read, remembered), remembered);
	}

	/** Reads an open file again, with what somebody answered. */
	async answer(
		id: string,
		answers: Answers,
		remembered: readonly Remembered[]
	): Promise<FileDescription> {
		const { bytes, name } = this.file(id);
		return this.keep(id, await openFile(bytes, name, answers), remembered);
	}

	/** Gives a sheet another shape, or with `null` its own back. Where a step does not fit, the sheet stays as it is. */
	reshape(
		id: string,
		index: number,
		recipe: Recipe | null,
		remembered: readonly Remembered[]
	): Promise<FileDescription | FailedShape> {
		const opened = this.file(id);
		const sheet = this.sheet(id, index);
		const others = otherSheets(opened.sheets, index);
		const shaped =
			recipe === null ? (sheet.shape?.before ?? sheet) : shapeSheet(sheet, recipe, others);
		if ('failed' in shaped) return Promise.resolve(failedShape(sheet, recipe ?? noRecipe, others));
		const sheets = opened.sheets.map((one, place) => (place === index ? shaped : one));
		return Promise.resolve(this.keep(id, { ...opened, sheets }, remembered));
	}

	/** What stands in a column of what a step of a recipe is given, and how often. */
	values(
		id: string,
		index: number,
		recipe: Recipe,
		place: number,
		column: ColumnName
	): Promise<ValueCounts> {
		const others = otherSheets(this.file(id).sheets, index);
		return Promise.resolve(valuesBefore(this.sheet(id, index), recipe, place, column, others));
	}

	/** Puts a sheet among the sheets of its file once more, at the end: it may fill a second table. */
	copy(id: string, index: number, remembered: readonly Remembered[]): Promise<FileDescription> {
		const opened = this.file(id);
		const sheet = this.sheet(id, index);
		const copy = { ...(sheet.shape?.before ?? sheet), copyOf: sheet.copyOf ?? index };
		return Promise.resolve(
			this.keep(id, { ...opened, sheets: [...opened.sheets, copy] }, remembered)
		);
	}

	/** Lines by which somebody can say in which encoding a file is: none where it is no text of its own. */
	encodings(id: string, labels: readonly string[], most: number): Promise<EncodingPreview[]> {
		const { bytes } = this.file(id);
		const isText = kindOfBytes(bytes) === null;
		const previews = isText ? encodingPreviews(bytes, labels, most) : [];
		return Promise.resolve(previews);
	}

	/** Rows that are alike in the chosen columns. A large file is not looked through: it is plain, and cannot be reshaped. */
	alike(
		id: string,
		index: number,
		chosen: readonly ChosenColumn[],
		beside: readonly number[]
	): Promise<RowsAlike | null> {
		const { table } = this.sheet(id, index);
		const isLarge = table instanceof LargeTable;
		return Promise.resolve(isLarge ? null : rowsAlike(table.rows, chosen, beside));
	}

	formats(
		id: string,
		index: number,
		table: TableId,
		chosen: readonly ChosenColumn[]
	): Promise<Formats> {
		return Promise.resolve(formatsOf(this.sheet(id, index), table, chosen));
	}

	/** The first rows of a sheet, ready for a preview of what would become of them. */
	sample(id: string, index: number, mapping: Mapping, most: number): Promise<LoadedPart> {
		const opened = this.file(id);
		const sheet = this.sheet(id, index);
		const first = firstRows(sheet, most);
		const { header, firstRow, skipped } = sheet.table;
		const rows = first.map(({ cells }) => cells);
		const table = { sheet: sheet.table.sheet, header, firstRow, skipped, rows };
		const cut = { ...sheet, table, rowNumbers: first.map(({ row }) => row) };
		const plain = { ...cut, marks: null, shape: undefined };
		const taken = takeFile({ ...opened, sheets: [plain] }, [{ index: 0, mapping }], '');
		const part = taken.parts[0];
		if (part === undefined) throw new Error(`missing sheet: ${index}`);
		return Promise.resolve(part);
	}

	take(
		id: string,
		mapped: readonly MappedSheet[],
		at: string,
		sources: readonly Source[]
	): Promise<FileToKeep> {
		const opened = this.file(id);
		const taken = takeFile(opened, mapped, at, sources);
		const original = this.originals.get(id);
		this.files.delete(id);
		this.originals.delete(id);
		// What is kept as it came stays where it lies: the page never holds its bytes.
		const bytes = [...taken.bytes].map(
			([path, kept]) =>
				[path, kept === opened.bytes && original !== undefined ? original : kept] as const
		);
		return Promise.resolve({ ...taken, bytes: new Map(bytes) });
	}

	/** Reads a stored part again, as it was when it came. */
	async stored(
		source: Source,
		part: SourcePart,
		stored: StoredBytes
	): Promise<{ readonly part: LoadedPart; readonly problems: readonly Problem[] }> {
		return readStoredPart(source, part, await bytesOf(stored), this.progress);
	}

	/** Some rows of a stored part, as they stand in what is kept. */
	async rows(
		source: Source,
		part: SourcePart,
		stored: StoredBytes,
		wanted: readonly number[]
	): Promise<StoredRows> {
		const bytes = await bytesOf(stored);
		const large = await readStoredLarge(source, bytes);
		if (large !== null) return rowsOfLarge(large.table, wanted);
		const { header, rows, rowNumbers } = await readKept(bytes, part, source);
		// Of what was counted up several rows may stand for one row of the file.
		const found = groupBy(
			rows.map((cells, place) => ({ cells, row: rowNumbers[place] ?? 0 })),
			({ row }) => row
		);
		return { header, rows: wanted.flatMap((row) => found.get(row) ?? []) };
	}

	private keep(id: string, opened: OpenedFile, remembered: readonly Remembered[]): FileDescription {
		this.files.set(id, opened);
		return describeFile(opened, remembered);
	}

	private file(id: string): OpenedFile {
		const file = this.files.get(id);
		if (file === undefined) throw new Error(`unknown file: ${id}`);
		return file;
	}

	private sheet(id: string, index: number): OpenedSheet {
		const sheet = this.file(id).sheets[index];
		if (sheet === undefined) throw new Error(`unknown sheet: ${index}`);
		return sheet;
	}
}

/** A file that was taken in; what is kept of it may lie where it came from. */
export type FileToKeep = Omit<TakenFile, 'bytes'> & { readonly bytes: Parts };

export interface StoredRows {
	readonly header: readonly string[];
	readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

function rowsOfLarge(table: LargeTable, wanted: readonly number[]): StoredRows {
	const places = wanted.map((row) => ({ row, place: row - table.firstRow }));
	const found = places.filter(({ place }) => place >= 0 && place < table.rowCount);
	return {
		header: table.header,
		rows: found.map(({ row, place }) => ({ row, cells: table.row(place) }))
	};
}
