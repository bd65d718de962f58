import { pinnedIndicators, withPinSwitched } from '../project/pins.ts';
import { switchTo } from './project-actions.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';

/** The numbers that the open project looks at first. */

/** Their ids, as the project stands on the screens. */
export function pinnedNow(): readonly string[] {
	return projectState.shown === null ? [] : pinnedIndicators(projectState.shown);
}

/** Pins an indicator, or takes its pin off. */
export async function switchPin(indicatorId: string): Promise<void> {
	const { project } = projectState;
	if (project === null) return;
	await switchTo(withPinSwitched(project, indicatorId, { id: crypto.randomUUID(), at: now() }));
}
