/**
 * The least value of a program in whole numbers, found by cutting a fraction's range in two, again and again. Each program begins
 * where the one before it ended, and few are needed: what is known of a project are sums of counts, of which the answers are
 * nearly always whole. The solver's own search begins anew each time, and took most of a release after many others.
 */

/** Fractions closer to a whole number than this are one: the solver reckons with rounded numbers. */
const nearly = 1e-6;

/** More programs than this are the solver's own business. */
const mostPrograms = 300;

export const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < nearly;

/** The least whole number that a program with this answer leaves possible. */
export const leastAbove = (value: number): number => Math.ceil(value - nearly);

/** A program that was solved, and what can be asked of it and changed in it. */
interface Program {
	changeColBounds(column: number, lower: number, upper: number): unknown;
	getObjectiveValue(): number;
	getSolution(): { readonly colValue: Float64Array };
}

export interface Branching {
	readonly model: Program;
	/** Solves the program as it now stands; false where it contradicts itself. */
	readonly run: () => boolean;
	/** No unknown is greater. */
	readonly greatest: number;
	/** An answer in whole numbers. */
	readonly onFound: (values: Float64Array) => void;
}

/**
 * Looks for the least value of what was just solved with fractions, and leaves the program as it was.
 *
 * @param known the least value that is known to be possible; infinite where none is
 * @returns infinite where there are no whole numbers, `null` where the search was given up
 */
export function leastInWholes(branching: Branching, known: number): number | null {
	const search = new Search(branching, known);
	return search.least();
}

class Search {
	readonly #given: Branching;
	readonly #floor: number;
	readonly #ranges = new Map<number, readonly [low: number, high: number]>();
	#best: number;
	#programs = 0;

	constructor(given: Branching, known: number) {
		this.#given = given;
		this.#best = known;
		this.#floor = leastAbove(given.model.getObjectiveValue());
	}

	least(): number | null {
		if (!this.#isDone) this.#visit();
		return this.#best > this.#floor && this.#programs >= mostPrograms ? null : this.#best;
	}

	get #isDone(): boolean {
		return this.#best <= this.#floor || this.#programs >= mostPrograms;
	}

	#visit(): void {
		const { model, onFound } = this.#given;
		const { colValue } = model.getSolution();
		const unknown = mostFractional(colValue);
		if (unknown === null) {
			this.#best = Math.round(model.getObjectiveValue());
			onFound(colValue);
		} else {
			this.#branch(unknown, colValue[unknown] ?? 0);
		}
	}

	#branch(unknown: number, value: number): void {
		const range = this.#ranges.get(unknown) ?? [0, this.#given.greatest];
		const below = [range[0], Math.floor(value)] as const;
		const above = [Math.ceil(value), range[1]] as const;
		const isNearerAbove = value - Math.floor(value) > 0.5;
		for (const half of isNearerAbove ? [above, below] : [below, above]) {
			if (this.#isDone) break;
			this.#narrow(unknown, half);
			this.#programs++;
			const { model, run } = this.#given;
			if (run() && leastAbove(model.getObjectiveValue()) < this.#best) this.#visit();
		}
		this.#narrow(unknown, range);
	}

	#narrow(unknown: number, [low, high]: readonly [low: number, high: number]): void {
		this.#ranges.set(unknown, [low, high]);
		this.#given.model.changeColBounds(unknown, low, high);
	}
}

/** The unknown that is furthest from a whole number; `null` where all are whole. */
function mostFractional(values: Float64Array): number | null {
	let found: number | null = null;
	let furthest = nearly;
	for (const [unknown, value] of values.entries()) {
		const away = Math.abs(value - Math.round(value));
		if (away < furthest) continue;
		furthest = away;
		found = unknown;
	}
	return found;
}
