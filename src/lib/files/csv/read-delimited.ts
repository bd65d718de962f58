import type { Problem } from '../../domain/problem';
import { kindOfText } from '../file-kind';
import { readText } from '../encoding/read-text';
import { fileProblem, refused } from '../file-problem';
import { fileRowNumbers } from '../row-numbers';
import { tablesOfGrid } from '../structure/tables-of-grid';
import type { Answers, Dialect, ReadResult, Table } from '../read-result';
import { damagedRows } from './damaged';
import {
	absentCharacter,
	chooseDelimiter,
	declaredDelimiter,
	holdsNothing,
	isDelimiter
} from './dialect';
import { parse, type Records } from './parse';

/** Delimited text to a table. `answers.dialect` is the delimiter where the person has said it. */
export function readDelimited(bytes: Uint8Array, fileName: string, answers: Answers): ReadResult {
	const decoded = readText(bytes, answers);
	if ('refusal' in decoded) return refused(fileName, decoded.refusal);
	const kind = kindOfText(decoded.text);
	if (kind !== null) return refused(fileName, 'file other kind', { parameters: { kind } });

	// The line `sep=;` is an instruction, which a spreadsheet does not show: rows are counted without it.
	const declared = declaredDelimiter(decoded.text);
	const text = declared?.rest ?? decoded.text;
	const answered = isDelimiter(answers['dialect']) ? answers['dialect'] : undefined;
	if (holdsNothing(text)) return refused(fileName, 'file empty');
	const delimiter = answered ?? declared?.delimiter ?? chooseDelimiter(text);
	const records = parse(text, delimiter ?? absentCharacter(text));
	if (records.unclosedQuote !== null) {
		return refused(fileName, 'file unclosed quote', { row: records.unclosedQuote + 1 });
	}
	const grid = { sheet: '', rows: records.records, firstRow: 1 };
	const [table] = tablesOfGrid(grid, fileName, answers).tables;
	if (table === undefined) return refused(fileName, 'file empty');
	const dialect: Dialect | null = delimiter === null ? null : { delimiter, quote: '"' };
	const problems = findProblems(fileName, table, records);
	return {
		tables: [table],
		questions: decoded.questions,
		problems,
		encoding: decoded.encoding,
		dialect
	};
}

function findProblems(fileName: string, table: Table, records: Records): Problem[] {
	const problems = records.strayQuotes.map((place) =>
		fileProblem(fileName, 'please check', 'quote out of place', { row: place + 1 })
	);
	problems.push(...damagedRows(fileName, '', table.header, table.rows, fileRowNumbers(table)));
	if (table.rows.length === 0) {
		problems.push(fileProblem(fileName, 'please check', 'file only header'));
	}
	return problems;
}
