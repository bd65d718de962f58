import type { Problem } from '../../domain/problem';
import { kindOfText } from '../file-kind';
import { fileProblem, refused } from '../file-problem';
import { fileRowNumbers } from '../row-numbers';
import type { Answers, Dialect, ReadResult, SkippedRow, Table } from '../read-result';
import { blankReason } from './blank';
import { damagedRows } from './damaged';
import { decode } from './decode';
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
	const decoded = decode(bytes);
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
	const table = toTable(records.records);
	if (table === null) return refused(fileName, 'file empty');
	const dialect: Dialect | null = delimiter === null ? null : { delimiter, quote: '"' };
	const problems = findProblems(fileName, table, records);
	return { tables: [table], questions: [], problems, encoding: decoded.encoding, dialect };
}

/** The first row that is not blank is the header. `null` where every row is blank. */
function toTable(records: readonly (readonly string[])[]): Table | null {
	const headerAt = records.findIndex((record) => blankReason(record) === null);
	const header = records[headerAt];
	if (header === undefined) return null;
	const skipped: SkippedRow[] = [];
	const rows: (readonly string[])[] = [];
	let firstRow: number | null = null;
	for (const [index, record] of records.entries()) {
		const reason = blankReason(record);
		if (reason !== null) {
			skipped.push({ row: index + 1, reason });
		} else if (index > headerAt) {
			firstRow ??= index + 1;
			rows.push(record);
		}
	}
	return { sheet: '', header, rows, firstRow: firstRow ?? headerAt + 2, skipped };
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
