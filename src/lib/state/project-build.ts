import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Problem } from '../domain/problem.ts';
import type { Engine } from '../engine/engine.ts';
import { buildModel, stagePart } from '../pipeline/build-model.ts';
import { measureHeadlines } from '../pipeline/measure.ts';
import { readPeriods, readPlaces, type Period, type Place } from '../pipeline/read-cells.ts';
import { readProblems } from '../pipeline/read-problems.ts';
import type { LoadedPart, PartSummary } from '../pipeline/sources.ts';
import type { Source } from '../project/project.ts';
import type { Work } from './project.svelte.ts';

/** Everything that a build of the project's sources gives. */
export interface Built {
	readonly parts: readonly LoadedPart[];
	readonly summaries: readonly PartSummary[];
	readonly problems: readonly Problem[];
	readonly definitions: readonly IndicatorDefinition[];
	readonly places: readonly Place[];
	readonly periods: readonly Period[];
}

/**
 * The parts that stand in the database, by source: text is converted once, and the model is built from all of them
 * anew whenever a source comes or goes.
 */
const staged = new Map<string, readonly LoadedPart[]>();
const readingProblems = new Map<string, readonly Problem[]>();
let nextNumber = 1;

export function forgetStaged(): void {
	staged.clear();
	readingProblems.clear();
	nextNumber = 1;
}

export function isStaged(source: Source): boolean {
	return staged.has(source.id);
}

/** Puts a source's text into the database. */
export async function stageSource(
	engine: Engine,
	source: Source,
	parts: readonly LoadedPart[],
	problems: readonly Problem[]
): Promise<void> {
	const numbered: LoadedPart[] = [];
	for (const part of parts) {
		const own = { ...part, number: nextNumber };
		nextNumber += 1;
		await stagePart(engine, own);
		// The database has the text now; the page lets it go.
		numbered.push({ ...own, arrowStream: new Uint8Array() });
	}
	staged.set(source.id, numbered);
	readingProblems.set(source.id, problems);
}

/** Builds the model and measures everything. `today` is used for warnings only. */
export async function build(
	engine: Engine,
	sources: readonly Source[],
	today: string,
	report: (work: Work) => void
): Promise<Built> {
	const parts = sources.flatMap((source) => staged.get(source.id) ?? []);
	const summaries = await buildModel(engine, parts, (step, share) => {
		report({ step, share });
	});
	const definitions = await measureHeadlines(engine, (step, share) => {
		report({ step, share });
	});
	const problems = [
		...sources.flatMap((source) => readingProblems.get(source.id) ?? []),
		...(await readProblems(engine, parts, today))
	];
	const places = await readPlaces(engine);
	const periods = await readPeriods(engine);
	return { parts, summaries, problems, definitions, places, periods };
}
