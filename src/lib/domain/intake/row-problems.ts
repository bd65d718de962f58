import type { ProblemCode, Severity } from '../problem.ts';
import { name, text, textList } from '../sql.ts';
import type { TableId } from '../tables/index.ts';
import type { ModelTable } from '../tables/table.ts';
import { cellName, isUnreadable, plainForReason } from './cell-sql.ts';
import { mangledPattern } from './formats/bands.ts';
import { misfitKinds, unreadableCodes } from './formats/misfit-kinds.ts';
import { smallLetters } from './formats/plain-text.ts';
import { matchesSql } from './formats/whole-match.ts';
import type { GivenColumn } from './given-columns.ts';
import { rowChecks } from './row-checks.ts';
import type { Part } from './stage-sql.ts';
import { hiddenWords, longestCell } from './words.ts';

/** What can be wrong with a row: SQL of one entry each, NULL where nothing is. */

/** One entry of a row's problem list, as text: planning hundreds of structures would take longer than reading. */
const entry = (column: string, code: ProblemCode, severity: Severity): string =>
	text([column, code, severity].join('|'));

const problemWhen = (
	condition: string,
	column: string,
	code: ProblemCode,
	severity: Severity
): string => `CASE WHEN ${condition} THEN ${entry(column, code, severity)} END`;

/** A cell that could not be read, with the reason where one asks for a remedy of its own. */
function unreadableProblems(given: GivenColumn): string[] {
	const { column, reading } = given;
	const code = unreadableCodes[column.type];
	if (code === undefined) return [];
	const plain = plainForReason(column, given);
	const kinds = misfitKinds(column, reading).map(
		(kind) =>
			`WHEN ${matchesSql(plain, kind.pattern)} THEN ${entry(column.id, kind.code, 'set aside')}`
	);
	const usual = entry(column.id, code, 'set aside');
	const which = kinds.length === 0 ? usual : `CASE ${kinds.join(' ')} ELSE ${usual} END`;
	return [`CASE WHEN ${isUnreadable(column, given)} THEN ${which} END`];
}

/** Cells that are read, though they may not mean what they say. */
function doubtfulProblems(given: GivenColumn): string[] {
	const { column, traits, reading } = given;
	const when = (condition: string, code: ProblemCode): string =>
		problemWhen(condition, column.id, code, 'please check');
	const cell = cellName(column.id);
	const found: string[] = [];
	if (column.type === 'date' && traits.mayBePlaceholder) {
		found.push(when(`${name(column.id)} = DATE '1970-01-01'`, 'date placeholder'));
	}
	if ((column.type === 'id' || column.type === 'id list') && !traits.isFigures) {
		found.push(when(matchesSql(`lower(${cell})`, '\\d(?:[.,]\\d+)?e\\+?\\d{1,3}'), 'id rounded'));
	}
	if (column.type === 'band') {
		const mangled = matchesSql(plainForReason(column, given), mangledPattern);
		found.push(when(mangled, 'band became day'));
	}
	const doubtful = (reading.doubtful ?? []).map(smallLetters);
	if (doubtful.length > 0) {
		found.push(when(`lower(${cell}) IN ${textList(doubtful)}`, 'figure may mean nothing'));
	}
	return found;
}

/** What can be wrong with one cell: unreadable, blank though needed, hidden without bounds, doubtful. */
export function cellProblems(given: GivenColumn): string[] {
	const { column, traits } = given;
	const cell = cellName(column.id);
	const found = unreadableProblems(given);
	if (column.type === 'count' && traits.mayHideCounts) {
		const hidden = `lower(${cell}) IN ${textList(hiddenWords)}`;
		found.push(problemWhen(hidden, column.id, 'hidden without bounds', 'please check'));
	}
	if (column.need === 'needed' && column.mayBeBlank !== true) {
		found.push(problemWhen(`${cell} IS NULL`, column.id, 'needed cell blank', 'set aside'));
	}
	return [...found, ...doubtfulProblems(given)];
}

/** The name of one of a column's problems, where it was found once for each different text. */
export const problemName = (column: string, index: number): string =>
	name(`${column}__problem_${index}`);

/** Of a column whose different texts are read once, they are known by then. */
function problemsOf(given: GivenColumn): string[] {
	const found = cellProblems(given);
	return given.codedAt === undefined
		? found
		: found.map((_, index) => problemName(given.column.id, index));
}

function tooLong(part: Part): string[] {
	const lengths = part.columns
		.map((_, index) => `c${index}`)
		.filter((_, index) => part.traits?.[index]?.isLong !== false)
		.map((cell) => `length(${cell})`);
	if (lengths.length === 0) return [];
	const longest = `greatest(${lengths.join(', ')}) > ${longestCell}`;
	return [problemWhen(longest, '', 'cell too long', 'set aside')];
}

/** All that can be wrong with a row of a part. */
export function problemsSql(
	table: ModelTable,
	part: Part,
	given: readonly GivenColumn[]
): string[] {
	const has = (id: string): boolean => given.some(({ column }) => column.id === id);
	const checks = (rowChecks[table.id as TableId] ?? []).filter(
		({ reads, lacks = [] }) => reads.every(has) && !lacks.some(has)
	);
	return [
		...given.flatMap(problemsOf),
		problemWhen('surplus', '', 'row too long', 'set aside'),
		...tooLong(part),
		...checks.map(({ broken, column, code, severity }) =>
			problemWhen(broken, column, code, severity)
		)
	];
}
