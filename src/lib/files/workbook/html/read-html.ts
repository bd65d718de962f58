import type { Problem } from '../../../domain/problem';
import { fileProblem, refused } from '../../file-problem';
import type { Answers, Question, ReadResult, Table } from '../../read-result';
import { ReadingGuard } from '../guard';
import { failed } from '../read-workbook';
import { sheetTables } from '../sheet-tables';
import { splitHtml } from './html-tags';
import { TablePart, type HtmlTable } from './table-part';

/** The tables of a web page, which many systems write and call `.xls`. */
export function readHtml(bytes: Uint8Array, fileName: string, answers: Answers): ReadResult {
	try {
		const encoding = htmlEncoding(bytes);
		const part = new TablePart(new ReadingGuard());
		splitHtml(new TextDecoder(encoding).decode(bytes, { stream: true }), part);
		part.end();
		const tables = worthReading(part.tables);
		if (tables.length === 0) return refused(fileName, 'html without table');
		const result = resultOf(tables, fileName, answers);
		const problems = [...result.problems, ...cutShort(part, fileName)];
		return { ...result, problems, encoding };
	} catch (error) {
		return failed(error, fileName);
	}
}

/** Pages are laid out with tables too: among several, those with a single row are no data. */
function worthReading(tables: readonly HtmlTable[]): readonly HtmlTable[] {
	const larger = tables.filter(({ contents }) => contents.rows.length > 1);
	return larger.length > 0 ? larger : tables.slice(0, 1);
}

function resultOf(
	found: readonly HtmlTable[],
	fileName: string,
	answers: Answers
): Omit<ReadResult, 'encoding'> {
	const tables: Table[] = [];
	const questions: Question[] = [];
	const problems: Problem[] = [];
	for (const [index, { caption, contents }] of found.entries()) {
		const many = found.length > 1 ? `Table ${index + 1}` : '';
		const sheet = caption === '' ? many : caption;
		const read = sheetTables(sheet, contents, fileName, answers);
		tables.push(...read.tables);
		questions.push(...read.questions);
		problems.push(...read.problems);
	}
	return { tables, questions, problems, dialect: null };
}

function cutShort({ isCutShort }: TablePart, fileName: string): Problem[] {
	return isCutShort ? [fileProblem(fileName, 'please check', 'html cut short')] : [];
}

const beginningBytes = 4_096;

/** By byte order mark, else as the page says, else UTF-8 where it is that, else Western European. */
function htmlEncoding(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, beginningBytes));
	const said = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1];
	try {
		if (said !== undefined && !/^utf-?16/i.test(said)) return new TextDecoder(said).encoding;
	} catch {
		// A label that nobody knows says nothing.
	}
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}
