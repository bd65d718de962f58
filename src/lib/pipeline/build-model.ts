import { modelSql, verdictName } from '../domain/intake/model-sql.ts';
import { wordsName, wordsTableSql } from '../domain/intake/coded-sql.ts';
import {
	dropStagedSql,
	dropWorkingSql,
	faultySql,
	faultyTextSql,
	rawTableSql,
	readWordsSql,
	stagedName,
	stagedViewSql,
	stageSql,
	touchedSql
} from '../domain/intake/stage-sql.ts';
import { rawName } from '../domain/intake/raw-name.ts';
import type { Engine } from '../engine/engine.ts';
import { withLeftOutAgain } from './kept-rows.ts';
import type { LoadedPart, PartSummary } from './sources.ts';

/** How far a long piece of work has come; `share` runs from 0 to 1. */
export type Progress = (step: 'loading' | 'checking' | 'measuring', share: number) => void;

/**
 * Loads one sheet's text and converts it, batch by batch: typed rows, and what was wrong with each. The text is let go.
 *
 * @param replaced rows that came back mended in another file: they are no rows of this one any more
 * Where it fails or is given up, nothing of the part stays.
 *
 * @param batchStaged told how many rows stand in the database; what it throws gives the work up
 */
export async function stagePart(
	engine: Engine,
	part: LoadedPart,
	replaced: readonly number[] = [],
	batchStaged: (rows: number) => void = () => undefined
): Promise<void> {
	try {
		await stageBatches(engine, part, replaced, batchStaged);
	} catch (cause) {
		await dropStaged(engine, part).catch(() => undefined);
		throw cause;
	}
}

async function stageBatches(
	engine: Engine,
	part: LoadedPart,
	replaced: readonly number[],
	batchStaged: (rows: number) => void
): Promise<void> {
	const raw = rawName(part.number);
	await readWords(engine, part);
	let rows = 0;
	for (const [index, batch] of part.arrowStreams.entries()) {
		await engine.query(rawTableSql(part));
		await engine.append(raw, batch);
		if (replaced.length > 0) {
			await engine.query(`DELETE FROM ${raw} WHERE "row" IN (${replaced.join(', ')})`);
		}
		const [staged] = await engine.query(stageSql(part, index === 0));
		await engine.query(faultySql(part, index === 0));
		const touched = touchedSql(part, index === 0);
		if (touched !== null) await engine.query(touched);
		// What was made or added is counted by the statement itself.
		rows += Number(staged?.Count ?? 0);
		batchStaged(rows);
	}
	const faulty = faultyTextSql(part);
	if (faulty !== null) await engine.query(faulty);
	for (const sql of dropWorkingSql(part)) await engine.query(sql);
	await engine.query(stagedViewSql(part));
}

/** Columns whose different texts are few: each of these is read before any row is. */
async function readWords(engine: Engine, part: LoadedPart): Promise<void> {
	for (const { place, arrowStream } of part.words ?? []) {
		await engine.query(wordsTableSql(part.number, place));
		await engine.append(wordsName(part.number, place), arrowStream);
	}
	for (const sql of readWordsSql(part)) await engine.query(sql);
}

/** Removes what stands of a part in the database. */
export async function dropStaged(engine: Engine, part: LoadedPart): Promise<void> {
	for (const sql of dropStagedSql(part)) await engine.query(sql);
}

/**
 * Builds the model from all staged parts: keys and references are judged anew, whatever the order of the files.
 *
 * @param parts staged before, in the order of their numbers
 */
export async function buildModel(
	engine: Engine,
	parts: readonly LoadedPart[],
	progress: Progress = () => undefined
): Promise<readonly PartSummary[]> {
	await runModel(engine, parts, progress);
	const again = await withLeftOutAgain(engine, parts);
	if (again !== null) await runModel(engine, again, progress);
	const summaries: PartSummary[] = [];
	for (const part of parts) summaries.push(await summarise(engine, part));
	return summaries;
}

async function runModel(
	engine: Engine,
	parts: readonly LoadedPart[],
	progress: Progress
): Promise<void> {
	const statements = modelSql(parts);
	for (const [index, sql] of statements.entries()) {
		progress('checking', index / statements.length);
		await engine.query(sql);
	}
}

async function summarise(engine: Engine, part: LoadedPart): Promise<PartSummary> {
	const rows = await engine.query(
		`SELECT count(*) FILTER (verdict = 'row repeated')::INTEGER AS repeated,
			count(*) FILTER (verdict = 'row replaced')::INTEGER AS replaced, count(*)::INTEGER AS unused,
			(SELECT count(*) FROM ${stagedName(part.number)})::INTEGER AS records
		FROM ${verdictName(part.table)} WHERE part = ${part.number}`
	);
	const counted = rows[0] ?? {};
	const replaced = Number(counted.replaced ?? 0);
	const repeated = Number(counted.repeated ?? 0) + replaced;
	const unused = Number(counted.unused ?? 0);
	return {
		source: part.source,
		file: part.file,
		sheet: part.sheet,
		table: part.table,
		used: Number(counted.records ?? 0) - unused,
		setAside: unused - repeated,
		skipped: part.skipped + repeated,
		replaced,
		madeOf: part.madeOf,
		leftOut: part.leftOut,
		sensitive: part.sensitive,
		missing: part.missing
	};
}
