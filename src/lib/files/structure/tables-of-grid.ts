import type { Problem } from '../../domain/problem';
import { fileProblem } from '../file-problem';
import type { Answers, Question, Table } from '../read-result';
import type { Grid, Merge, SheetTables } from './grid';
import { readRegion, type Region, type RegionTable } from './read-region';
import { columnSpans, haveGaps, tableStarts } from './regions';

/** The question whether a sheet holds one table or several, and its answers. */
const tableChoices = ['apart', 'together'] as const;

/**
 * Finds the tables of a sheet: where their headers are, what stands above, below and between them.
 * Questions have the ids `header`, `footer` and `table`, followed by the sheet's name and by the
 * table's number where there are several.
 */
export function tablesOfGrid(grid: Grid, fileName: string, answers: Answers): SheetTables {
	const id = `table${grid.sheet === '' ? '' : `:${grid.sheet}`}`;
	const together = wholeGrid(grid);
	const apart = regionsOf(grid);
	const leaning = isOneWithGaps(grid) ? 'together' : 'apart';
	const isTogether = (answers[id] ?? leaning) === 'together' || apart.length < 2;
	const read = readAll(isTogether ? together : apart, answers);
	const questions: Question[] = [];
	if (apart.length > 1) {
		questions.push({
			id,
			kind: 'table',
			choices: tableChoices,
			chosen: isTogether ? 'together' : 'apart'
		});
	}
	questions.push(...read.flatMap((one) => one.questions));
	const tables = read.map(({ table }) => table);
	return { tables, questions, problems: namesAlone(tables, fileName) };
}

/** Nothing to count, which may be meant: a form that nobody has filled in yet. */
function namesAlone(tables: readonly Table[], fileName: string): Problem[] {
	return tables
		.filter(({ rows }) => rows.length === 0)
		.map(({ sheet }) => ({
			...fileProblem(fileName, 'please check', 'file only header'),
			sheet
		}));
}

function readAll(regions: readonly Region[], answers: Answers): RegionTable[] {
	return regions.map((region) => readRegion(region, answers)).filter((one) => one !== null);
}

function suffixOf(grid: Grid, place: number): string {
	const sheet = grid.sheet === '' ? '' : `:${grid.sheet}`;
	return place === 0 ? sheet : `${sheet}:${place}`;
}

function wholeGrid(grid: Grid): Region[] {
	const { sheet, rows, firstRow, merges = [] } = grid;
	return [{ sheet, rows, firstRow, merges, suffix: suffixOf(grid, 0) }];
}

/** What looks like tables side by side is rather one with a blank column. */
function isOneWithGaps({ rows }: Grid): boolean {
	const spans = columnSpans(rows);
	return spans.length > 1 && tableStarts(rows).length === 1 && haveGaps(rows, spans);
}

function regionsOf(grid: Grid): Region[] {
	const starts = tableStarts(grid.rows);
	const regions: Region[] = [];
	for (const [at, start] of starts.entries()) {
		const rows = grid.rows.slice(start, starts[at + 1] ?? grid.rows.length);
		const spans = columnSpans(rows);
		for (const { from, to } of spans) {
			const part = spans.length === 1 ? rows : rows.map((row) => row.slice(from, to));
			const merges = shifted(grid.merges ?? [], start, from, rows.length, to);
			const suffix = suffixOf(grid, regions.length);
			const { sheet } = grid;
			regions.push({ sheet, rows: part, firstRow: grid.firstRow + start, merges, suffix });
		}
	}
	return regions;
}

function shifted(
	merges: readonly Merge[],
	top: number,
	left: number,
	height: number,
	right: number
): Merge[] {
	return merges
		.filter(
			(one) => one.top >= top && one.top < top + height && one.left >= left && one.left < right
		)
		.map((one) => ({
			top: one.top - top,
			bottom: one.bottom - top,
			left: one.left - left,
			right: one.right - left
		}));
}
