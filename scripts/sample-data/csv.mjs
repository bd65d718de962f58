/** @typedef {Record<string, string | number | undefined>} Row */

/** @param {string | number | undefined} value */
function csvCell(value) {
	const text = value === undefined ? '' : String(value);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * UTF-8, comma, LF, one header row.
 * @param {readonly string[]} columns
 * @param {readonly Row[]} rows
 */
export function csvText(columns, rows) {
	const lines = rows.map((row) => columns.map((column) => csvCell(row[column])).join(','));
	return [columns.join(','), ...lines, ''].join('\n');
}
