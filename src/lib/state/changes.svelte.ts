import { ratesInForce } from '../domain/profile/rates.ts';
import { compareStates, type ComparedStates } from '../pipeline/compare-states.ts';
import { daysOfChange, momentsOf, projectAt } from '../project/earlier-state.ts';
import { profileOf } from '../project/profile.ts';
import type { Decision } from '../project/decisions/decision.ts';
import type { Project } from '../project/project.ts';
import { StorageError } from '../project/storage.ts';
import { ownDefinitionsOf } from './own-definitions.ts';
import { openedStorage } from './project-keeping.ts';
import { stageStoredSources } from './stored-sources.ts';
import { lookAt } from './project-actions.ts';
import { runWork, showWork, startEngine } from './project-work.ts';
import { projectState } from './project.svelte.ts';
import { countedParts } from './staged-sources.ts';

/** What changed between an earlier state of the project and the one that is shown. */

export { changesDefinitions, readAgain as filesReadAgain } from '../project/defining-decisions.ts';
export { columnChangesOf } from '../project/column-changes.ts';
export { replacedSources } from '../project/updates.ts';
export { daysOfChange, endOfDay } from '../project/earlier-state.ts';
export { changeIn, numbersIn } from '../pipeline/compare-states.ts';
export type { ChangedRows, ComparedIndicator } from '../pipeline/compare-states.ts';

export interface ShownChanges {
	/** The instant at which the earlier state is taken. */
	readonly since: string;
	readonly compared: ComparedStates;
	/** What was decided in between, the oldest first. */
	readonly decisions: readonly Decision[];
	/** The state of the numbers that it belongs to: with other numbers it says nothing any more. */
	readonly version: number;
}

class Changes {
	#found: ShownChanges | null = $state.raw(null);
	readonly shown: ShownChanges | null = $derived(
		this.#found?.version === projectState.version ? this.#found : null
	);

	show(found: ShownChanges): void {
		this.#found = found;
	}
}

export const changes = new Changes();

/** The instant just before the last import that is on; `null` where nothing was there before. */
export function beforeLastImport(project: Project): string | null {
	const imports = project.decisions.filter(({ kind, on }) => kind === 'import' && on);
	const last = imports.at(-1);
	return last === undefined || imports.length < 2 ? null : justBefore(last.at);
}

/** Whether a state of the project has an earlier one that it can be laid beside. */
export const hasEarlier = (project: Project): boolean =>
	beforeLastImport(project) !== null || daysOfChange(project).length > 1;

const justBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString();

/**
 * Lays the state of an earlier instant beside that of the end of a later day, which is then the one that is looked at.
 *
 * @param until an ISO date; `null` for the state of today
 */
export async function compareBetween(since: string, until: string | null): Promise<void> {
	await lookAt(until);
	if (projectState.asOf === until) await compareWith(since);
}

/** Lays an earlier state beside the one that is shown: the numbers stay as they are meanwhile. */
async function compareWith(since: string): Promise<void> {
	const { project, shown } = projectState;
	if (project === null || shown === null) return;
	const earlier = projectAt(project, since);
	const { reportingCurrency, rates } = profileOf(earlier);
	await runWork({ step: 'checking', share: null }, async () => {
		const stored = await (await openedStorage()).load(project.id);
		if (stored === undefined) throw new StorageError('storage damaged', project.id);
		await stageStoredSources(earlier, stored.parts);
		const compared = await compareStates(
			await startEngine(),
			countedParts(earlier),
			countedParts(shown),
			ratesInForce(reportingCurrency, rates),
			projectState.definitions,
			(step, share) => {
				showWork({ step, share });
			},
			ownDefinitionsOf(earlier)
		);
		const decisions = decidedBetween(shown, since);
		changes.show({ since, compared, decisions, version: projectState.version });
	});
}

/** Decisions that were made or switched after an instant. */
function decidedBetween(shown: Project, since: string): readonly Decision[] {
	return shown.decisions.filter((decision) => momentsOf(decision).some((at) => at > since));
}
