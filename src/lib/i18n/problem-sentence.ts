import { plainHeader } from '../domain/intake/recognise.ts';
import type { Problem, ProblemCode, Severity } from '../domain/problem.ts';
import { tables, type TableId } from '../domain/tables/index.ts';
import type { Column } from '../domain/tables/table.ts';
import { formatList } from './formats.ts';
import { tableLabel } from './labels.ts';
import { translate, translateCode, type MessageParameters } from './translate.ts';

/** What a problem says to a person: what is wrong, and what to do about it. */

/** Cells may be long; a sentence quotes their beginning. */
const longestQuote = 60;

/** Column names as they are written in files, in quotation marks of their own. */
const listColumns = (ids: readonly string[]): string => formatList(ids.map((id) => `“${id}”`));

/** @param quoted how a cell's text stands in the sentence: on a screen it must not turn the sentence around */
export function problemSentence(
	problem: Problem,
	quoted: (value: string) => string = shortened
): string {
	if (problem.code === 'file no table') return noTableSentence(problem);
	const parameters = commonParameters(problem, quoted);
	const codes = problem.code === 'code unknown' ? knownCodes(problem) : [];
	if (codes.length > 0) {
		return translate('problem.code unknown.with codes', {
			...parameters,
			codes: formatList(codes)
		});
	}
	if (problem.code === 'count unreadable' && belowZero.test(problem.value)) {
		return translate('problem.count unreadable.below zero', parameters);
	}
	return translate(`problem.${problem.code}`, parameters);
}

/** `-4`, `−4` */
const belowZero = /^\s*[-\u2212]\s*\p{Nd}+\s*$/u;

/** The same problem in a few words, as the heading of many. */
export function problemTitle(code: ProblemCode): string {
	return translate(`problem.${code}.title`);
}

export function severityLabel(severity: Severity): string {
	return translate(`severity.${severity}`);
}

export function severityAbout(severity: Severity): string {
	return translate(`severity.${severity}.about`);
}

function commonParameters(problem: Problem, quoted: (value: string) => string): MessageParameters {
	const kind = textOf(problem, 'kind');
	return {
		shared: 1,
		headers: '',
		measure: problem.value,
		rows: 1,
		count: 1,
		before: '',
		other: '',
		suggestion: '',
		often: 1,
		likely: '',
		currency: '',
		otherCurrency: '',
		from: '',
		to: '',
		...problem.parameters,
		value: quoted(problem.value),
		column: problem.column,
		row: problem.row ?? textOf(problem, 'row'),
		kind: translateCode('kind', kind),
		sensitive: translateCode('sensitive', kind),
		remedy: kindRemedy(kind),
		missing: listColumns([textOf(problem, 'column')])
	};
}

const textOf = (problem: Problem, parameter: string): string =>
	String(problem.parameters?.[parameter] ?? '');

function shortened(value: string): string {
	const characters = Array.from(value.trim());
	return characters.length <= longestQuote
		? characters.join('')
		: `${characters.slice(0, longestQuote).join('')}…`;
}

const spreadsheets = ['xlsx', 'xlsb', 'ods', 'xls', 'numbers'];
const packed = ['zip', 'gzip', '7z', 'rar'];

function kindRemedy(kind: string): string {
	if (kind === 'project') return translate('kind.project.remedy');
	if (spreadsheets.includes(kind)) return translate('kind.spreadsheet.remedy');
	return translate(packed.includes(kind) ? 'kind.packed.remedy' : 'kind.remedy');
}

/** The table that comes closest, and which of its needed columns the file lacks. */
function noTableSentence(problem: Problem): string {
	const table = textOf(problem, 'table1');
	const missing = textOf(problem, 'missing1')
		.split(', ')
		.filter((id) => id !== '');
	if (table === '' || missing.length === 0) return translate('problem.file no table.nothing close');
	return translate('problem.file no table', {
		table: tableLabel(table as TableId),
		missing: listColumns(missing),
		count: missing.length
	});
}

/** The codes of the column that the problem names, where only one list can be meant. */
function knownCodes(problem: Problem): readonly string[] {
	const header = plainHeader(textOf(problem, 'column') || problem.column);
	const table = textOf(problem, 'table');
	const lists = tables
		.filter(({ id }) => table === '' || id === table)
		.flatMap(({ columns }) => columns.filter((column) => plainHeader(column.id) === header))
		.map((column) => allowedWords(column));
	const [first, ...others] = lists;
	if (first === undefined) return [];
	return others.every((list) => list.join() === first.join()) ? first : [];
}

function allowedWords(column: Column): readonly string[] {
	return column.type === 'yes/no' ? ['yes', 'no'] : (column.codes ?? []);
}
