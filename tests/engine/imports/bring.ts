import type { Engine } from '../../../src/lib/engine/engine.ts';
import { buildModel, stagePart } from '../../../src/lib/pipeline/build-model.ts';
import { readProblems } from '../../../src/lib/pipeline/read-problems.ts';
import { readSource } from '../../../src/lib/pipeline/read-source.ts';
import type { LoadedPart } from '../../../src/lib/pipeline/sources.ts';

/** What became of files: the cells of one column of the last file's table, and what is said, row by row. */
export interface Brought {
	readonly cells: readonly unknown[];
	readonly told: readonly string[];
}

/** What is said of files that lack columns, as nearly all of these do. */
const quiet: ReadonlySet<string> = new Set(['arm blank', 'column missing', 'no communities file']);

/** The parts of files, numbered in their order. */
export async function partsOf(files: readonly string[]): Promise<LoadedPart[]> {
	const parts: LoadedPart[] = [];
	for (const [index, text] of files.entries()) {
		const bytes = new TextEncoder().encode(text);
		const source = await readSource(bytes, `${index}.csv`, '2026-01-01T00:00:00Z');
		for (const part of source.parts) parts.push({ ...part, number: parts.length + 1 });
	}
	return parts;
}

/** Brings files into an engine, as the app does, and looks at a column of the last one's table. */
export async function bring(
	engine: Engine,
	files: readonly string[],
	column: string
): Promise<Brought> {
	const parts = await partsOf(files);
	for (const part of parts) await stagePart(engine, part);
	await buildModel(engine, parts);
	const table = parts.at(-1)?.table ?? '';
	const rows = await engine.query(
		`SELECT "${column}"::VARCHAR AS cell FROM ${table} ORDER BY part, "row"`
	);
	const problems = await readProblems(engine, parts, '2026-01-01');
	const told = problems.flatMap(({ code, row, severity }) =>
		quiet.has(code) ? [] : [`${row ?? 'file'} ${severity}: ${code}`]
	);
	return { cells: rows.map(({ cell }) => cell), told };
}

export const aside = (code: string, ...rows: readonly number[]): string[] =>
	rows.map((row) => `${row} set aside: ${code}`);

export const check = (code: string, ...rows: readonly (number | 'file')[]): string[] =>
	rows.map((row) => `${row} please check: ${code}`);
