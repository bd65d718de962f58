import type { ActionOutcome } from '../domain/evidence/contribution-story.ts';
import type { Target } from '../domain/targets/target.ts';
import { readActionOutcomes } from '../pipeline/action-outcomes.ts';
import type { Place } from '../pipeline/read-cells.ts';
import { targetsInForce } from '../project/targets.ts';
import { sharedEngine } from './engine.ts';
import { projectState } from './project.svelte.ts';
import { once, targetsInFiles } from './results.ts';

/** What a contribution story is drafted from besides the numbers of its view. */

/** What became of every action of the open project. */
export function actionOutcomes(): Promise<readonly ActionOutcome[]> {
	return once(['action outcomes'], async () => readActionOutcomes(await sharedEngine()));
}

/** The targets of one measure at one place, for everybody. */
export async function targetsAt(measureId: string, place: Place): Promise<readonly Target[]> {
	const { shown } = projectState;
	if (shown === null) return [];
	const targets = targetsInForce(shown, await targetsInFiles());
	const isHere = ({ scope }: Target): boolean =>
		place.kind === 'all' ? scope.toUpperCase() === 'ALL' : scope === place.id;
	return targets.filter(
		(target) => target.indicatorId === measureId && target.breakdown === '' && isHere(target)
	);
}
