import { blankReason } from '../csv/blank';
import { shapeOf } from './cell-shape';
import { filledCells, isTyped, type Profile } from './column-profile';

type Rows = readonly (readonly string[])[];

export interface Footer {
	/** The first row that belongs to it. */
	readonly from: number;
	/** Whether a row of sums is in it whose sums were not found again in the rows above. */
	readonly hasDoubtfulTotal: boolean;
}

const mostRows = 40;

const noteStart =
	/^\s*(?:[*†‡§¹²³]|\(?\d\)|source|sources|note|notes|nb|n\.b\.|fuente|nota|notas|remarque|legend|légende|footnote|exported|generated|printed|prepared|compiled|signature|signed|approved|extracted|données|datos|last updated|updated|as of|©|copyright|disclaimer|المصدر|ملاحظة|chanzo|maelezo|fonte)/iu;
const totalStart =
	/^\s*(?:grand |sub-?|overall )?(?:total(?:s|es|aux|e)?|totaux|sum|somme|suma|soma|jumla|jumla kuu|الإجمالي|المجموع|insgesamt)(?:\s+(?:général|general|geral))?\s*:?\s*$/iu;

/** Notes, sources, signatures and sums below the last row of a table; `null` where there are none. */
export function findFooter(rows: Rows, first: number, body: Profile): Footer | null {
	if (body.filled < 2 && body.width < 2) return null;
	let from = rows.length;
	let hasDoubtfulTotal = false;
	for (let at = rows.length - 1; at > first && rows.length - at <= mostRows; at--) {
		const row = rows[at] ?? [];
		if (blankReason(row) !== null) continue;
		if (isTotal(row, body)) {
			hasDoubtfulTotal ||= filledCells(row) > 1 && !addsUp(rows, first, at, body);
			from = at;
		} else if (isNote(rows, at, body)) {
			from = at;
		} else break;
	}
	return from === rows.length ? null : { from, hasDoubtfulTotal };
}

function isNote(rows: Rows, at: number, body: Profile): boolean {
	const row = rows[at] ?? [];
	const filled = filledCells(row);
	if (filled > Math.max(1, Math.min(2, body.filled * 0.34))) return isSignature(rows, at, body);
	const start = row.find((cell) => cell.trim() !== '') ?? '';
	if (filled === 1 && row.length > 1 && (row[0] ?? '').trim() === '') return false;
	if (noteStart.test(start)) return true;
	if (filled > 1) return false;
	const column = body.columns[0];
	const shape = shapeOf(start);
	const isOther = isTyped(column) ? shape === 'text' || shape === 'word' : shape === 'text';
	const isAfterBlank = blankReason(rows[at - 1] ?? []) !== null;
	const isLong = start.length > 2 * (column?.averageLength ?? 0) + 20;
	return (
		(isAfterBlank && shape !== 'blank' && body.filled > 2) || (isOther && isLong && body.filled > 2)
	);
}

/**
 * Who checked it and when, in several cells of the last row: below a blank row, half as wide as the others at most, with
 * words for what stands beside them (`Checked by:`) or where all others have days and figures.
 */
function isSignature(rows: Rows, at: number, body: Profile): boolean {
	const row = rows[at] ?? [];
	const isBelow = blankReason(rows[at - 1] ?? []) !== null;
	if (!isBelow || body.filled < fewestBeside || filledCells(row) > body.filled / 2) return false;
	if (row.some((cell) => /\p{L}.*:\s*$/u.test(cell))) return true;
	const typed = row.filter((cell, place) => cell.trim() !== '' && isTyped(body.columns[place]));
	return (
		typed.length > 1 &&
		row.every(
			(cell, place) =>
				cell.trim() === '' ||
				!isTyped(body.columns[place]) ||
				shapeOf(cell) !== body.columns[place]?.shape
		)
	);
}

/** A narrower table has rows that are half filled. */
const fewestBeside = 5;

function isTotal(row: readonly string[], body: Profile): boolean {
	const first = row.find((cell) => cell.trim() !== '');
	if (first === undefined || !totalStart.test(first)) return false;
	const values = row.filter((cell) => cell !== first && shapeOf(cell) === 'number').length;
	// Nothing but the word: a workbook's sums without their results.
	const isAlone = filledCells(row) === 1 && body.filled > 2;
	return (values > 0 || isAlone) && !(body.columns[0]?.values.size === 1 && totalStart.test(first));
}

/** Whether every number of a row of sums is the sum of its column. */
function addsUp(rows: Rows, first: number, at: number, body: Profile): boolean {
	const total = rows[at] ?? [];
	const columns = body.columns.flatMap((column, place) =>
		column.shape === 'number' && shapeOf(total[place] ?? '') === 'number' ? [place] : []
	);
	return (
		columns.length > 0 &&
		columns.every((place) => {
			let sum = 0;
			for (let above = first; above < at; above++) sum += toNumber(rows[above]?.[place] ?? '');
			return Math.abs(sum - toNumber(total[place] ?? '')) < 0.01;
		})
	);
}

function toNumber(cell: string): number {
	const number = Number(
		cell
			.trim()
			.replace(/[,\s\u00a0](?=\d{3}\b)/g, '')
			.replace(',', '.')
	);
	return Number.isFinite(number) ? number : 0;
}
