import type { Problem, ProblemCode, Severity } from '../domain/problem';
import type { ReadResult } from './read-result';

/** A problem with a file or with one of its rows. */
export function fileProblem(
	file: string,
	severity: Severity,
	code: ProblemCode,
	details: Partial<Pick<Problem, 'row' | 'column' | 'value' | 'parameters'>> = {}
): Problem {
	return { file, sheet: '', row: null, column: '', value: '', severity, code, ...details };
}

/** The result for a file that cannot be used: no tables, and the reason. */
export function refused(
	file: string,
	code: ProblemCode,
	details: Partial<Pick<Problem, 'row' | 'parameters'>> = {}
): ReadResult {
	const problem = fileProblem(file, 'cannot read', code, details);
	return { tables: [], questions: [], problems: [problem], encoding: null, dialect: null };
}
