import { noRecipe, stepsOn } from '../domain/intake/recipes/edit-recipe.ts';
import { cellSketch } from '../domain/intake/recipes/cell-sketch.ts';
import { periodOfHeader } from '../domain/intake/recipes/period-of-header.ts';
import type { Mapping } from '../domain/intake/mapping.ts';
import { sensitiveKind } from '../domain/intake/privacy/sensitive-kind.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import { hasPassword, withoutPasswords } from '../files/password.ts';
import { rowsBesideRecords } from '../files/rows-beside-records.ts';
import { keepSource, type TakenTable } from '../project/keep-source.ts';
import type { MendedRows, Source, SourcePart } from '../project/source.ts';
import { readingId } from '../project/readings.ts';
import { subjectHeaders } from './answers.ts';
import { withoutLeftOutColumns } from './left-out-cells.ts';
import { loadedLarge, loadedPart } from './loaded-part.ts';
import { mendedRows } from './mended-rows.ts';
import type { OpenedFile, OpenedSheet } from './opened-file.ts';
import { firstRows } from './sheet-sample.ts';
import { isFrozen, placesInResult, placesNeeded, rowsBeside, rowsMadeOf } from './shaped-sheet.ts';
import { placesOf, refusedSheets, sheetsLeftOut } from './sheets-left-out.ts';
import type { LoadedPart } from './sources.ts';
import { keptNotes } from './step-problems.ts';

/** A file that was taken in, and what is kept of it. */
export interface TakenFile {
	readonly source: Source;
	readonly parts: readonly LoadedPart[];
	/** What the project stores, by path. */
	readonly bytes: ReadonlyMap<string, Uint8Array>;
	readonly problems: readonly Problem[];
}

/** What was decided about a sheet. */
export interface MappedSheet {
	/** Place among the file's tables. */
	readonly index: number;
	readonly mapping: Mapping;
}

interface TakenSheet extends MappedSheet {
	readonly sheet: OpenedSheet;
}

/**
 * Takes an opened file in: what is kept of it, and its text ready for the database.
 *
 * @param at when it was imported, an ISO instant
 * @param sources those that are here already, since rows that come back mended belong to one of them, and the file itself
 * may be among them in an older reading; those that count last
 */
export function takeFile(
	opened: OpenedFile,
	mapped: readonly MappedSheet[],
	at: string,
	sources: readonly Source[] = []
): TakenFile {
	const refused = refusedSheets(opened);
	const taken = mapped.flatMap(({ index, mapping }): TakenSheet[] => {
		const sheet = opened.sheets[index];
		return sheet === undefined || refused.has(index) ? [] : [{ index, mapping, sheet }];
	});
	const id = readingId(opened.sha256, sources);
	const kept = keepSource(
		{ id, sha256: opened.sha256, name: opened.name, bytes: opened.bytes },
		taken.map(takenTable),
		isWholeFile(opened, taken)
	);
	const answers = withoutPasswords(opened.answers);
	const source: Source = {
		id,
		name: opened.name,
		size: opened.bytes.byteLength,
		sha256: opened.sha256,
		importedAt: at,
		kept: kept.kept,
		...(Object.keys(answers).length > 0 ? { answers } : {}),
		parts: kept.parts.flatMap((part, at) => {
			const one = taken[at];
			return one === undefined ? [] : [sourcePart(part, one, kept.kept, sources)];
		}),
		...sheetsLeftOut(opened, taken, refused)
	};
	const parts = source.parts.map((part, at) => partOf(source, part, taken[at]));
	return { source, parts, bytes: kept.bytes, problems: problemsOf(opened, taken) };
}

function problemsOf(opened: OpenedFile, taken: readonly TakenSheet[]): Problem[] {
	return withoutLeftOutColumns(
		opened.result.problems,
		taken.map(({ sheet, mapping }) => ({ sheet: sheet.table.sheet, mapping }))
	);
}

/** What nobody has read, marks of ours, and what only a password opens, which is not kept, are not kept as they came. */
function isWholeFile(opened: OpenedFile, taken: readonly TakenSheet[]): boolean {
	return (
		taken.length > 0 &&
		!hasPassword(opened.answers) &&
		placesOf(taken).size === opened.result.tables.length &&
		taken.every(({ sheet: { marks, shape } }) => marks === null && !isShapeFrozen(shape)) &&
		!opened.result.problems.some(isLeftOut)
	);
}

const isShapeFrozen = (shape: OpenedSheet['shape']): boolean =>
	shape !== undefined && isFrozen(shape.recipe);

/** Something of the file is in none of its tables. */
const isLeftOut = ({ code, severity }: Problem): boolean =>
	severity === 'cannot read' || partlyRead.has(code);

const partlyRead: ReadonlySet<ProblemCode> = new Set([
	'sheet hidden',
	'macros ignored',
	'links ignored',
	'more in workbook ignored',
	'archive media',
	'archive system files'
]);

/** What is kept of a sheet: of one in another shape the columns of the file from which that is made. */
function takenTable({ sheet, mapping }: TakenSheet): TakenTable {
	const { shape, table, rowNumbers } = sheet;
	const keptPositions = mapping.columns.map(({ position }) => position);
	if (shape === undefined) return { table, keptPositions };
	if (isFrozen(shape.recipe)) return { table, rowNumbers, keptPositions };
	const { table: before } = shape.before;
	const chosen = mapping.columns.map(({ header }) => header);
	return { table: before, keptPositions: placesNeeded(before.header, shape.recipe, chosen) };
}

type KeptPart = ReturnType<typeof keepSource>['parts'][number];

function sourcePart(
	kept: KeptPart,
	taken: TakenSheet,
	how: Source['kept'],
	sources: readonly Source[]
): SourcePart {
	const { index, mapping, sheet } = taken;
	const stored = storedPlaces(kept, taken, how);
	const place = sheet.copyOf ?? index;
	const readings = mapping.columns.filter(({ reading }) => Object.keys(reading).length > 0);
	const mends: MendedRows | null = sheet.marks === null ? null : mendedRows(sheet.marks, sources);
	const { positions: _places, ...part } = kept;
	return {
		...part,
		table: mapping.table,
		columns: Object.fromEntries(mapping.columns.map(({ column, header }) => [column, header])),
		positions: Object.fromEntries(
			mapping.columns.map(({ column, position }, at) => [column, stored[at] ?? position])
		),
		...(readings.length > 0
			? { readings: Object.fromEntries(readings.map(({ column, reading }) => [column, reading])) }
			: {}),
		...(mapping.fills.length > 0 ? { fills: mapping.fills } : {}),
		...(place > 0 ? { place } : {}),
		...recipeOf(sheet),
		...sketchOf(taken),
		...(mends === null ? {} : { mends }),
		sensitive: sensitiveColumns(taken)
	};
}

/** What a recipe made is read again without it where that is what is kept. */
function recipeOf({ shape }: OpenedSheet): Pick<SourcePart, 'recipe' | 'frozen' | 'notes'> {
	if (shape === undefined) return {};
	const { before, unused, recipe } = shape;
	const notes = keptNotes(shape);
	const made = { recipe, ...(notes.length === 0 ? {} : { notes }) };
	return isFrozen(recipe)
		? { ...made, frozen: { rows: before.table.rows.length - unused, unused } }
		: made;
}

/** Of months whose names have no year, cells by which they are known again. */
function sketchOf({ sheet: { shape }, mapping }: TakenSheet): Pick<SourcePart, 'sketch'> {
	const wide = stepsOn(shape?.recipe ?? noRecipe)
		.flatMap((step) => (step.kind === 'columns to rows' ? step.columns : []))
		.map(({ column }) => column)
		.filter(({ header }) => periodOfHeader(header)?.year === null);
	if (shape === undefined || wide.length === 0) return {};
	const about = subjectHeaders(
		Object.fromEntries(mapping.columns.map(({ column, header }) => [column, { header }]))
	);
	return { sketch: cellSketch(shape.before.table, about, wide) };
}

/** The place of each mapped column in what is stored, or in what its recipe makes of that. */
function storedPlaces(
	kept: KeptPart,
	{ sheet, mapping }: TakenSheet,
	how: Source['kept']
): number[] {
	const positions = mapping.columns.map(({ position }) => position);
	const { shape, table } = sheet;
	if (how === 'bytes') return positions;
	if (shape === undefined || isFrozen(shape.recipe)) {
		return positions.map((position) => kept.positions?.indexOf(position) ?? position);
	}
	const { header } = shape.before.table;
	const keptHeader = (kept.positions ?? []).map((place) => header[place] ?? '');
	return placesInResult(keptHeader, shape.recipe, table.header, positions);
}

/** So many rows tell whether a column could point at somebody. */
const rowsLookedAt = 300;

/** Columns left out that looked as if they could point at somebody, and why. */
function sensitiveColumns(taken: TakenSheet): SourcePart['sensitive'] {
	const { keptPositions } = takenTable(taken);
	const kept = new Set(keptPositions);
	const sheet = taken.sheet.shape?.before ?? taken.sheet;
	const rows = firstRows(sheet, rowsLookedAt);
	const found = sheet.table.header.flatMap((header, position) => {
		if (kept.has(position)) return [];
		const values = rows.map(({ cells }) => cells[position] ?? '');
		const kind = sensitiveKind(header, values);
		return kind === null ? [] : [{ header, kind }];
	});
	return found.length > 0 ? found : undefined;
}

function partOf(source: Source, part: SourcePart, taken: TakenSheet | undefined): LoadedPart {
	if (taken === undefined) throw new Error(`missing sheet: ${part.sheet}`);
	const { table, rowNumbers } = taken.sheet;
	const positions = taken.mapping.columns.map(({ position }) => position);
	if (table instanceof LargeTable) return loadedLarge(source, part, table, positions);
	const { table: inFile } = taken.sheet.shape?.before ?? taken.sheet;
	const headerRows = inFile instanceof LargeTable ? [] : (inFile.headerRows ?? []);
	const beside = rowsBesideRecords({ skipped: table.skipped, headerRows });
	return loadedPart(source, part, {
		header: table.header,
		rows: table.rows,
		rowNumbers,
		positions,
		skipped: beside.length + rowsBeside(taken.sheet),
		madeOf: rowsMadeOf(taken.sheet)
	});
}
