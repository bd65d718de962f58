import { WorkbookFailure } from './failure';

/** More cells than this, blank ones between others counted, are for a CSV and the database. */
export const mostCells = 5_000_000;
const mostMilliseconds = 9_000;
const putsBetweenLooks = 4_096;

/** Counts what a workbook costs while it is read, and stops it before it stops the page. */
export class ReadingGuard {
	#cells = 0;
	#ticks = 0;
	readonly #deadline: number;

	constructor(milliseconds = mostMilliseconds) {
		this.#deadline = performance.now() + milliseconds;
	}

	get room(): number {
		return mostCells - this.#cells;
	}

	/** Some step was taken; now and then the clock is looked at. */
	tick(): void {
		this.#ticks += 1;
		if (this.#ticks % putsBetweenLooks === 0) this.lookAtClock();
	}

	lookAtClock(): void {
		if (performance.now() > this.#deadline) throw new WorkbookFailure('workbook too slow');
	}

	/** Room for that many more cells is taken. */
	takeCells(count: number): void {
		this.#cells += count;
		if (this.#cells > mostCells) throw new WorkbookFailure('workbook too large');
	}
}
