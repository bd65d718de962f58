import loadHighs from 'highs';
import solverAddress from 'highs/runtime?url';
import type { Solver } from '../domain/disclosure/solver.ts';

/** The solver of the attacker's check: some megabytes, fetched from the page's own place when a document is first made. */

let loading: Promise<Solver> | null = null;

export function loadSolver(): Promise<Solver> {
	loading ??= loadHighs({ locateFile: () => solverAddress }).catch((cause: unknown) => {
		// The next document tries again.
		loading = null;
		throw cause;
	});
	return loading;
}
