import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { release } from '../../src/lib/domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../../src/lib/domain/indicators/definition.ts';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { allResults } from '../../src/lib/pipeline/all-results.ts';
import { buildModel, stagePart } from '../../src/lib/pipeline/build-model.ts';
import { measureHeadlines } from '../../src/lib/pipeline/measure.ts';
import { readSource } from '../../src/lib/pipeline/read-source.ts';
import { resultsCsv } from '../../src/lib/pipeline/results-csv.ts';
import type { LoadedPart, PartSummary } from '../../src/lib/pipeline/sources.ts';

/** A project built in Node from files, as the app builds it in the browser. */
export interface ProjectInNode {
	readonly engine: Engine;
	readonly parts: readonly LoadedPart[];
	readonly summaries: readonly PartSummary[];
	readonly definitions: readonly IndicatorDefinition[];
}

export type NamedText = Readonly<Record<string, string>>;

/** Builds a project of CSV texts by file name. */
export async function projectOf(files: NamedText): Promise<ProjectInNode> {
	const engine = await openWarmEngine();
	const parts: LoadedPart[] = [];
	for (const [file, text] of Object.entries(files)) {
		const bytes = new TextEncoder().encode(text);
		const source = await readSource(bytes, file, '2026-01-01T00:00:00Z');
		for (const part of source.parts) parts.push({ ...part, number: parts.length + 1 });
	}
	for (const part of parts) await stagePart(engine, part);
	const summaries = await buildModel(engine, parts);
	const definitions = await measureHeadlines(engine);
	return { engine, parts, summaries, definitions };
}

/** The CSV files of a folder, by name. */
export async function csvFiles(folder: string): Promise<NamedText> {
	const names = (await readdir(folder)).filter((name) => /\.(csv|tsv|txt)$/.test(name)).sort();
	const texts = await Promise.all(
		names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)
	);
	return Object.fromEntries(texts);
}

/** The file that "Download all results" gives, as text without its byte order mark. */
export async function resultsText({
	engine,
	definitions
}: Pick<ProjectInNode, 'engine' | 'definitions'>): Promise<string> {
	const rows = await allResults(engine, definitions);
	const table = { id: 'all results', cells: rows.map((row) => row.cell) };
	const released = release([table], 'officer').tables[0];
	if (released === undefined) throw new Error('missing release');
	const names = { indicator: (id: string) => id, everywhere: 'All places' };
	return new TextDecoder().decode(resultsCsv(rows, released, names));
}

let sample: Promise<ProjectInNode> | undefined;

/**
 * The sample project, built once a process and never closed. Whoever asks it for numbers changes nothing of it, save that
 * more of it is measured.
 */
export const sampleProject = (): Promise<ProjectInNode> =>
	(sample ??= csvFiles('sample-data').then(projectOf));
