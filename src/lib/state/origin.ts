import type { Period } from '../domain/period.ts';
import { columnOfProblem, tableOfProblem } from '../domain/problem.ts';
import type { Engine } from '../engine/engine.ts';
import { numbersOf } from '../pipeline/file-rows.ts';
import type { NumberBehind } from '../pipeline/rows-behind.ts';
import type { LoadedPart } from '../pipeline/sources.ts';
import { readTrail, rowKey, rowsAmong, type LeftOut, type PartBehind } from '../pipeline/trail.ts';
import type { SettleDecision } from '../project/decisions/about-rows.ts';
import type { Decision } from '../project/decisions/decision.ts';
import { activeSources } from '../project/imports.ts';
import type { Project } from '../project/project.ts';
import { listedSteps, stepAsTaken } from '../project/steps.ts';
import { projectState } from './project.svelte.ts';

/** Where a number comes from, with what was decided about its rows. */
export interface Origin {
	readonly files: readonly FileBehind[];
	readonly decisions: readonly DecisionBehind[];
	readonly leftOut: LeftOut;
}

/** A sheet of a file with rows behind a number. */
export interface FileBehind extends Pick<PartBehind, 'used' | 'notRecorded'> {
	readonly file: string;
	readonly sheet: string;
	/** When it was taken in, an ISO instant; `''` where no file has the rows. */
	readonly takenIn: string;
	/** The rows of the file of which these were counted up, where those were let go. */
	readonly frozen: number | null;
}

/** A decision that touched rows behind a number. */
export interface DecisionBehind {
	readonly decision: Decision;
	/** How many of the rows; `null` where it is about all rows of a file, or about all numbers of a kind. */
	readonly rows: number | null;
}

export async function readOrigin(
	engine: Engine,
	number: NumberBehind,
	parts: readonly LoadedPart[],
	period: Period
): Promise<Origin> {
	const { shown: project } = projectState;
	const trail = await readTrail(engine, number, parts, period);
	const byNumber = new Map(parts.map((part) => [part.number, part]));
	const behind = trail.parts.flatMap(({ part }) => byNumber.get(part) ?? []);
	const files = trail.parts.map((one) => fileBehind(project, byNumber.get(one.part), one));
	if (project === null) return { files, decisions: [], leftOut: trail.leftOut };
	const decisions = [
		...stepsBehind(project, behind),
		...ratesBehind(project, number),
		...definitionsBehind(project, number),
		...touching(project, trail.touched),
		...(await settlementsBehind(engine, number, project, behind))
	];
	return { files, decisions, leftOut: trail.leftOut };
}

function fileBehind(
	project: Project | null,
	part: LoadedPart | undefined,
	{ used, notRecorded }: PartBehind
): FileBehind {
	const source = project?.sources.find(({ id }) => id === part?.source);
	const stored = source?.parts.find(
		({ sheet, table }) => sheet === part?.sheet && table === part.table
	);
	return {
		file: part?.file ?? '',
		sheet: part?.sheet ?? '',
		takenIn: source?.importedAt ?? '',
		frozen: stored?.frozen?.rows ?? null,
		used,
		notRecorded
	};
}

const touching = (project: Project, touched: ReadonlyMap<string, number>): DecisionBehind[] =>
	project.decisions.flatMap((decision) => {
		const rows = touched.get(decision.id);
		return rows === undefined ? [] : [{ decision, rows }];
	});

/** Steps that are on, of the recipes that gave the files behind a number their shape. */
function stepsBehind(project: Project, behind: readonly LoadedPart[]): DecisionBehind[] {
	return listedSteps(activeSources(project)).flatMap(({ source, part, step, on }) => {
		const stored = project.sources.find(({ id }) => id === source)?.parts[part];
		const isBehind = behind.some(
			(one) => one.source === source && one.sheet === stored?.sheet && one.table === stored.table
		);
		const decision = on && isBehind ? stepAsTaken(project, { source, part, step }) : null;
		return decision === null ? [] : [{ decision, rows: null }];
	});
}

/** What an officer said that an indicator of their own counts, the newest last. */
const definitionsBehind = (project: Project, { definition }: NumberBehind): DecisionBehind[] =>
	project.decisions
		.filter(
			(decision) =>
				decision.kind === 'own indicator' && decision.on && decision.says.id === definition.id
		)
		.map((decision) => ({ decision, rows: null }));

/** Money is added at the rates of the project. */
function ratesBehind(project: Project, { definition }: NumberBehind): DecisionBehind[] {
	if (definition.shape !== 'rows' || definition.currency === undefined) return [];
	return project.decisions
		.filter(
			(decision) =>
				decision.kind === 'profile' &&
				decision.on &&
				('rates' in decision.changes || 'reportingCurrency' in decision.changes)
		)
		.map((decision) => ({ decision, rows: null }));
}

/** Problems of rows behind a number that somebody looked at and accepted. */
async function settlementsBehind(
	engine: Engine,
	number: NumberBehind,
	project: Project,
	behind: readonly LoadedPart[]
): Promise<DecisionBehind[]> {
	const settled = projectState.settled.flatMap((problem) => {
		const part = behind.find(
			(one) =>
				one.source === problem.source &&
				one.sheet === problem.sheet &&
				one.table === tableOfProblem(problem)
		);
		if (part === undefined || problem.row === null) return [];
		return numbersOf(part, [problem.row]).map((row) => ({ problem, part: part.number, row }));
	});
	const found = await rowsAmong(engine, number, settled);
	const among = settled.filter((one) => found.has(rowKey(one)));
	const isAbout = (decision: SettleDecision, { problem }: (typeof among)[number]): boolean =>
		decision.code === problem.code &&
		decision.column === columnOfProblem(problem) &&
		(decision.value === undefined || decision.value === problem.value.trim()) &&
		(decision.only === undefined || decision.only.row === problem.row);
	return project.decisions.flatMap((decision) => {
		if (decision.kind !== 'settle' || !decision.on) return [];
		const rows = new Set(among.filter((one) => isAbout(decision, one)).map(rowKey));
		return rows.size === 0 ? [] : [{ decision, rows: rows.size }];
	});
}
