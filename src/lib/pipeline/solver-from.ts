import loadHighs from 'highs';
import type { Solver } from '../domain/disclosure/solver.ts';

let loading: Promise<Solver> | null = null;

/** Loads the solver once from an address. */
export function loadSolverFrom(address: string): Promise<Solver> {
	loading ??= loadHighs({ locateFile: () => address }).catch((cause: unknown) => {
		// The next document tries again.
		loading = null;
		throw cause;
	});
	return loading;
}
