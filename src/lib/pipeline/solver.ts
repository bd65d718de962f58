import solverFile from 'highs/runtime?url';
import type { Solver } from '../domain/disclosure/solver.ts';
import { loadSolverFrom } from './solver-from.ts';

/** The solver of the attacker's check: some megabytes, fetched from the page's own place when a document is first made. */

/** Where it is fetched from, also by a worker: a worker that names the file itself would fetch a copy of its own. */
export const solverAddress = solverFile;

export const loadSolver = (): Promise<Solver> => loadSolverFrom(solverAddress);
