import { columnLacking } from '../pipeline/shaped-sheet.ts';
import { activeSources } from '../project/imports.ts';
import type { Project } from '../project/project.ts';
import type { Source } from '../project/source.ts';
import { listedSteps, switchStep, type ListedStep, type StepName } from '../project/steps.ts';
import { switchTo } from './project-actions.ts';
import { fail } from './failure.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';
import { storedRows } from './stored-rows.ts';

/** The steps that give files their shape, as decisions that are switched. */

/** The files that count, each with those steps on that are on. */
export function sourcesInForce(project: Project): readonly Source[] {
	return activeSources(project);
}

/** The steps of the recipes of all files that count. */
export function stepsInForce(project: Project): readonly ListedStep[] {
	return listedSteps(activeSources(project));
}

/**
 * Switches a step. Where the sheet could not be read so, nothing is changed, and the column is told that would not be
 * there.
 */
export async function switchRecipeStep(name: StepName, on: boolean): Promise<void> {
	const { project } = projectState;
	if (project === null) return;
	const next = switchStep(project, name, on, now());
	const source = activeSources(next).find(({ id }) => id === name.source);
	const part = source?.parts[name.part];
	if (source === undefined || part?.recipe === undefined) return;
	const [stored] = await storedRows([{ source, part, rows: [] }]);
	const lacking = columnLacking(stored?.header ?? [], part.recipe, Object.values(part.columns));
	if (lacking === null) await switchTo(next);
	else fail('step does not fit', lacking);
}
