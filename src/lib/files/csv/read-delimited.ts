import type { Problem } from '../../domain/problem';
import { kindOfText } from '../file-kind';
import { readText } from '../encoding/read-text';
import { fileProblem, refused } from '../file-problem';
import { fileRowNumbers } from '../row-numbers';
import type { Answers, Dialect, Question, ReadResult, Table } from '../read-result';
import { tablesOfGrid } from '../structure/tables-of-grid';
import { delimiterName, type CellDialect } from './cell-dialect';
import { damagedRows } from './damaged';
import {
	chooseDialect,
	declaredDelimiter,
	dialectWith,
	holdsNothing,
	isDelimiter
} from './dialect';
import { withFixedWidth } from './fixed-width';
import { isOneEndlessLine } from './line-length';
import { repairRecords, type Repair } from './repair';
import { shortRows } from './short-rows';
import type { SplitText } from './split-records';

/** What the answer to the question about quotes may be. */
const quoteChoices = ['quotes around cells', 'quotes are text'] as const;

/**
 * Delimited text to tables. `answers.dialect` is the delimiter where the person has said it,
 * `answers.quotes` whether quotes stand around cells.
 */
export function readDelimited(bytes: Uint8Array, fileName: string, answers: Answers): ReadResult {
	const decoded = readText(bytes, answers);
	if ('refusal' in decoded) return refused(fileName, decoded.refusal);
	const kind = kindOfText(decoded.text);
	if (kind !== null) return refused(fileName, 'file other kind', { parameters: { kind } });
	if (isOneEndlessLine(decoded.text)) return refused(fileName, 'file one endless line');

	// The line `sep=;` is an instruction, which a spreadsheet does not show: rows are counted without it.
	const declared = declaredDelimiter(decoded.text);
	const text = withoutInnerMarks(declared?.rest ?? decoded.text);
	if (holdsNothing(text)) return refused(fileName, 'file empty');
	const delimited = dialectOf(text, declared?.delimiter, answers);
	const { dialect, questions, split } = withFixedWidth(text, delimited, answers);
	const repairs = split.starts.length === 0 ? [] : repairRecords(text, split, dialect);
	const grid = { sheet: '', rows: split.records, firstRow: 1 };
	const found = tablesOfGrid(grid, fileName, answers);
	if (found.tables.length === 0) return refused(fileName, 'file empty');
	return {
		tables: found.tables,
		questions: [
			...decoded.questions,
			...questions,
			...quoteQuestions(split, dialect, answers),
			...found.questions
		],
		problems: [
			...repairProblems(fileName, repairs),
			...found.problems,
			...tableProblems(fileName, found.tables)
		],
		encoding: decoded.encoding,
		dialect: dialect.delimiter === '' ? null : named(dialect)
	};
}

/**
 * Files that were put one below another keep the mark of Unicode with which each of them began. It is no part of the
 * row behind it, and before a quote it would make of that quote a letter.
 */
function withoutInnerMarks(text: string): string {
	return text.includes('\uFEFF') ? text.replace(/([\r\n])\uFEFF+/g, '$1') : text;
}

function named(dialect: CellDialect): Dialect {
	return { delimiter: delimiterName(dialect), quote: dialect.quote };
}

function dialectOf(
	text: string,
	declared: string | undefined,
	answers: Answers
): { dialect: CellDialect; questions: Question[] } {
	const answer = isDelimiter(answers['dialect']) ? answers['dialect'] : undefined;
	const { dialect, plausible } =
		declared !== undefined && answer === undefined
			? { dialect: dialectWith(text, declared), plausible: [] }
			: chooseDialect(text);
	const chosen = answer === undefined ? dialect : dialectWith(text, answer);
	const asText = answers['quotes'] === quoteChoices[1] ? { ...chosen, quote: '' } : chosen;
	const name = answer ?? delimiterName(dialect);
	const choices = [...new Set([name, ...plausible])];
	const asks = plausible.length > 1 || answer !== undefined;
	const questions: Question[] = asks
		? [{ id: 'dialect', kind: 'dialect', choices, chosen: name }]
		: [];
	return { dialect: asText, questions };
}

/** Asked where a quote opens that nothing closes: everything below it might be one cell. */
function quoteQuestions(split: SplitText, dialect: CellDialect, answers: Answers): Question[] {
	const isLast = split.unclosed.every((place) => place >= split.records.length - 1);
	const isAnswered = answers['quotes'] !== undefined;
	if (!isAnswered && isLast) return [];
	const chosen = dialect.quote === '' ? quoteChoices[1] : quoteChoices[0];
	return [{ id: 'quotes', kind: 'dialect', choices: quoteChoices, chosen }];
}

function repairProblems(fileName: string, repairs: readonly Repair[]): Problem[] {
	return repairs.map(({ place, reason, delimiter }) =>
		reason === 'quote'
			? fileProblem(fileName, 'please check', 'quote out of place', { row: place + 1 })
			: fileProblem(fileName, 'please check', 'row other delimiter', {
					row: place + 1,
					parameters: { delimiter }
				})
	);
}

function tableProblems(fileName: string, tables: readonly Table[]): Problem[] {
	return tables.flatMap((table) => {
		const numbers = fileRowNumbers(table);
		return [damagedRows, shortRows].flatMap((find) =>
			find(fileName, '', table.header, table.rows, numbers)
		);
	});
}
