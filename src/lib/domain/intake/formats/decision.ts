import type { ColumnReading } from '../mapping.ts';
import type { FormatQuestion, Reason } from '../understanding.ts';

/** What the values of a column say about one side of its reading. */
export interface Decision {
	readonly reading: ColumnReading;
	readonly evidence: readonly Reason[];
	readonly questions: readonly FormatQuestion[];
	/** Taken until a question is answered, only to tell which cells fit at all. */
	readonly assumed: ColumnReading;
}

/** Nothing had to be decided. */
export const undecided: Decision = { reading: {}, evidence: [], questions: [], assumed: {} };

/** Settled, and by what. */
export const settled = (reading: ColumnReading, ...evidence: readonly Reason[]): Decision => ({
	...undecided,
	reading,
	evidence
});

/** Open, and how cells are judged meanwhile. */
export const asked = (question: FormatQuestion, assumed: ColumnReading): Decision => ({
	...undecided,
	questions: [question],
	assumed
});

/** Several decisions about the same column. */
export function together(decisions: readonly Decision[]): Decision {
	return decisions.reduce(
		(before, next) => ({
			reading: { ...before.reading, ...next.reading },
			evidence: [...before.evidence, ...next.evidence],
			questions: [...before.questions, ...next.questions],
			assumed: { ...before.assumed, ...next.assumed }
		}),
		undecided
	);
}

/** Whence the text of a column comes, where that says something about its meaning. */
export interface ColumnOrigin {
	/** The header is the model's own id: whoever wrote it knows the codes, and a strange word is a slip. */
	readonly hasOwnHeader?: boolean | undefined;
	/** Cells of a workbook: a number with decimals stands there with a point, whatever language it was made in. */
	readonly isWorkbook?: boolean | undefined;
}
