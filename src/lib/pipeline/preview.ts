import { stagedName } from '../domain/intake/stage-sql.ts';
import { indicators } from '../domain/indicators/index.ts';
import { name } from '../domain/sql.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { buildModel, stagePart } from './build-model.ts';
import { fileRow } from './file-rows.ts';
import { measureHeadlines } from './measure.ts';
import { readPlaces } from './read-cells.ts';
import { cellOf, selectCells, type Selection } from './select-cells.ts';
import type { LoadedPart } from './sources.ts';

type ReleasedCell = Selection['released']['cells'][number];

/** Rows as they will stand in the model, and one number that results from them alone. */
export interface Preview {
	/** Ids of the model's columns, in the order of `cells`. */
	readonly columns: readonly string[];
	readonly rows: readonly PreviewRow[];
	readonly used: number;
	readonly setAside: number;
	/** How many rows the preview was made from. */
	readonly of: number;
	/** The first indicator that these rows give a number for, over all places and all time; `null` where there is none. */
	readonly number: { readonly selection: Selection; readonly cell: ReleasedCell } | null;
}

export interface PreviewRow {
	/** The file's own row. */
	readonly row: number;
	/** Text as it will be kept; `null` where nothing is recorded. */
	readonly cells: readonly (string | null)[];
	/** Model columns with a problem. */
	readonly problems: readonly string[];
	readonly isAside: boolean;
}

const rowsShown = 20;

/** How many rows of a sheet a preview is made from at most. */
export const rowsPreviewed = 2_000;

/**
 * Tries a part out: converts it, builds a model of it alone and measures it.
 *
 * @param engine the database for previews: whatever was tried out there before goes
 */
export async function previewPart(engine: Engine, part: LoadedPart): Promise<Preview> {
	// The database that is not packed is the project's alone.
	const own = { ...part, number: 1, isPacked: true };
	await engine.close();
	await stagePart(engine, own);
	const filled = (part.fills ?? []).map(({ column }) => column);
	const columns = [...part.columns, ...filled];
	const rows = await previewRows(engine, part, columns);
	const [summary] = await buildModel(engine, [own]);
	return {
		columns,
		rows,
		used: summary?.used ?? 0,
		setAside: summary?.setAside ?? 0,
		of: part.records,
		number: await firstNumber(engine, part)
	};
}

async function previewRows(
	engine: Engine,
	part: LoadedPart,
	columns: readonly string[]
): Promise<PreviewRow[]> {
	const cells = columns.map((column, index) => `${name(column)}::VARCHAR AS c${index}`);
	// Rows with something wrong come first: they are what a preview is looked at for.
	const found = await engine.query(
		`SELECT "row", ${cells.join(', ')}, is_aside, array_to_string(problems, chr(10)) AS problems
		FROM (SELECT * FROM ${stagedName(1)} ORDER BY problems IS NULL, "row" LIMIT ${rowsShown}) shown
		ORDER BY "row"`
	);
	return found.map((row) => ({
		...previewRow(row, columns.length),
		row: fileRow(part, Number(row.row))
	}));
}

function previewRow(row: Row, width: number): Omit<PreviewRow, 'row'> {
	const problems = String(row.problems ?? '')
		.split('\n')
		.filter((problem) => problem !== '');
	return {
		cells: Array.from({ length: width }, (_, index) => {
			const value = row[`c${index}`];
			return value === null || value === undefined ? null : String(value);
		}),
		problems: problems.map((problem) => problem.split('|')[0] ?? ''),
		isAside: row.is_aside === true
	};
}

/** The first indicator of the part's table that these rows give a value for, over all places and time. */
async function firstNumber(engine: Engine, part: LoadedPart): Promise<Preview['number']> {
	const own = indicators.filter((definition) => definition.table === part.table);
	if (own.length === 0) return null;
	const definitions = await measureHeadlines(engine, undefined, { table: part.table });
	const everywhere = (await readPlaces(engine)).find(({ kind }) => kind === 'all');
	if (everywhere === undefined) return null;
	for (const definition of definitions) {
		const selection = await selectCells(
			engine,
			definition,
			{},
			{
				place: everywhere,
				splits: []
			}
		);
		const cell = cellOf(selection, { place: everywhere, period: 'ALL' });
		if (cell.state === 'value') return { selection, cell };
	}
	return null;
}
