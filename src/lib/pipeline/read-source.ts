import {
	chosenColumns,
	firstChoice,
	mappingOf,
	type SheetChoice
} from '../domain/intake/choice.ts';
import type { Recipe } from '../domain/intake/recipes/recipe.ts';
import type { Understanding } from '../domain/intake/understanding.ts';
import type { Problem } from '../domain/problem.ts';
import { readLarge, type LargeRead } from '../files/csv-stream/read-large.ts';
import type { Source, SourcePart } from '../project/source.ts';
import { readKept, type KeptTable } from '../project/read-kept.ts';
import { loadedLarge, loadedPart } from './loaded-part.ts';
import { describeFile, formatsOf, openFile, type OpenedFile } from './opened-file.ts';
import { refusalOf } from './refusals.ts';
import { shapeRows, type ShapedRows } from './shaped-sheet.ts';
import type { LoadedPart } from './sources.ts';
import { takeFile, type MappedSheet, type TakenFile } from './take-file.ts';

/**
 * Reads a new file and takes what was understood of it, without asking anybody: for tests and the command line.
 * Where no table of the file fits the model there is no source, and the problems say why.
 *
 * @param at when it was imported, an ISO instant
 */
export async function readSource(
	bytes: Uint8Array,
	file: string,
	at: string
): Promise<Omit<TakenFile, 'source'> & { readonly source: Source | null }> {
	const opened = await openFile(bytes, file);
	const mapped = guessedMappings(opened);
	if (mapped.length > 0) return takeFile(opened, mapped, at);
	const problems = [...opened.result.problems, ...refusalOf(describeFile(opened, []))];
	return { source: null, parts: [], bytes: new Map(), problems };
}

function guessedMappings(opened: OpenedFile): MappedSheet[] {
	return describeFile(opened, []).sheets.flatMap(({ index, header, understanding }) => {
		const sheet = opened.sheets[index];
		const choice = withoutUnsure(firstChoice(understanding, header.length), understanding);
		if (choice.table === null || sheet === undefined) return [];
		const formats = formatsOf(sheet, choice.table, chosenColumns(choice));
		const mapping = mappingOf(choice, header, formats);
		return mapping === null ? [] : [{ index, mapping }];
	});
}

/** Columns that nobody can be sure of without asking are left out. */
function withoutUnsure(choice: SheetChoice, { tables }: Understanding): SheetChoice {
	const guess = tables.find(({ table }) => table === choice.table);
	const unsure = new Set(
		guess?.columns.filter(({ confidence }) => confidence === 'unsure').map((one) => one.position)
	);
	return {
		...choice,
		columns: choice.columns.map((column, position) => (unsure.has(position) ? null : column))
	};
}

/**
 * Reads a stored part again, as it was when it came: a large file by the reader that took it in.
 *
 * @param progress told the share of a large file that is read
 */
export async function readStoredPart(
	source: Source,
	part: SourcePart,
	bytes: Uint8Array,
	progress: (share: number) => void = () => undefined
): Promise<{ readonly part: LoadedPart; readonly problems: readonly Problem[] }> {
	const { frozen } = part;
	const recipe = frozen === undefined ? part.recipe : undefined;
	const large = recipe === undefined ? await readStoredLarge(source, bytes, progress) : null;
	if (large !== null) {
		const positions = positionsIn(part, large.table.header);
		const { problems } = large.result;
		return { part: loadedLarge(source, part, large.table, positions), problems };
	}
	const read = await readKept(bytes, part, source);
	const kept = recipe === undefined ? { ...read, unused: 0 } : shaped(read, recipe);
	const loaded = loadedPart(source, part, {
		...kept,
		positions: positionsIn(part, kept.header),
		skipped: read.skipped.length + kept.unused + (frozen?.unused ?? 0),
		madeOf: recipe === undefined ? frozen?.rows : read.rows.length - kept.unused
	});
	return { part: loaded, problems: read.problems };
}

/** @throws Error where the recipe does not fit: it did when the file was taken in */
function shaped(kept: KeptTable, recipe: Recipe): ShapedRows {
	const rows = shapeRows(kept, recipe);
	if ('failed' in rows)
		throw new Error(`the recipe does not fit what is stored: ${rows.failed.code}`);
	return rows;
}

/** What is kept of a large file as it came; `null` where the reader of all other files is wanted. */
export async function readStoredLarge(
	{ kept, name, answers = {} }: Source,
	bytes: Uint8Array,
	progress?: (share: number) => void
): Promise<LargeRead | null> {
	const isAsItCame = kept === 'bytes' && Object.keys(answers).length === 0;
	return isAsItCame ? readLarge(bytes, name, progress) : null;
}

/** Where the columns of a part stand under a header. */
function positionsIn(part: SourcePart, header: readonly string[]): number[] {
	return Object.entries(part.columns).map(
		([column, name]) => part.positions?.[column] ?? header.indexOf(name)
	);
}
