/**
 * The assignment of rows to columns with the highest sum of weights, each row and each column once (the Hungarian
 * method of Kuhn and Munkres, with potentials). A weight of 0 is no assignment.
 *
 * @param weights one list a row, all as long as there are columns
 * @returns for each row its column, -1 where it has none
 */
export function bestAssignment(weights: readonly (readonly number[])[]): number[] {
	const rows = weights.length;
	// One free place for each row: nobody has to take what is worth nothing.
	const columns = (weights[0]?.length ?? 0) + rows;
	const search = new Search(weights, columns);
	for (let row = 0; row < rows; row += 1) search.place(row);
	return search
		.columnsOfRows()
		.map((column, row) => ((weights[row]?.[column] ?? 0) > 0 ? column : -1));
}

class Search {
	readonly #weights: readonly (readonly number[])[];
	readonly #columns: number;
	readonly #rowPotential: number[];
	readonly #columnPotential: number[];
	/** The row that has each column, -1 where it is free. One column more, from which each search sets out. */
	readonly #owner: number[];

	constructor(weights: readonly (readonly number[])[], columns: number) {
		this.#weights = weights;
		this.#columns = columns;
		this.#rowPotential = weights.map(() => 0);
		this.#columnPotential = Array.from({ length: columns + 1 }, () => 0);
		this.#owner = Array.from({ length: columns + 1 }, () => -1);
	}

	/** Gives a row a place, moving others along the cheapest way. */
	place(row: number): void {
		const start = this.#columns;
		const distance = Array.from({ length: start }, () => Infinity);
		const before = Array.from({ length: start }, () => start);
		const isDone = Array.from({ length: start + 1 }, () => false);
		this.#owner[start] = row;
		let at = start;
		while (this.#at(this.#owner, at) !== -1) {
			isDone[at] = true;
			this.#relax(at, distance, before, isDone);
			const next = nearest(distance, isDone);
			this.#shift(this.#at(distance, next), distance, isDone);
			at = next;
		}
		while (at !== start) {
			const previous = this.#at(before, at);
			this.#owner[at] = this.#at(this.#owner, previous);
			at = previous;
		}
	}

	columnsOfRows(): number[] {
		const columns = this.#weights.map(() => -1);
		this.#owner.slice(0, this.#columns).forEach((row, column) => {
			if (row >= 0) columns[row] = column;
		});
		return columns;
	}

	#relax(at: number, distance: number[], before: number[], isDone: readonly boolean[]): void {
		const row = this.#at(this.#owner, at);
		const weights = this.#weights[row] ?? [];
		const potential = this.#at(this.#rowPotential, row);
		for (let column = 0; column < this.#columns; column += 1) {
			if (isDone[column] === true) continue;
			const cost = -(weights[column] ?? 0);
			const reduced = cost - potential - this.#at(this.#columnPotential, column);
			if (reduced < this.#at(distance, column)) {
				distance[column] = reduced;
				before[column] = at;
			}
		}
	}

	#shift(step: number, distance: number[], isDone: readonly boolean[]): void {
		for (let column = 0; column <= this.#columns; column += 1) {
			if (isDone[column] === true) {
				const row = this.#at(this.#owner, column);
				this.#rowPotential[row] = this.#at(this.#rowPotential, row) + step;
				this.#columnPotential[column] = this.#at(this.#columnPotential, column) - step;
			} else if (column < this.#columns) {
				distance[column] = this.#at(distance, column) - step;
			}
		}
	}

	#at(list: readonly number[], place: number): number {
		return list[place] ?? 0;
	}
}

function nearest(distance: readonly number[], isDone: readonly boolean[]): number {
	let best = -1;
	let least = Infinity;
	for (let column = 0; column < distance.length; column += 1) {
		const one = distance[column] ?? Infinity;
		if (isDone[column] === true || (best !== -1 && one >= least)) continue;
		best = column;
		least = one;
	}
	return best;
}
