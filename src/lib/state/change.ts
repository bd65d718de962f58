import type { ChangeFacts } from '../domain/evidence/change-facts.ts';
import type { MeasureDefinition } from '../domain/indicators/definition.ts';
import type { SessionDay } from '../domain/evidence/dose.ts';
import type { FirstScore } from '../domain/evidence/ownership-and-later.ts';
import { readChangeFacts, readFirstScores, readSessions } from '../pipeline/change-facts.ts';
import type { Place } from '../pipeline/read-cells.ts';
import type { PeopleFilter } from '../pipeline/select-cells.ts';
import { sharedEngine } from './engine.ts';
import { projectState } from './project.svelte.ts';
import { once } from './results.ts';

/** What the screen of change asks of the open project. Asked twice, read once. */

export { comparisonStanding } from '../domain/evidence/comparison-standing.ts';
export {
	hasChange,
	viewBeforeAndAfter,
	viewDose,
	viewOwnershipAndLater,
	viewWithComparison
} from '../pipeline/change-views.ts';
export type { ReleasedChange, ReleasedDose } from '../pipeline/change-views.ts';

/** The numbers of single communities (none without a measure), their actions, and how they were chosen. */
export function changeFacts(
	definition: MeasureDefinition | null,
	place: Place,
	people: PeopleFilter
): Promise<ChangeFacts> {
	return once(['change facts', definition?.id ?? '', place.kind, place.id, people], async () =>
		readChangeFacts(await sharedEngine(), definition, place, projectState.places, people)
	);
}

/** Action sessions of all communities, day by day. */
export function sessionDays(): Promise<readonly SessionDay[]> {
	return once(['session days'], async () => readSessions(await sharedEngine()));
}

/** How each community first scored its ownership. */
export function firstScores(): Promise<readonly FirstScore[]> {
	return once(['first scores'], async () => readFirstScores(await sharedEngine()));
}
