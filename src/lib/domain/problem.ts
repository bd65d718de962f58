/**
 * What was found in somebody's data. A problem is a value, never an exception: the good rows go on.
 * The sentence that a person reads is made from `code` and `parameters` by the message catalogue.
 */

/**
 * - `cannot read`: the file, or a part of it, could not be used at all.
 * - `set aside`: the row is kept out of every number until it is mended.
 * - `please check`: the row is used; somebody should look.
 */
export const severities = ['cannot read', 'set aside', 'please check'] as const;
export type Severity = (typeof severities)[number];

export const problemCodes = [
	// the file
	'file empty',
	'file only header',
	'file not text',
	'file other kind',
	'file too large',
	'file one endless line',
	'file damaged text',
	'file garbled text',
	'file no table',
	'file about persons',
	'file changed',
	'file too slow',
	'sheet left out',
	'file already here',
	'file unclosed quote',
	'file cut short',
	// the workbook or the archive
	'workbook damaged',
	'workbook hostile',
	'workbook too large',
	'workbook too slow',
	'workbook too old',
	'password needed',
	'password wrong',
	'password unsupported',
	'html without table',
	'html cut short',
	'archive without tables',
	'archive inside',
	'archive member outside',
	'archive system files',
	'archive media',
	'cell far away',
	'macros ignored',
	'links ignored',
	'more in workbook ignored',
	'sheet hidden',
	'sheet hidden but read',
	'rows hidden',
	'columns hidden',
	'cell error',
	'formula without result',
	'more cells blank',
	'label over several rows',
	'number over several rows',
	'more cells over several rows',
	'zip damaged',
	'zip too many entries',
	'zip too large',
	'zip encrypted',
	'zip unsupported',
	'column left out',
	'column sensitive',
	'column repeated',
	'column missing',
	// the row
	'row too long',
	'row too short',
	'rows end early',
	'quote out of place',
	'row other delimiter',
	'key repeated',
	'row repeated',
	'needed cell blank',
	'community unknown',
	'scope unknown',
	'action unknown',
	'action elsewhere',
	'meeting unknown',
	// the cell
	'count unreadable',
	'number unreadable',
	'date unreadable',
	'code unknown',
	'cell too long',
	'score outside scale',
	'count too large',
	'hidden without bounds',
	'date partial',
	'date other order',
	'date other calendar',
	'date placeholder',
	'number other currency',
	'id rounded',
	'band became day',
	'figure may mean nothing',
	// contradictions that are used all the same
	'ends before start',
	'part above whole',
	'ended without date',
	'before community start',
	'in the future',
	'arm blank',
	'no communities file',
	'community looks alike',
	'periods overlap',
	'parts differ from total',
	'equal rows elsewhere',
	'rows alike',
	'currencies differ',
	'years of two digits',
	'days years back',
	'measure not counted',
	'scope blank',
	// what gave a sheet another shape
	'row without a match',
	'row of no match',
	'row in no count',
	'step blank',
	'step rest'
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
	/** Name of the file as the person knows it. */
	readonly file: string;
	/** Id of the source, where the file is part of the project: two files may have one name. */
	readonly source?: string;
	/** Name of the sheet, or of the member of a zip; `''` for a CSV. */
	readonly sheet: string;
	/** The file's own row as a spreadsheet shows it (the first row is 1); `null` where the whole file is meant. */
	readonly row: number | null;
	/** The column's header as it stands in the file; `''` where the whole row is meant. */
	readonly column: string;
	/** The cell as it stands in the file. */
	readonly value: string;
	readonly severity: Severity;
	readonly code: ProblemCode;
	/** What the sentence needs besides: the table, the allowed codes, the other row. */
	readonly parameters?: Readonly<Record<string, string | number>>;
	/** Rows that have this kind of problem in this column too, and are counted here because they are not listed. */
	readonly unlisted?: Unlisted;
}

export interface Unlisted {
	/** Rows with the very same cell. */
	readonly alike: number;
	/** Rows with cells of which none is listed. */
	readonly others: number;
}

/** How many rows a problem stands for: its own, and those that are not listed. */
export function rowsOfProblem({ unlisted }: Problem): number {
	return 1 + (unlisted?.alike ?? 0) + (unlisted?.others ?? 0);
}

/** Id of the model's table that a problem is about; `''` where it is about none. */
export function tableOfProblem({ parameters }: Problem): string {
	return String(parameters?.['table'] ?? '');
}

/** Id of the model's column that a problem is about; the file's own header where the model has none. */
export function columnOfProblem({ parameters, column }: Problem): string {
	return String(parameters?.['column'] ?? column);
}

/** The problem of a row that somebody left out since another one with its code is the right one. */
export function asLeftOut(problem: Problem): Problem {
	if (problem.code !== 'key repeated') return problem;
	return { ...problem, parameters: { ...problem.parameters, isLeftOut: 1 } };
}

export const isOfLeftOut = ({ parameters }: Problem): boolean => parameters?.['isLeftOut'] === 1;
