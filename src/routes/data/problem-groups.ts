import type { Problem, ProblemCode, Severity } from '$lib/domain/problem';
import { severities } from '$lib/domain/problem';

/** Problems of one kind, in one column of one file: read once, mended together. */
export interface ProblemGroup {
	readonly key: string;
	readonly file: string;
	readonly sheet: string;
	readonly column: string;
	readonly severity: Severity;
	readonly code: ProblemCode;
	readonly problems: readonly Problem[];
}

/** The problems in groups: the gravest first, then the largest. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
	const groups = new Map<string, Problem[]>();
	for (const problem of problems) {
		const { file, sheet, severity, column, code } = problem;
		const key = JSON.stringify([file, sheet, severity, column, code]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [problem]);
		else group.push(problem);
	}
	return [...groups].map(([key, members]) => groupOf(key, members)).sort(byWeight);
}

function groupOf(key: string, problems: readonly Problem[]): ProblemGroup {
	const [first] = problems;
	if (first === undefined) throw new Error('missing problem: empty group');
	const { file, sheet, column, severity, code } = first;
	return { key, file, sheet, column, severity, code, problems };
}

function byWeight(a: ProblemGroup, b: ProblemGroup): number {
	return (
		severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
		b.problems.length - a.problems.length
	);
}

/** How many problems there are of each severity. */
export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
	const counts = { 'cannot read': 0, 'set aside': 0, 'please check': 0 };
	for (const { severity } of problems) counts[severity] += 1;
	return counts;
}
