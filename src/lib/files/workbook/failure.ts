import type { ProblemCode } from '../../domain/problem';

/** What unwinds the reading of a workbook; it never leaves `files/`, but becomes a problem there. */
export class WorkbookFailure extends Error {
	constructor(
		readonly code: ProblemCode,
		readonly parameters: Readonly<Record<string, string | number>> = {}
	) {
		super(code);
	}
}

export const damaged = (): WorkbookFailure => new WorkbookFailure('workbook damaged');
