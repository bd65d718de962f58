import type { Problem } from '../domain/problem';
import { fileProblem } from './file-problem';
import type { ReadResult, Table } from './read-result';
import { fileRowNumbers } from './row-numbers';

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** So many rows must be whole before one that is not says anything. */
const fewestWholeRows = 2;

/**
 * A text whose last line ends without an end of line and before the last column, while every other row is whole: a
 * download that broke off. Its last number may lack figures, which nobody could see from the number itself.
 *
 * Nothing is said where rows of other lengths come before, since such files leave blank cells at the end away.
 */
export function cutShort(bytes: Uint8Array, fileName: string, result: ReadResult): Problem[] {
	const table = result.tables.at(-1);
	if (table === undefined || endsItsLine(bytes) || !endsInRow(table)) return [];
	return [fileProblem(fileName, 'please check', 'file cut short', { row: lastRowNumber(table) })];
}

/** Also in UTF-16, where a zero stands before or after the mark. */
const endsItsLine = (bytes: Uint8Array): boolean =>
	bytes.subarray(-2).includes(lineFeed) || bytes.subarray(-2).includes(carriageReturn);

function endsInRow(table: Table): boolean {
	const { header, rows, skipped } = table;
	const last = rows.at(-1);
	if (last === undefined || rows.length <= fewestWholeRows || last.length >= header.length) {
		return false;
	}
	const isLast = (skipped.at(-1)?.row ?? 0) < lastRowNumber(table);
	return isLast && rows.slice(0, -1).every((row) => row.length >= header.length);
}

const lastRowNumber = (table: Table): number => fileRowNumbers(table).at(-1) ?? table.firstRow;
