import { tableOfProblem, type Problem } from '../domain/problem.ts';
import { tableOf } from '../domain/tables/index.ts';
import { openReader } from '../pipeline/reader.ts';
import type { StoredRows } from '../pipeline/reading-desk.ts';
import type { Source, SourcePart } from '../project/source.ts';
import { openedStorage } from './project-keeping.ts';
import { projectState } from './project.svelte.ts';

/** Rows as they stand in what is kept of a file: read again from it, never from the database. */

/** Where rows stand: a part of a source. */
export interface PlaceOfRows {
	readonly source: Source;
	readonly part: SourcePart;
}

/** The source and the part that a problem is about; `null` where it is about no part. */
export function placeOfProblem(problem: Problem): PlaceOfRows | null {
	const source = projectState.project?.sources.find(({ id }) => id === problem.source);
	const part = source?.parts.find(({ sheet, table }) => {
		const wanted = tableOfProblem(problem);
		return sheet === problem.sheet && (wanted === '' || wanted === table);
	});
	return source === undefined || part === undefined ? null : { source, part };
}

/** Some rows of one part or of several, in their order, each with the header that they stand under. */
export async function storedRows(
	wanted: readonly (PlaceOfRows & { readonly rows: readonly number[] })[]
): Promise<StoredRows[]> {
	const { project } = projectState;
	const stored = project === null ? undefined : await (await openedStorage()).load(project.id);
	const reader = openReader();
	try {
		const found: StoredRows[] = [];
		for (const { source, part, rows } of wanted) {
			const bytes = stored?.parts.get(part.path);
			if (bytes === undefined) throw new Error(`missing part: ${part.path}`);
			found.push(await reader.rows(source, part, bytes, rows));
		}
		return found;
	} finally {
		reader.close();
	}
}

/** One cell of a row, under its header. */
export interface PeekedCell {
	readonly header: string;
	readonly value: string;
	/** Id of the model's column, `null` where the column fills none. */
	readonly column: string | null;
}

/** A row as it stands in its file. */
export interface PeekedRow {
	readonly row: number;
	readonly cells: readonly PeekedCell[];
}

/** The row that a problem stands in; `null` where it has none. */
export async function peekRow(problem: Problem): Promise<readonly PeekedCell[] | null> {
	const [found] = await peekRows([problem]);
	return found?.cells ?? null;
}

/** The rows that problems of one part stand in, each under the same headers; those that are not kept are left away. */
export async function peekRows(problems: readonly Problem[]): Promise<readonly PeekedRow[]> {
	const [first] = problems;
	const place = first === undefined ? null : placeOfProblem(first);
	const wanted = problems.flatMap(({ row }) => (row === null ? [] : [row]));
	if (place === null || wanted.length === 0) return [];
	const [found] = await storedRows([{ ...place, rows: wanted }]);
	if (found === undefined) return [];
	const { header, rows } = found;
	const byPosition = columnsByPosition(place.part, header);
	const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
	return rows.map(({ row, cells }) => ({
		row,
		cells: Array.from({ length: width }, (_, position) => ({
			header: header[position] ?? '',
			value: cells[position] ?? '',
			column: byPosition.get(position) ?? null
		}))
	}));
}

function columnsByPosition(part: SourcePart, header: readonly string[]): Map<number, string> {
	// Positions are those in what a recipe makes, and the row is shown as it stands in the file.
	const positions = isShapedAgain(part) ? undefined : part.positions;
	return new Map(
		Object.entries(part.columns).map(([column, name]) => [
			positions?.[column] ?? header.indexOf(name),
			column
		])
	);
}

/** Whether its rows are made again of what is stored, whenever they are read. */
const isShapedAgain = ({ recipe, frozen }: SourcePart): boolean =>
	recipe !== undefined && frozen === undefined;

/** The key of a row of a table that has one column for it: by it the row is found again in another file. */
export function keyOfRow(
	table: string,
	cells: readonly PeekedCell[]
): { readonly column: string; readonly value: string } | undefined {
	const { key } = tableOf(table);
	const [column] = key;
	if (key.length !== 1 || column === undefined) return undefined;
	const value = cells.find((cell) => cell.column === column)?.value.trim() ?? '';
	return value === '' ? undefined : { column, value };
}
