import { groupBy } from '$lib/domain/group-by';
import type { Problem, ProblemCode, Severity } from '$lib/domain/problem';
import { rowsOfProblem, severities } from '$lib/domain/problem';

/** Problems of one kind, in one column of one file: read once, mended together. */
export interface ProblemGroup {
	readonly key: string;
	readonly file: string;
	readonly sheet: string;
	/** `''` where several columns, or none, are meant. */
	readonly column: string;
	readonly severity: Severity;
	readonly code: ProblemCode;
	readonly problems: readonly Problem[];
	/** How many rows, or problems of the whole file, these are, also those that are not listed. */
	readonly count: number;
	/** Rows with cells of which none is listed. */
	readonly unlisted: number;
}

/** The same cell in many rows: mended with one answer. */
export interface AlikeProblems {
	readonly value: string;
	readonly problems: readonly Problem[];
	/** How many rows these are, also those that are not listed. */
	readonly count: number;
}

/** The problems in groups: the gravest first, then the largest. Those of a whole file stand together, whatever their column. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
	const groups = groupBy(problems, ({ file, source, sheet, severity, column, code, row }) =>
		JSON.stringify([source ?? file, sheet, severity, row === null ? '' : column, code])
	);
	return [...groups].map(([key, members]) => groupOf(key, members)).sort(byWeight);
}

function groupOf(key: string, problems: readonly Problem[]): ProblemGroup {
	const [first] = problems;
	if (first === undefined) throw new Error('missing problem: empty group');
	const { file, sheet, severity, code } = first;
	const isOneColumn = problems.every(({ column }) => column === first.column);
	const column = isOneColumn ? first.column : '';
	const count = sum(problems, rowsOfProblem);
	const unlisted = sum(problems, (problem) => problem.unlisted?.others ?? 0);
	return { key, file, sheet, column, severity, code, problems, count, unlisted };
}

function byWeight(a: ProblemGroup, b: ProblemGroup): number {
	return severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count;
}

/** The cells that are alike, the most frequent first. */
export function alikeProblems(problems: readonly Problem[]): readonly AlikeProblems[] {
	return [...groupBy(problems, ({ value }) => value.trim())]
		.map(([value, members]) => ({
			value,
			problems: members,
			count: sum(members, (problem) => 1 + (problem.unlisted?.alike ?? 0))
		}))
		.sort((a, b) => b.count - a.count);
}

function sum(problems: readonly Problem[], rows: (problem: Problem) => number): number {
	return problems.reduce((total, problem) => total + rows(problem), 0);
}

/** How many problems there are of each severity. */
export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
	const counts = { 'cannot read': 0, 'set aside': 0, 'please check': 0 };
	for (const problem of problems) counts[problem.severity] += rowsOfProblem(problem);
	return counts;
}
