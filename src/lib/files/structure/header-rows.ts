import { blankReason } from '../csv/blank';
import { isValueShape, shapeOf } from './cell-shape';
import { filledCells, isTyped, profileOf, type Profile } from './column-profile';
import type { Merge } from './grid';
import { headerScore } from './header-score';

type Rows = readonly (readonly string[])[];

/** Where the names of the columns stand: rows `from` to `to`, the last not included; none: equal. */
export interface HeaderPlace {
	readonly from: number;
	readonly to: number;
	/** How sure: -1.5 to 1.5; near 0 nobody can tell. */
	readonly score: number;
	/** The row in which names would stand if there are any. */
	readonly candidate: number;
}

const mostHeaderRows = 4;
/** Cells that stand over several rows say themselves how far the names reach. */
const mostMergedRows = 8;
/** Below this the first row is one of values. */
const enough = 0;

/** Finds the header of a table: below titles and notes, above the values. */
export function findHeader(rows: Rows, merges: readonly Merge[] = []): HeaderPlace | null {
	const candidate = firstFullRow(rows);
	if (candidate === null) return null;
	const body = bodyBelow(rows, candidate);
	const row = rows[candidate] ?? [];
	if (body.rows === 0) return alone(row, candidate);
	const score = headerScore(row, body);
	if (isTitleInPieces(rows, candidate, body)) return headerAt(rows, candidate + 1, merges);
	if (score < enough) {
		const lower = secondTry(rows, candidate);
		if (lower !== null) return lower;
		return { from: candidate, to: candidate, score, candidate };
	}
	return headerAt(rows, candidate, merges);
}

/**
 * A title with delimiters in it stands in as many cells as it happens to have, and the names, as many
 * as the table has columns, right below it.
 */
function isTitleInPieces(rows: Rows, at: number, body: Profile): boolean {
	const row = rows[at] ?? [];
	const next = rows[at + 1] ?? [];
	if (row.length === body.width || next.length !== body.width || body.rows < 3) return false;
	if (body.widthShare < 0.8 || filledCells(next) < body.width) return false;
	return headerScore(next, profileOf(rows, at + 2)) > 0.5;
}

/** What stands below a row. The same row again, as where exports were put one below another, says nothing against it. */
function bodyBelow(rows: Rows, at: number): Profile {
	const row = rows[at] ?? [];
	const again = new Set<number>();
	for (let place = at + 2; place < rows.length; place++) {
		if (sameCells(rows[place] ?? [], row)) again.add(place);
	}
	return profileOf(rows, at + 1, again);
}

function headerAt(rows: Rows, at: number, merges: readonly Merge[]): HeaderPlace {
	const body = bodyBelow(rows, at);
	const to = Math.max(lastHeaderRow(rows, at, body), endOfTallNames(at, merges));
	const from = firstGroupRow(rows, at, merges, body);
	return { from, to, score: headerScore(rows[at] ?? [], body), candidate: at };
}

/** A row and nothing below: names, unless half of it is values. */
function alone(row: readonly string[], candidate: number): HeaderPlace {
	const shapes = row.map(shapeOf).filter((shape) => shape !== 'blank');
	const values = shapes.filter(isValueShape).length;
	const isHeader = values * 2 < shapes.length;
	return {
		from: candidate,
		to: isHeader ? candidate + 1 : candidate,
		score: isHeader ? 0.6 : -0.2,
		candidate
	};
}

/** The first row that is as full as the rows of the table are. */
function firstFullRow(rows: Rows): number | null {
	const typical = profileOf(rows);
	const usual = typical.filled;
	let first: number | null = null;
	for (const [at, row] of rows.entries()) {
		if (blankReason(row) !== null || isMetadata(row)) continue;
		first ??= at;
		if (isFull(row, usual, typical.width)) return at;
		if (at > 200) break;
	}
	return first;
}

function isFull(row: readonly string[], usual: number, width: number): boolean {
	const filled = filledCells(row);
	if (isNamedAtFirst(row, filled, width)) return true;
	if (usual <= 1) return filled >= 1 && (width < 2 || row.length > 1 || usual < 1);
	if (usual === 2) return filled >= 2;
	return filled >= Math.max(2, Math.ceil(usual * 0.55));
}

/** Many names, no gap between them, and nothing in the columns after them: an export's spare ones. */
function isNamedAtFirst(row: readonly string[], filled: number, width: number): boolean {
	const isFew = filled < 5 || row.length !== width;
	return !isFew && row.slice(0, filled).every((cell) => cell.trim() !== '' && !isValue(cell));
}

const isValue = (cell: string): boolean => isValueShape(shapeOf(cell));

/** A line that says something about the whole table: `# Project: 12`, or `Period:` and its value. */
export function isMetadata(row: readonly string[]): boolean {
	const first = (row[0] ?? '').trim();
	const isLabel = first.endsWith(':') || (first.startsWith('#') && filledCells(row) === 1);
	return isLabel && filledCells(row) <= 2 && !isTagRow(row);
}

/** A row of values first, then names: a note that is as wide as the table stands above it. */
function secondTry(rows: Rows, above: number): HeaderPlace | null {
	const filledAbove = filledCells(rows[above] ?? []);
	for (let at = above + 1; at < Math.min(rows.length, above + 6); at++) {
		const row = rows[at] ?? [];
		if (blankReason(row) !== null || filledCells(row) < filledAbove * 1.5) continue;
		const body = profileOf(rows, at + 1);
		const score = body.rows < 2 ? -1 : headerScore(row, body);
		if (score > 0.5) return { from: at, to: at + 1, score, candidate: at };
	}
	return null;
}

/** Rows right below that are names too: the same names again, or names above values. */
function lastHeaderRow(rows: Rows, first: number, body: Profile): number {
	let to = first + 1;
	const names = rows[first] ?? [];
	while (to < rows.length && to - first < mostHeaderRows) {
		const row = rows[to] ?? [];
		const next = isBlankRow(row) ? to + 1 : to;
		const below = profileOf(rows, next + 1);
		if (isContinued(rows.slice(first, to), rows[next] ?? [], below)) {
			to = next + 1;
			continue;
		}
		if (isBlankRow(row) || isTagRow(row)) break;
		const isMore = sameCells(names, row) || isSecondHeader(row, names, below);
		if (!isMore || (below.rows === 0 && body.rows < 2 && !sameCells(names, row))) break;
		to += 1;
	}
	return to;
}

/**
 * Whether a row names parts of groups and nothing else: its names stand in the gaps of the names
 * above, or where a group begins, and other columns, named already, are left blank.
 */
function isContinued(above: Rows, row: readonly string[], below: Profile): boolean {
	const names = above.findLast((one) => !isBlankRow(one)) ?? [];
	const isGap = (at: number): boolean => (names[at] ?? '').trim() === '';
	const filled = row.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
	const isNamed = (at: number): boolean => above.some((one) => (one[at] ?? '').trim() !== '');
	return (
		filled.some(isGap) &&
		filled.every((at) => isGap(at) || (at + 1 < names.length && isGap(at + 1))) &&
		filled.some((at) => isTyped(below.columns[at])) &&
		!filled.some((at) => isValueShape(shapeOf(row[at] ?? ''))) &&
		row.some((cell, at) => cell.trim() === '' && isNamed(at))
	);
}

const isBlankRow = (row: readonly string[]): boolean => blankReason(row) !== null;

/** Where the names that reach over several rows end: names stand in all of those rows. */
function endOfTallNames(first: number, merges: readonly Merge[]): number {
	const tall = merges.filter(({ top, bottom }) => top === first && bottom > first);
	const end = Math.max(first, ...tall.map(({ bottom }) => bottom)) + 1;
	return end - first <= mostMergedRows ? end : first + 1;
}

function isSecondHeader(row: readonly string[], above: readonly string[], below: Profile): boolean {
	if (below.rows === 0) return false;
	const shapes = row.map(shapeOf);
	if (shapes.some((shape) => isValueShape(shape) && shape !== 'number')) return false;
	let names = 0;
	let typed = 0;
	for (const [at, column] of below.columns.entries()) {
		if (!isTyped(column)) continue;
		const shape = shapes[at] ?? 'blank';
		if (shape === 'number' || shape === column.shape) return false;
		if (shape === 'missing') continue;
		if (shape !== 'blank') names += 1;
		typed += 1;
	}
	const gaps = gapsFilledBelow(above, row);
	const enoughNames = typed > 0 && names >= Math.max(gaps > 0 ? 1 : 2, typed * 0.6);
	return enoughNames && headerScore(row, below) > (gaps > 0 ? 0.2 : 0.45);
}

/** Blank cells of a group row with a name right below. */
function gapsFilledBelow(above: readonly string[], below: readonly string[]): number {
	return below.filter((cell, at) => cell.trim() !== '' && (above[at] ?? '').trim() === '').length;
}

/** Cells of a row that reach over several columns. */
const spansIn = (merges: readonly Merge[], row: number): readonly Merge[] =>
	merges.filter(({ top, left, right }) => top === row && right > left);

/** Rows right above with names for several columns each. */
function firstGroupRow(rows: Rows, names: number, merges: readonly Merge[], body: Profile): number {
	let from = names;
	const width = filledCells(rows[names] ?? []);
	while (from > 0 && names - from < mostHeaderRows - 1) {
		const row = rows[from - 1] ?? [];
		const below = rows[from] ?? [];
		// One cell above names is a title, also where the name below it is missing.
		const isFirst = filledCells(row) > 1 && isContinued([row], below, body);
		if (!isFirst && !isGroupRow(row, below, width, spansIn(merges, from - 1))) break;
		from -= 1;
	}
	return from;
}

function isGroupRow(
	row: readonly string[],
	names: readonly string[],
	width: number,
	spans: readonly Merge[]
): boolean {
	const filled = row.flatMap((cell, place) => (cell.trim() === '' ? [] : [place]));
	const [first] = filled;
	if (first === undefined) return false;
	// A year over several columns is a name although it is a number; one label at the edge is a title.
	const isTitle = filled.length === 1 && first === 0;
	if (!isTitle && spans.some((merge) => merge.right - merge.left + 1 < width)) return true;
	if (filled.some((place) => isValueShape(shapeOf(row[place] ?? '')))) return false;
	if (filled.some((place) => (names[place] ?? '').trim() === '')) return false;
	const last = filled.at(-1) ?? first;
	const hasGap = filled.length > 1 && last - first >= filled.length;
	return hasGap || (first > 0 && last < names.length);
}

export function sameCells(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((cell, at) => cell.trim() === (b[at] ?? '').trim());
}

const tag = /^\s*#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*\s*$/i;

/** Whether a row holds HXL tags: `#adm1+name`, `#date`, and nothing else. */
export function isTagRow(row: readonly string[]): boolean {
	const filled = row.filter((cell) => cell.trim() !== '');
	const tags = filled.filter((cell) => tag.test(cell)).length;
	return tags > 0 && tags >= filled.length * 0.7;
}

/** Names of the columns, made of several rows: group names reach over the blank cells after them. */
export function joinedHeader(rows: Rows, top: number, merges: readonly Merge[] = []): string[] {
	if (rows.length === 1) return [...(rows[0] ?? [])];
	const width = Math.max(0, ...rows.map((row) => row.length));
	// From the bottom up: what a name reaches over is known once the row below it is filled.
	const filled: (readonly string[])[] = [];
	for (let at = rows.length - 1; at >= 0; at--) {
		const row = rows[at] ?? [];
		if (isBlankRow(row)) continue;
		const [below] = filled;
		filled.unshift(below === undefined ? row : spanned(row, below, top + at, merges));
	}
	return Array.from({ length: width }, (_, column) =>
		filled
			.map((row) => row[column] ?? '')
			.filter((cell) => cell.trim() !== '')
			.join(' / ')
	);
}

function spanned(
	row: readonly string[],
	below: readonly string[],
	at: number,
	merges: readonly Merge[]
): string[] {
	const spans = spansIn(merges, at);
	const result = Array.from({ length: Math.max(row.length, below.length) }, (_, c) => row[c] ?? '');
	if (spans.length > 0) {
		for (const { left, right } of spans) {
			for (let c = left + 1; c <= right; c++) result[c] = row[left] ?? '';
		}
		return result;
	}
	let group = '';
	for (const [c, cell] of result.entries()) {
		const isNamedBelow = (below[c] ?? '').trim() !== '';
		if (cell.trim() !== '') group = isNamedBelow ? cell : '';
		else if (isNamedBelow) result[c] = group;
		else group = '';
	}
	return result;
}
