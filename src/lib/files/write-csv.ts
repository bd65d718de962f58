import { escapeFormula } from './formula';
import { joinBytes } from './join-bytes';

export { unescapeFormula } from './formula';

export type CsvValue = string | number | boolean | null;

const charactersAtOnce = 1_000_000;

/**
 * Writes a table as CSV: UTF-8 with byte order mark, comma, CRLF. Numbers have full precision and a
 * dot, and are never touched; text is made safe for spreadsheets; null is an empty cell.
 */
export function writeCsv(
	header: readonly string[],
	rows: Iterable<readonly CsvValue[]>
): Uint8Array {
	const encoder = new TextEncoder();
	const chunks: Uint8Array[] = [];
	let text = `\uFEFF${writeRow(header)}`;
	for (const row of rows) {
		text += writeRow(row);
		if (text.length > charactersAtOnce) {
			chunks.push(encoder.encode(text));
			text = '';
		}
	}
	chunks.push(encoder.encode(text));
	return joinBytes(chunks);
}

function writeRow(row: readonly CsvValue[]): string {
	return `${row.map(writeCell).join(',')}\r\n`;
}

function writeCell(value: CsvValue): string {
	if (value === null) return '';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	return typeof value === 'number' ? writeNumber(value) : writeText(value);
}

/** NaN and the infinities have no place in a table: a cell without a number is null. */
function writeNumber(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
	return withoutExponent(String(value));
}

/** `1.5e-7` is `0.00000015`: the same digits, which every reader takes. */
function withoutExponent(text: string): string {
	const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
	if (match === null) return text;
	const [, sign = '', whole = '', fraction = ''] = match;
	const exponent = Number(match[4]);
	if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`;
	return sign + whole + fraction.padEnd(exponent, '0');
}

/**
 * Besides what must be quoted, text with another delimiter, or with spaces or marks at its ends, is
 * quoted too: readers that guess the delimiter, or trim, then see what was written.
 */
const needsQuotes = /[",;|\t\r\n\uFEFF]|^\s|\s$/;

function writeText(value: string): string {
	const text = escapeFormula(value);
	const quote = text !== value || needsQuotes.test(text);
	return quote ? `"${text.replaceAll('"', '""')}"` : text;
}
