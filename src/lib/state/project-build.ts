import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Problem } from '../domain/problem.ts';
import { ratesInForce } from '../domain/profile/rates.ts';
import type { Engine } from '../engine/engine.ts';
import { buildModel, dropStaged, stagePart } from '../pipeline/build-model.ts';
import { readCurrencies, setRates } from '../pipeline/money.ts';
import { measureHeadlines } from '../pipeline/measure.ts';
import { readPeriods, readPlaces, type Period, type Place } from '../pipeline/read-cells.ts';
import { readProblems } from '../pipeline/read-problems.ts';
import { aboutPersons } from '../pipeline/refusals.ts';
import type { LoadedPart, PartSummary } from '../pipeline/sources.ts';
import { ordersKey, rowOrders, type RowOrders } from '../pipeline/decided-rows.ts';
import { profileOf } from '../project/profile.ts';
import type { Project, Source } from '../project/project.ts';
import { offeredPeriods } from './offered-periods.ts';
import { countedSources, partsInForce, type PartName } from '../project/updates.ts';
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
}

/** A source as its files gave it. */
interface TextOfSource {
	readonly parts: readonly LoadedPart[];
	readonly problems: readonly Problem[];
}

/** A source as it stands in the database, and by which orders its rows were made. */
interface Staged {
	readonly parts: readonly LoadedPart[];
	readonly problems: readonly Problem[];
	readonly key: string;
}

/**
 * The parts that stand in the database, by source: text is converted once, and the model is built from all of them
 * anew whenever a source comes or goes.
 */
const staged = new Map<string, Staged>();
let nextNumber = 1;
/** Parts that stand in the database and belong to no state of the project any more. */
let leftOver: readonly LoadedPart[] = [];

export function forgetStaged(): void {
	staged.clear();
	nextNumber = 1;
	leftOver = [];
}

/** What stands in the database of a source, in the order of its parts; none where it was not put there. */
export function stagedParts(source: string): readonly LoadedPart[] {
	return staged.get(source)?.parts ?? [];
}

/** Lets go of sources that were put into the database and did not become part of the project. */
export function forgetSources(sources: readonly string[]): void {
	for (const id of sources) {
		leftOver = [...leftOver, ...stagedParts(id)];
		staged.delete(id);
	}
}

const ordersOf = (project: Project, source: Source): readonly RowOrders[] =>
	source.parts.map((part) => rowOrders(project, source, part));

/**
 * What a source's rows were made by. Another project may have taken the same file in another way: a reading of a file is
 * known by when it was taken in.
 */
const stagedKey = (project: Project, source: Source): string =>
	`${project.id} ${source.importedAt} ${ordersKey(ordersOf(project, source))}`;

/** Whether a source stands in the database as the project's decisions want it. */
export function isStaged(project: Project, source: Source): boolean {
	return staged.get(source.id)?.key === stagedKey(project, source);
}

/**
 * Puts a source's text into the database, as the project's decisions want it.
 *
 * @param report what it throws gives the work up
 */
export async function stageSource(
	engine: Engine,
	project: Project,
	source: Source,
	{ parts, problems }: TextOfSource,
	report: (work: Work) => void = () => undefined
): Promise<void> {
	const orders = ordersOf(project, source);
	const numbered: LoadedPart[] = [];
	for (const [index, part] of parts.entries()) {
		const { fixes, replaced } = orders[index] ?? { fixes: [], replaced: [] };
		const own = {
			...part,
			fixes,
			number: nextNumber,
			records: part.records - replaced.length,
			skipped: part.skipped + replaced.length
		};
		nextNumber += 1;
		await stagePart(engine, own, replaced, (done) => {
			const rows = { done, all: own.records };
			report({ step: 'loading', share: done / own.records, file: source.name, rows });
		});
		// The database has the text now; the page lets it go.
		numbered.push({ ...own, arrowStreams: [] });
	}
	const named = [...problems, ...leftOutSheets(source)].map((problem) => ({
		...problem,
		source: source.id
	}));
	leftOver = [...leftOver, ...stagedParts(source.id)];
	staged.set(source.id, { parts: numbered, problems: named, key: stagedKey(project, source) });
}

function leftOutSheets({ name, sheetsLeftOut = [], sheetsAboutPersons = [] }: Source): Problem[] {
	const refused = sheetsAboutPersons.map(({ sheet, headers }) =>
		aboutPersons(name, sheet, headers)
	);
	const leftOut = sheetsLeftOut.map((sheet): Problem => ({
		file: name,
		sheet,
		row: null,
		column: '',
		value: '',
		severity: 'please check',
		code: 'sheet left out'
	}));
	return [...refused, ...leftOut];
}

/** The parts that count, each with those that its rows give way to. All sources are staged. */
export function countedParts(project: Project): readonly LoadedPart[] {
	const { replacedBy, givesWayTo } = partsInForce(project);
	const partOf = ({ source, part }: PartName): readonly LoadedPart[] =>
		stagedParts(source).slice(part, part + 1);
	return countedSources(project).flatMap(({ id }) =>
		stagedParts(id).flatMap((own, part) => {
			const name = { source: id, part };
			if (replacedBy(name) !== null) return [];
			return [{ ...own, givesWayTo: givesWayTo(name).flatMap(partOf) }];
		})
	);
}

/** Builds the model and measures everything, money at the project's rates. `today` is used for warnings, and for what screens open with, only. */
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
	const definitions = await measureHeadlines(engine, (step, share) => {
		report({ step, share });
	});
	const problems = await problemsOf(engine, project, today);
	const places = await readPlaces(engine);
	const { periods, opening } = offeredPeriods(
		await readPeriods(engine),
		await recordedQuarters(engine),
		today
	);
	// Nothing that is shown is made of them any more.
	for (const part of leftOver) await dropStaged(engine, part);
	leftOver = [];
	const currencies = await readCurrencies(engine);
	const found = { parts, summaries, problems, definitions, places, periods, currencies };
	return { ...found, openingPeriod: opening };
}

/** Ids of the quarters in which anything is dated. */
async function recordedQuarters(engine: Engine): Promise<ReadonlySet<string>> {
	const rows = await engine.query(
		`SELECT DISTINCT strftime(day, '%Y') || '-Q' || quarter(day) AS id FROM dated_rows`
	);
	return new Set(rows.map(({ id }) => String(id)));
}

/** The problems of a project that is built, with the first rows of each column and reason unless `most` says more. */
export async function problemsOf(
	engine: Engine,
	project: Project,
	today: string,
	most?: number
): Promise<readonly Problem[]> {
	const ofFiles = countedSources(project).flatMap(({ id }) => staged.get(id)?.problems ?? []);
	return [...ofFiles, ...(await readProblems(engine, countedParts(project), today, most))];
}
