import { groupBy } from '$lib/domain/group-by';
import type { Problem, ProblemCode, Severity } from '$lib/domain/problem';
import { severities } from '$lib/domain/problem';

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
}

/** The same cell in many rows: mended with one answer. */
export interface AlikeProblems {
	readonly value: string;
	readonly problems: readonly Problem[];
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
	return { key, file, sheet, column: isOneColumn ? first.column : '', severity, code, problems };
}

function byWeight(a: ProblemGroup, b: ProblemGroup): number {
	return (
		severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
		b.problems.length - a.problems.length
	);
}

/** The cells that are alike, the most frequent first. */
export function alikeProblems(problems: readonly Problem[]): readonly AlikeProblems[] {
	return [...groupBy(problems, ({ value }) => value.trim())]
		.map(([value, members]) => ({ value, problems: members }))
		.sort((a, b) => b.problems.length - a.problems.length);
}

/** How many problems there are of each severity. */
export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
	const counts = { 'cannot read': 0, 'set aside': 0, 'please check': 0 };
	for (const { severity } of problems) counts[severity] += 1;
	return counts;
}
