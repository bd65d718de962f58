import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import type { Problem } from '../domain/problem.ts';
import { ratesInForce } from '../domain/profile/rates.ts';
import type { Engine } from '../engine/engine.ts';
import { buildModel } from '../pipeline/build-model.ts';
import { readCurrencies, setRates } from '../pipeline/money.ts';
import { beginMeasuring } from '../pipeline/measure.ts';
import { readPeriods, readPlaces, type Place } from '../pipeline/read-cells.ts';
import { readProblems } from '../pipeline/read-problems.ts';
import type { LoadedPart, PartSummary } from '../pipeline/sources.ts';
import { ownDefinitionsOf } from './own-definitions.ts';
import { profileOf } from '../project/profile.ts';
import type { Project } from '../project/project.ts';
import { offeredPeriods, type UnfinishedQuarter } from './offered-periods.ts';
import { countedSources } from '../project/updates.ts';
import { countedParts, stagedSource } from './staged-sources.ts';
import type { Work } from './project.svelte.ts';

/** Everything that a build of the project's sources gives. */
export interface Built {
	readonly parts: readonly LoadedPart[];
	readonly summaries: readonly PartSummary[];
	readonly problems: readonly Problem[];
	readonly definitions: readonly IndicatorDefinition[];
	readonly places: readonly Place[];
	readonly periods: readonly Period[];
	/** Those that contributions came in. */
	readonly currencies: readonly string[];
	/** Id of the period with which a screen opens; `''` where there is none. */
	readonly openingPeriod: string;
	readonly unfinished: UnfinishedQuarter | null;
}

/**
 * Builds the model; its numbers are measured when they are asked for, money at the project's rates. `today` is used for
 * warnings, and for what screens open with, only.
 */
export async function build(
	engine: Engine,
	project: Project,
	today: string,
	report: (work: Work) => void
): Promise<Built> {
	const parts = countedParts(project);
	const summaries = await buildModel(engine, parts, (step, share) => {
		report({ step, share });
	});
	const { reportingCurrency, rates } = profileOf(project);
	await setRates(engine, ratesInForce(reportingCurrency, rates));
	const definitions = await beginMeasuring(engine, ownDefinitionsOf(project));
	const problems = await problemsOf(engine, project, today);
	const places = await readPlaces(engine);
	const { periods, opening, unfinished } = offeredPeriods(
		await readPeriods(engine),
		await recordedMonths(engine),
		today
	);
	const currencies = await readCurrencies(engine);
	const found = { parts, summaries, problems, definitions, places, periods, currencies };
	return { ...found, openingPeriod: opening, unfinished };
}

/** Months in which anything is dated (`2025-03`). */
async function recordedMonths(engine: Engine): Promise<ReadonlySet<string>> {
	const rows = await engine.query(
		`SELECT DISTINCT strftime(day, '%Y-%m') AS month FROM dated_rows`
	);
	return new Set(rows.map(({ month }) => String(month)));
}

/** The problems of a project that is built, with the first rows of each column and reason unless `most` says more. */
export async function problemsOf(
	engine: Engine,
	project: Project,
	today: string,
	most?: number
): Promise<readonly Problem[]> {
	const ofFiles = countedSources(project).flatMap(
		(source) => stagedSource(project, source).problems
	);
	return [...ofFiles, ...(await readProblems(engine, countedParts(project), today, most))];
}
