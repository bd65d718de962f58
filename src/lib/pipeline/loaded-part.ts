import { bothTraits, columnTraits } from '../domain/intake/column-traits.ts';
import type { Problem } from '../domain/problem.ts';
import { tableOf, type TableId } from '../domain/tables/index.ts';
import { batchToArrow, wordsToArrow } from '../engine/batch-to-arrow.ts';
import { textToArrow } from '../engine/text-to-arrow.ts';
import type { CodedColumn } from '../files/csv-stream/coded-column.ts';
import type { LargeTable } from '../files/csv-stream/large-table.ts';
import type { Source, SourcePart } from '../project/source.ts';
import { numberedRows } from './file-rows.ts';
import type { LoadedPart } from './sources.ts';
import { stepProblems } from './step-problems.ts';

/** A sheet as text, and where in it each column of the part stands. */
export interface TextTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly rowNumbers: readonly number[];
	/** In the order of the part's columns. */
	readonly positions: readonly number[];
	/** Rows that are no records. */
	readonly skipped: number;
	/** Rows of the file of which a recipe made these; absent where they are the file's own. */
	readonly madeOf?: number | undefined;
}

/** Text that is ready for the database; its number is given when it is loaded. */
export function loadedPart(source: Source, part: SourcePart, text: TextTable): LoadedPart {
	const columns = text.positions.map((position) => text.rows.map((row) => row[position] ?? ''));
	const { numbers, ...files } = numberedRows(text.rowNumbers);
	return {
		...partFacts(source, part),
		...files,
		traits: columns.map(columnTraits),
		// The header is a row of the file too, unless the file has none.
		skipped: text.skipped + (text.header.some((name) => name.trim() !== '') ? 1 : 0),
		records: text.rows.length,
		madeOf: text.madeOf,
		hasRowsTwice: new Set(text.rowNumbers).size < text.rowNumbers.length,
		arrowStreams: [
			textToArrow({
				rowNumbers: numbers,
				surplus: text.rows.map((row) => hasSurplus(row, text.header.length)),
				columns
			})
		]
	};
}

/**
 * The same of a large table, whose cells are as the database takes them: of a column in which few texts stand again and again,
 * their numbers.
 */
export function loadedLarge(
	source: Source,
	part: SourcePart,
	table: LargeTable,
	positions: readonly number[]
): LoadedPart {
	const traits = positions.map((position) => table.traits(position).reduce(bothTraits));
	const coded = positions.map((position, place) =>
		traits[place]?.isLong === true ? null : codedColumn(table, position)
	);
	return {
		...partFacts(source, part),
		traits,
		textBytes: sum(
			table.batches.flatMap(({ columns }) =>
				positions.map((position) => columns[position]?.data.length ?? 0)
			)
		),
		// The header.
		skipped: 1,
		records: table.rowCount,
		coded: coded.flatMap((column, place) => (column === null ? [] : [place])),
		words: coded.flatMap((column, place) =>
			column === null
				? []
				: [
						{
							place,
							arrowStream: wordsToArrow(
								place,
								column.words.map(({ bytes }) => bytes)
							)
						}
					]
		),
		arrowStreams: table.batches.map(({ rowNumbers, surplus, columns }, batch) =>
			batchToArrow({
				rowNumbers,
				surplus,
				columns: positions.flatMap(
					(position, place) => coded[place]?.codes[batch] ?? columns[position] ?? []
				)
			})
		)
	};
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A text must come so often, on the average, for its column to be coded. */
const oftenEnough = 4;

function codedColumn(table: LargeTable, position: number): CodedColumn | null {
	const coded = table.coded(position);
	return coded !== null && coded.words.length * oftenEnough <= table.rowCount ? coded : null;
}

/** What is known of a part without its text. */
function partFacts(
	source: Source,
	part: SourcePart
): Omit<LoadedPart, 'traits' | 'skipped' | 'records' | 'arrowStreams'> {
	const table = part.table as TableId;
	const missing = part.mends === undefined ? missingColumns(part) : [];
	return {
		number: 0,
		table,
		columns: Object.keys(part.columns),
		...(part.readings === undefined ? {} : { readings: part.readings }),
		...(part.fills === undefined ? {} : { fills: part.fills }),
		source: source.id,
		file: source.name,
		sheet: part.sheet,
		headers: part.columns,
		leftOut: part.leftOut,
		sensitive: part.sensitive ?? [],
		missing,
		mends: part.mends ?? null,
		problems: [...headerProblems(source, part, missing), ...stepProblems(source, part)]
	};
}

/** Expected columns that neither the file nor a filling gives. */
function missingColumns(part: SourcePart): string[] {
	const filled = new Set((part.fills ?? []).map(({ column }) => column));
	return tableOf(part.table)
		.columns.filter(({ id, need }) => need === 'expected' && !(id in part.columns))
		.map(({ id }) => id)
		.filter((id) => !filled.has(id));
}

/** Columns that were left out, and those that one would have expected. */
function headerProblems(
	source: Source,
	part: SourcePart,
	missing: readonly string[]
): readonly Problem[] {
	// The columns of rows that came back mended are told where the rows came from.
	if (part.mends !== undefined) return [];
	const about = (code: Problem['code'], column: string, parameters: Problem['parameters']) => ({
		file: source.name,
		source: source.id,
		sheet: part.sheet,
		row: null,
		column,
		value: '',
		severity: 'please check' as const,
		code,
		parameters: { table: part.table, ...parameters }
	});
	const kinds = new Map((part.sensitive ?? []).map(({ header, kind }) => [header, kind]));
	const leftOut = part.leftOut.map((header) => {
		const kind = kinds.get(header);
		return kind === undefined
			? about('column left out', header, {})
			: about('column sensitive', header, { kind });
	});
	return [...leftOut, ...missing.map((column) => about('column missing', '', { column }))];
}

/** Cells beyond the header that hold something: nobody knows what they mean. */
function hasSurplus(row: readonly string[], width: number): boolean {
	return width > 0 && row.length > width && row.slice(width).some((cell) => cell.trim() !== '');
}
