import { isWhole, leastInWholes } from './whole-numbers.ts';

/**
 * Least and greatest values of sums of unknown whole numbers, about which sums of them are known.
 *
 * The solver is HiGHS, handed in, since it is loaded only when a document is released; here stands the part of its JavaScript
 * build that is used. A linear program with fractions is tried first: where its answer is whole, it is that of whole numbers
 * too; where not, it is solved again in whole numbers.
 */

export interface Solver {
	createModel(model: SolverInput): SolverModel;
}

/** The rows of a model: `rowLower <= matrix * x <= rowUpper`, all minimised. */
export interface SolverInput {
	readonly numCols: number;
	readonly numRows: number;
	readonly colCost: Float64Array;
	readonly colLower: Float64Array;
	readonly colUpper: Float64Array;
	readonly rowLower: Float64Array;
	readonly rowUpper: Float64Array;
	readonly matrix: {
		readonly format: 'csr';
		readonly numCols: number;
		readonly numRows: number;
		readonly starts: readonly number[];
		readonly indices: readonly number[];
		readonly values: readonly number[];
	};
}

interface Columns {
	readonly kind: 'range';
	readonly from: number;
	readonly to: number;
}

export interface SolverModel {
	readonly options: { set(values: Readonly<Record<string, boolean | string>>): unknown };
	changeColsCost(columns: Columns, costs: Float64Array): unknown;
	changeColsIntegrality(columns: Columns, types: Int32Array): unknown;
	changeColBounds(column: number, lower: number, upper: number): unknown;
	changeRowBounds(row: number, lower: number, upper: number): unknown;
	run(): { readonly modelStatus: number };
	getObjectiveValue(): number;
	getSolution(): { readonly colValue: Float64Array };
	dispose(): void;
}

/** HiGHS' own numbers for how a run ended. */
const optimal = 7;
const infeasible = 8;

/** A sum of unknowns, by their numbers; each stands in it once. */
export type Sum = readonly number[];

/** `low <= plus - minus <= high`; a missing bound is none. */
export interface Constraint {
	readonly plus: Sum;
	readonly minus?: Sum;
	readonly low?: number;
	readonly high?: number;
}

/** The values that a sum may have. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
}

/** No count of people in a project comes near it; it keeps every program bounded. */
const more = 1_000_000;

/** What is known, ready to be asked. It holds memory of the solver until it is closed. */
export class Known {
	/** None where nothing is unknown. */
	readonly #model: SolverModel | null;
	readonly #count: number;
	/** Rows of the model. */
	readonly #rows: ReadonlyMap<Constraint, number>;
	/** Those that are left out. */
	readonly #forgotten = new Set<Constraint>();
	/** Answers in whole numbers that came up while others were asked for: each of them is possible. */
	readonly #possible: Float64Array[] = [];

	/**
	 * @param count how many unknowns there are, each a whole number from 0 up
	 * @param nobody those that are 0
	 */
	constructor(solver: Solver, count: number, constraints: readonly Constraint[], nobody: Sum = []) {
		const standing = constraints.filter(({ plus, minus = [] }) => plus.length + minus.length > 0);
		this.#count = count;
		this.#rows = new Map(standing.map((one, row) => [one, row]));
		this.#model = count === 0 ? null : solver.createModel(inputOf(count, standing, nobody));
		// Without it each run begins where the one before it ended, since only what is asked changes. It also calls some
		// programs of whole numbers infeasible that are not (seen with 1.15.3).
		this.#model?.options.set({ output_flag: false, presolve: 'off' });
	}

	/**
	 * Whether what is known can be true together.
	 *
	 * @param sum any one: without it the solver would end among more halves
	 */
	isPossible(sum: Sum): boolean {
		return this.#model === null || this.#least(this.#model, sum, []) !== null;
	}

	/** @returns `null` where what is known contradicts itself */
	bounds(plus: Sum, minus: Sum = []): Bounds | null {
		if (this.#model === null) return { low: 0, high: 0 };
		const low = this.#least(this.#model, plus, minus);
		if (low === null) return null;
		const high = this.#least(this.#model, minus, plus);
		return high === null ? null : { low, high: 0 - high };
	}

	/** How far a sum goes in what came up so far: its bounds are at least as wide. `null` where nothing did. */
	seen(plus: Sum, minus: Sum = []): Bounds | null {
		const values = this.#possible.map((one) => sumIn(one, plus) - sumIn(one, minus));
		return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
	}

	/** Leaves some of what is known out, for good. What came up so far stays possible. */
	forget(constraints: readonly Constraint[]): void {
		for (const one of constraints) {
			this.#forgotten.add(one);
			this.#change(one, {});
		}
	}

	/** An answer as if some of what is known were left out. */
	without<Answer>(constraints: readonly Constraint[], ask: () => Answer): Answer {
		const fresh = constraints.filter((one) => !this.#forgotten.has(one));
		const possible = this.#possible.length;
		for (const one of fresh) this.#change(one, {});
		try {
			return ask();
		} finally {
			for (const one of fresh) this.#change(one, one);
			this.#possible.length = possible;
		}
	}

	#change(constraint: Constraint, { low = -Infinity, high = Infinity }: Partial<Bounds>): void {
		const row = this.#rows.get(constraint);
		if (row !== undefined) this.#model?.changeRowBounds(row, low, high);
	}

	close(): void {
		this.#model?.dispose();
	}

	#least(model: SolverModel, plus: Sum, minus: Sum): number | null {
		const costs = new Float64Array(this.#count);
		for (const unknown of plus) costs[unknown] = 1;
		for (const unknown of minus) costs[unknown] = -1;
		model.changeColsCost(this.#all, costs);
		if (!hasRun(model)) return null;
		const { colValue } = model.getSolution();
		if (!colValue.every(isWhole)) return this.#leastWhole(model, plus, minus);
		this.#keep(colValue);
		return objectiveOf(model);
	}

	#leastWhole(model: SolverModel, plus: Sum, minus: Sum): number | null {
		const known = this.seen(plus, minus)?.low ?? Number.POSITIVE_INFINITY;
		const onFound = (values: Float64Array): void => {
			this.#keep(values);
		};
		const run = (): boolean => hasRun(model);
		const least = leastInWholes({ model, run, greatest: more, onFound }, known);
		if (least === null) return this.#leastBySolver(model);
		return Number.isFinite(least) ? least : null;
	}

	#leastBySolver(model: SolverModel): number | null {
		const types = (type: number): Int32Array => new Int32Array(this.#count).fill(type);
		model.changeColsIntegrality(this.#all, types(1));
		const found = hasRun(model) ? objectiveOf(model) : null;
		if (found !== null) this.#keep(model.getSolution().colValue);
		model.changeColsIntegrality(this.#all, types(0));
		return found;
	}

	#keep(values: Float64Array): void {
		this.#possible.push(values.map((value) => Math.round(value)));
	}

	get #all(): Columns {
		return { kind: 'range', from: 0, to: this.#count - 1 };
	}
}

const sumIn = (values: Float64Array, sum: Sum): number =>
	sum.reduce((added, unknown) => added + (values[unknown] ?? 0), 0);

const objectiveOf = (model: SolverModel): number => Math.round(model.getObjectiveValue());

/** @returns false where the constraints contradict each other */
function hasRun(model: SolverModel): boolean {
	const { modelStatus } = model.run();
	if (modelStatus === optimal) return true;
	if (modelStatus === infeasible) return false;
	throw new Error(`unexpected end of the solver: ${modelStatus}`);
}

function inputOf(count: number, constraints: readonly Constraint[], nobody: Sum): SolverInput {
	const starts = [0];
	const indices: number[] = [];
	const values: number[] = [];
	for (const { plus, minus = [] } of constraints) {
		indices.push(...plus, ...minus);
		values.push(...plus.map(() => 1), ...minus.map(() => -1));
		starts.push(indices.length);
	}
	const bounds = (pick: (one: Constraint) => number | undefined, none: number): Float64Array =>
		Float64Array.from(constraints, (one) => pick(one) ?? none);
	const colUpper = new Float64Array(count).fill(more);
	for (const unknown of nobody) colUpper[unknown] = 0;
	return {
		numCols: count,
		numRows: constraints.length,
		colCost: new Float64Array(count),
		colLower: new Float64Array(count),
		colUpper,
		rowLower: bounds(({ low }) => low, Number.NEGATIVE_INFINITY),
		rowUpper: bounds(({ high }) => high, Number.POSITIVE_INFINITY),
		matrix: { format: 'csr', numCols: count, numRows: constraints.length, starts, indices, values }
	};
}
