import { text } from '../sql.ts';

/** Spaces of every kind, and marks that nobody sees: around a cell they mean nothing. */
const outer =
	' \t\r\n\v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u205F\u2060\u2066\u2067\u2068\u2069\u3000\uFEFF';

const outerMarks: ReadonlySet<string> = new Set(outer);

/** The cell without outer spaces. */
export function trimmedCell(cell: string): string {
	let start = 0;
	let end = cell.length;
	while (start < end && outerMarks.has(cell.charAt(start))) start += 1;
	while (end > start && outerMarks.has(cell.charAt(end - 1))) end -= 1;
	return cell.slice(start, end);
}

/** The same in SQL. */
export function trimmedSql(cell: string): string {
	return `trim(${cell}, ${text(outer)})`;
}
