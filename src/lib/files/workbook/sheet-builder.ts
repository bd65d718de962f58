import type { Merge } from '../structure/grid';
import { WorkbookFailure } from './failure';
import type { ReadingGuard } from './guard';
import type { CellRemark, CellRemarkCode, SheetContents } from './workbook';

/** A sheet has no more rows and columns than these in any of the formats. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
/** So many blank rows between two others: the last is a slip of the hand, not a part of the table. */
const longestGap = 100_000;

const blankRow: readonly string[] = [];

/** Takes the cells of a sheet in any order and gives them back as rows, down to the last that says something. */
export class SheetBuilder {
	readonly #guard: ReadingGuard;
	readonly #rows = new Map<number, string[]>();
	readonly #merges: Merge[] = [];
	readonly #hiddenRows = new Set<number>();
	readonly #hiddenColumns: (readonly [number, number])[] = [];
	readonly #remarks: CellRemark[] = [];
	#rowAt = -1;
	#row: string[] = [];

	constructor(guard: ReadingGuard) {
		this.#guard = guard;
	}

	put(row: number, column: number, text: string): void {
		this.#guard.tick();
		if (!isInside(row, column)) throw new WorkbookFailure('workbook damaged');
		if (text === '') return;
		const cells = row === this.#rowAt ? this.#row : this.#goToRow(row);
		if (column >= cells.length) {
			this.#guard.takeCells(column + 1 - cells.length);
			while (cells.length < column) cells.push('');
		}
		cells[column] = text;
	}

	/** The cell stays blank; the reason is kept. */
	remark(row: number, column: number, code: CellRemarkCode, value = ''): void {
		this.#guard.tick();
		this.#remarks.push({ row, column, code, value });
	}

	merge(merge: Merge): void {
		this.#guard.tick();
		const { top, left, bottom, right } = merge;
		if (isInside(top, left) && top <= bottom && left <= right) this.#merges.push(merge);
	}

	hideRow(row: number): void {
		this.#guard.tick();
		this.#hiddenRows.add(row);
	}

	hideColumns(first: number, last: number): void {
		this.#hiddenColumns.push([first, last]);
	}

	finish(): SheetContents {
		const told = [...this.#rows].filter(([, cells]) => cells.some(saysSomething));
		told.sort(([one], [other]) => one - other);
		this.#refuseFarRow(told.map(([row]) => row));
		const last = told.at(-1)?.[0] ?? -1;
		const rows = this.#fill(last + 1);
		const merges = this.#merges.filter(({ top }) => top <= last);
		this.#takeMerged(merges, rows);
		return {
			rows,
			merges,
			hiddenRows: told.filter(([row]) => this.#hiddenRows.has(row)).length,
			hiddenColumns: this.#countHiddenColumns(told.map(([, cells]) => cells)),
			remarks: this.#remarks
		};
	}

	#goToRow(row: number): string[] {
		let cells = this.#rows.get(row);
		if (cells === undefined) {
			cells = [];
			this.#rows.set(row, cells);
		}
		this.#rowAt = row;
		this.#row = cells;
		return cells;
	}

	#refuseFarRow(rows: readonly number[]): void {
		let before = -1;
		for (const row of rows) {
			if (row - before > longestGap) {
				throw new WorkbookFailure('cell far away', { row: row + 1, before: before + 1 });
			}
			before = row;
		}
	}

	/** Rows are as wide as the widest of them, as a spreadsheet would save them, where there is room. */
	#fill(count: number): (readonly string[])[] {
		this.#guard.lookAtClock();
		let width = 0;
		for (const cells of this.#rows.values()) width = Math.max(width, lastThatSays(cells) + 1);
		const isRoom = width * count <= this.#guard.room;
		if (isRoom) this.#guard.takeCells(width * count);
		return Array.from({ length: count }, (_, row) => {
			const cells = this.#rows.get(row);
			if (cells === undefined || !cells.some(saysSomething)) return blankRow;
			if (cells.length > width) cells.length = width;
			while (isRoom && cells.length < width) cells.push('');
			return cells;
		});
	}

	/** A label that is merged over rows will stand in each of them. */
	#takeMerged(merges: readonly Merge[], rows: readonly (readonly string[])[]): void {
		const last = rows.length - 1;
		for (const { top, left, bottom } of merges) {
			if (bottom === top) continue;
			const missing = Math.max(0, left + 1 - (rows[last]?.length ?? 0));
			this.#guard.takeCells((Math.min(bottom, last) - top) * (missing + 1));
		}
	}

	#countHiddenColumns(rows: readonly (readonly string[])[]): number {
		const hidden = new Set<number>();
		if (this.#hiddenColumns.length === 0) return 0;
		for (const cells of rows) {
			for (const [first, last] of this.#hiddenColumns) {
				for (let column = first; column <= Math.min(last, cells.length - 1); column += 1) {
					this.#guard.tick();
					if (cells[column] !== '') hidden.add(column);
				}
			}
		}
		return hidden.size;
	}
}

const isInside = (row: number, column: number): boolean =>
	row >= 0 && row < mostRows && column >= 0 && column < mostColumns;

const saysSomething = (text: string): boolean => text.trim() !== '';

function lastThatSays(cells: readonly string[]): number {
	let last = cells.length - 1;
	while (last >= 0 && !saysSomething(cells[last] ?? '')) last -= 1;
	return last;
}
