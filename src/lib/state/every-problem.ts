import type { Problem } from '../domain/problem.ts';
import { splitSettled } from '../pipeline/decided-rows.ts';
import { allListed } from '../pipeline/read-problems.ts';
import { sharedEngine } from './engine.ts';
import { problemsOf } from './project-build.ts';
import { today } from './now.ts';
import { projectState } from './project.svelte.ts';

/** Every open problem, row by row, also those that no screen lists: what downloads need. */
export async function everyProblem(): Promise<readonly Problem[]> {
	const { shown: project, problems } = projectState;
	const isWhole = problems.every(({ unlisted }) => unlisted === undefined);
	if (project === null || isWhole) return problems;
	const all = await problemsOf(await sharedEngine(), project, today(), allListed);
	return splitSettled(project, all).open;
}
