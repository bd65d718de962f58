import type { Problem } from '../../domain/problem';
import { fileProblem } from '../file-problem';
import type { Answers, Table } from '../read-result';
import { fillMerges, type Span } from '../structure/fill-merges';
import type { SheetTables } from '../structure/grid';
import { tablesOfGrid } from '../structure/tables-of-grid';
import { columnLetters } from './cell-place';
import type { CellRemark, SheetContents } from './workbook';

/** So many problems of cells are listed one by one; the rest of a sheet is counted. */
const mostListed = 1_000;
/** So many labels over several rows are listed one by one; the rest of a table is counted. */
const mostSpans = 100;

/** The tables of a sheet of a workbook, and what somebody should know about its cells. */
export function sheetTables(
	sheet: string,
	contents: SheetContents,
	fileName: string,
	answers: Answers
): SheetTables {
	const { rows, merges } = contents;
	const found = tablesOfGrid({ sheet, rows, firstRow: 1, merges }, fileName, answers);
	const problems = [...found.problems, ...hiddenProblems(contents, fileName, sheet)];
	const tables = found.tables.map((table) => {
		const { table: filled, spans } = fillMerges(table, merges);
		problems.push(...spanProblems(spans, filled, fileName));
		return filled;
	});
	problems.push(...remarkProblems(contents.remarks, tables, fileName, sheet));
	return { tables, questions: found.questions, problems };
}

function spanProblems(spans: readonly Span[], table: Table, fileName: string): Problem[] {
	const problems = spans.slice(0, mostSpans).map((span) => spanProblem(span, table, fileName));
	const rest = spans.length - mostSpans;
	if (rest <= 0) return problems;
	const more = fileProblem(fileName, 'please check', 'more cells over several rows', {
		parameters: { count: rest }
	});
	return [...problems, { ...more, sheet: table.sheet }];
}

function spanProblem(span: Span, table: Table, fileName: string): Problem {
	const { row, column, value, rows, filled } = span;
	const code = filled ? 'label over several rows' : 'number over several rows';
	const details = { row, column: headerOf(column, row, [table]), value, parameters: { rows } };
	return { ...fileProblem(fileName, 'please check', code, details), sheet: table.sheet };
}

function hiddenProblems(contents: SheetContents, fileName: string, sheet: string): Problem[] {
	const counts = [
		['rows hidden', contents.hiddenRows],
		['columns hidden', contents.hiddenColumns]
	] as const;
	return counts
		.filter(([, count]) => count > 0)
		.map(([code, count]) => ({
			...fileProblem(fileName, 'please check', code, { parameters: { count } }),
			sheet
		}));
}

function remarkProblems(
	remarks: readonly CellRemark[],
	tables: readonly Table[],
	fileName: string,
	sheet: string
): Problem[] {
	const problems = remarks.slice(0, mostListed).map(({ row, column, code, value }) => {
		const details = { row: row + 1, column: headerOf(column, row + 1, tables), value };
		return { ...fileProblem(fileName, 'please check', code, details), sheet };
	});
	const rest = remarks.length - mostListed;
	if (rest > 0) {
		const details = { parameters: { count: rest } };
		problems.push({ ...fileProblem(fileName, 'please check', 'more cells blank', details), sheet });
	}
	return problems;
}

/** What the table calls the column; else the letters that a spreadsheet shows above it. */
function headerOf(column: number, row: number, tables: readonly Table[]): string {
	const table = tables.findLast(({ firstRow }) => firstRow <= row) ?? tables[0];
	const header = table?.header[column] ?? '';
	return header.trim() === '' ? columnLetters(column) : header;
}
