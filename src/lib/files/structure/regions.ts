import { blankReason, isBlankCell } from '../csv/blank';
import { isValueShape, shapeOf } from './cell-shape';
import { filledCells, isTyped, mostCommon, profileOf, type Profile } from './column-profile';
import { headerScore } from './header-score';
import { isMetadata, sameCells } from './header-rows';

type Rows = readonly (readonly string[])[];

const mostTables = 50;
const look = 40;

/** Rows at which another table begins: its title, or its header where it has no title. */
export function tableStarts(rows: Rows): number[] {
	const starts = [0];
	let header = firstFilled(rows, 0);
	let widths = new Map<number, number>();
	// Rows of several cells: titles and remarks alone are no table above another.
	let full = isOfTable(rows[header] ?? []) ? 1 : 0;
	for (let at = header + 1; at < rows.length && starts.length < mostTables; at++) {
		const row = rows[at] ?? [];
		if (blankReason(row) !== null) continue;
		const above = rows[at - 1] ?? [];
		const afterBlank = blankReason(above) !== null;
		if (full > 1 && (afterBlank || row.length !== above.length)) {
			const start = startAt(rows, at, header, widths, afterBlank);
			if (start !== null) {
				starts.push(at);
				header = start;
				widths = new Map();
				full = 1;
				at = start;
				continue;
			}
		}
		if (isOfTable(row)) {
			if (full === 0) header = at;
			full += 1;
		}
		widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
	}
	return starts;
}

const isOfTable = (row: readonly string[]): boolean => filledCells(row) > 1 && !isMetadata(row);

/** The header of the table that begins at a row; `null` where none begins. */
function startAt(
	rows: Rows,
	at: number,
	header: number,
	widths: ReadonlyMap<number, number>,
	afterBlank: boolean
): number | null {
	const head = afterBlank ? headBelow(rows, at) : at;
	if (head === null) return null;
	const row = rows[head] ?? [];
	const current = rows[header] ?? [];
	if (head === at && sameCells(row, current)) return null;
	if (filledCells(row) < 2 || row.some(isValue)) return null;
	const below = rowsBelow(rows, head);
	if (below.length === 0) return null;
	const [usual] = mostCommon(
		[...widths].flatMap(([width, count]) => Array(Math.min(count, 50)).fill(width) as number[])
	);
	const [width, count] = mostCommon(below.map((one) => one.length));
	const body = profileOf(below);
	const score = headerScore(row, body);
	const named = sharedNames(row, current) >= Math.max(2, filledCells(row) / 2);
	const isOther = row.length !== usual && Math.abs(width - row.length) <= 1 && width !== usual;
	const hasSeveral = below.length > 1;
	if (hasSeveral && isOther && count >= below.length * 0.6 && (score > 0.25 || named)) return head;
	if (!afterBlank) return null;
	const above = profileOf(rowsAbove(rows, header, at));
	const against = headerScore(row, above);
	if (score <= 0.3 || against <= 0.3) return null;
	if (!named && isUnlike(row, above, against)) return head;
	const hasTitle = head > at;
	return hasSeveral && (hasTitle || !sameExtent(row, current)) ? head : null;
}

const fewestUnlike = 2;

/** Words, and no two the same, where days, figures or codes stand above: the names of another table, as wide as this one. */
function isUnlike(row: readonly string[], above: Profile, against: number): boolean {
	const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const typed = row.filter((cell, at) => cell.trim() !== '' && isTyped(above.columns[at])).length;
	const isDistinct = new Set(names).size === names.length;
	return against > 0.6 && typed >= fewestUnlike && names.length > 2 && isDistinct;
}

/** The first row, after at most three of one cell, that has several cells. */
function headBelow(rows: Rows, at: number): number | null {
	for (let place = at, titles = 0; place < rows.length && titles < 4; place++) {
		const row = rows[place] ?? [];
		if (blankReason(row) !== null) continue;
		if (filledCells(row) > 1) return place;
		titles += 1;
	}
	return null;
}

function rowsBelow(rows: Rows, head: number): Rows {
	const below: (readonly string[])[] = [];
	for (let at = head + 1; at < rows.length && below.length < look; at++) {
		const row = rows[at] ?? [];
		if (blankReason(row) === null) below.push(row);
		else if (below.length > 0) break;
	}
	return below;
}

function rowsAbove(rows: Rows, header: number, at: number): Rows {
	const from = Math.max(header + 1, at - look);
	return rows.slice(from, at).filter((row) => blankReason(row) === null && filledCells(row) > 1);
}

function sharedNames(a: readonly string[], b: readonly string[]): number {
	const names = new Set(b.map((cell) => cell.trim().toLowerCase()));
	return a.filter((cell) => cell.trim() !== '' && names.has(cell.trim().toLowerCase())).length;
}

function sameExtent(a: readonly string[], b: readonly string[]): boolean {
	const filled = (row: readonly string[]): string =>
		row.flatMap((cell, at) => (cell.trim() === '' ? [] : [at])).join(' ');
	return filled(a) === filled(b);
}

function isValue(cell: string): boolean {
	return isValueShape(shapeOf(cell)) && !/^\s*\d{4}\s*$/.test(cell);
}

function firstFilled(rows: Rows, from: number): number {
	const at = rows.findIndex((row, place) => place >= from && blankReason(row) === null);
	return at === -1 ? rows.length : at;
}

/** Columns `from` to `to`, the last not included. */
export interface ColumnSpan {
	readonly from: number;
	readonly to: number;
}

/** Tables side by side: spans between columns that are blank all the way down. */
export function columnSpans(rows: Rows): ColumnSpan[] {
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const whole = [{ from: 0, to: width }];
	if (width < 5 || width > 2_000) return whole;
	const used = new Array<boolean>(width).fill(false);
	for (const row of rows) {
		for (let at = 0; at < row.length; at++) {
			if (used[at] !== true && !isBlankCell(row[at] ?? '')) used[at] = true;
		}
	}
	const spans: ColumnSpan[] = [];
	for (let at = 0; at < width; at++) {
		if (!used[at]) continue;
		const from = at;
		while (at < width && used[at]) at += 1;
		spans.push({ from, to: at });
	}
	return spans.length > 1 && areApart(rows, spans) ? spans : whole;
}

/** Rows with a gap must be as many, and as large a part of all, to say that what is around them belongs together. */
const fewestGaps = 2;
const gapsOfAll = 0.1;

/**
 * Whether one of several spans of columns is blank in rows among its own in which another one is not: a table with a blank
 * column, rather than tables side by side, which have no gaps.
 */
export function haveGaps(rows: Rows, spans: readonly ColumnSpan[]): boolean {
	const filled = spans.map(({ from, to }) =>
		rows.flatMap((row, at) => (filledCells(row.slice(from, to)) > 0 ? [at] : []))
	);
	return filled.some((own) => {
		const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
		const kept = new Set(own);
		const others = new Set(filled.flat().filter((at) => at > first && at < last && !kept.has(at)));
		return others.size >= fewestGaps && others.size > own.length * gapsOfAll;
	});
}

/** Several columns each, and headers that repeat or ends at different rows. */
function areApart(rows: Rows, spans: readonly ColumnSpan[]): boolean {
	if (spans.some(({ from, to }) => to - from < 2)) return false;
	const parts = spans.map(({ from, to }) => rows.map((row) => row.slice(from, to)));
	const heads = parts.map((part) => part.find((row) => filledCells(row) > 1) ?? []);
	const ends = parts.map((part) => part.findLastIndex((row) => filledCells(row) > 0));
	const repeats = heads.some((head, at) =>
		heads.some((other, place) => place < at && sharedNames(head, other) > 1)
	);
	const differ = Math.max(...ends) - Math.min(...ends) > 1;
	const haveHeads = parts.every((part, at) => {
		const body = part.filter((row) => filledCells(row) > 0).slice(1);
		return body.length > 1 && headerScore(heads[at] ?? [], profileOf(body)) > 0.25;
	});
	return haveHeads && (repeats || differ);
}
