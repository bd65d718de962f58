import type { Problem } from '../../domain/problem';
import { fileProblem, refused } from '../file-problem';
import type { Answers, Question, ReadResult, Table } from '../read-result';
import { ZipFailure } from '../zip-archive';
import { WorkbookFailure } from './failure';
import { ReadingGuard } from './guard';
import { sheetTables } from './sheet-tables';
import type { Workbook, WorkbookReader } from './workbook';

/** Reads a workbook of any format into the tables of its sheets; whatever is wrong with it is a value. */
export function readWorkbook(
	reader: WorkbookReader,
	bytes: Uint8Array,
	fileName: string,
	answers: Answers
): ReadResult {
	const guard = new ReadingGuard();
	try {
		const asked = answers[hiddenSheets.id];
		const workbook = reader(bytes, { hiddenToo: asked === hiddenSheets.all, guard });
		// Where all that can be seen is empty, the file is about what is hidden.
		const hiddenToo =
			asked === undefined && workbook.sheets.some(isHidden) && !workbook.sheets.some(holdsCells);
		const whole = hiddenToo ? reader(bytes, { hiddenToo, guard }) : workbook;
		return resultOf(whole, fileName, answers);
	} catch (error) {
		return failed(error, fileName);
	}
}

/** Nothing that a file's bytes do may leave here as an exception. */
export function failed(error: unknown, fileName: string): ReadResult {
	if (error instanceof WorkbookFailure) {
		return refused(fileName, error.code, { parameters: error.parameters });
	}
	if (error instanceof ZipFailure) return refused(fileName, error.problem);
	return refused(fileName, 'workbook damaged');
}

/** Whether hidden sheets are read, which only a person can know. */
const hiddenSheets = { id: 'sheet', visible: 'visible', all: 'all' } as const;

type AnySheet = Workbook['sheets'][number];
const isHidden = (sheet: AnySheet): boolean => sheet.hidden;
const holdsCells = (sheet: AnySheet): boolean => (sheet.contents?.rows.length ?? 0) > 0;

function resultOf(workbook: Workbook, fileName: string, answers: Answers): ReadResult {
	const tables: Table[] = [];
	const questions: Question[] = [...hiddenQuestion(workbook)];
	const problems: Problem[] = workbook.remarks.map((code) =>
		fileProblem(fileName, 'please check', code)
	);
	for (const { name, hidden, contents } of workbook.sheets) {
		if (hidden) {
			const code = contents === null ? 'sheet hidden' : 'sheet hidden but read';
			problems.push({ ...fileProblem(fileName, 'please check', code), sheet: name });
		}
		if (contents === null || contents.rows.length === 0) continue;
		const found = sheetTables(name, contents, fileName, answers);
		tables.push(...found.tables);
		questions.push(...found.questions);
		problems.push(...found.problems);
	}
	if (tables.length === 0 && questions.length === 0) {
		problems.unshift(fileProblem(fileName, 'cannot read', 'file empty'));
	}
	return { tables, questions, problems, encoding: null, dialect: null };
}

function hiddenQuestion(workbook: Workbook): readonly Question[] {
	const hidden = workbook.sheets.filter(isHidden);
	if (hidden.length === 0) return [];
	const isRead = hidden.some(({ contents }) => contents !== null);
	const { id, visible, all } = hiddenSheets;
	return [{ id, kind: 'sheet', choices: [visible, all], chosen: isRead ? all : visible }];
}
