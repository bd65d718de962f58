import type { Problem } from '../../../domain/problem';
import { decodeBytes } from '../../encoding/decode-bytes';
import { findEncoding } from '../../encoding/find-encoding';
import { labelOfMark } from '../../encoding/unicode';
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
		splitHtml(decodeBytes(bytes, encoding) ?? '', part);
		part.end();
		const tables = worthReading(part.tables);
		if (tables.length === 0) return { ...refused(fileName, 'html without table'), encoding };
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

/** By byte order mark, else as the page says, else as its letters tell. */
function htmlEncoding(bytes: Uint8Array): string {
	const marked = labelOfMark(bytes);
	if (marked !== null) return marked;
	const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, beginningBytes));
	const said = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1];
	try {
		if (said !== undefined && !/^utf-?16/i.test(said)) return new TextDecoder(said).encoding;
	} catch {
		// A label that nobody knows says nothing.
	}
	return findEncoding(bytes)?.label ?? 'windows-1252';
}
