import { readActionChoice, type ActionChoice } from '$lib/domain/evidence/action-choice.ts';
import type { ActionsQuestion } from '$lib/domain/evidence/community-change.ts';
import { changeFinding, type ChangeFinding } from '$lib/domain/evidence/change-finding.ts';
import type { MeasureDefinition } from '$lib/domain/indicators/definition.ts';
import { periodOfId, type Period } from '$lib/domain/period.ts';
import type { Place } from '$lib/pipeline/read-cells.ts';
import { changeFacts } from '$lib/state/change.ts';
import type { Filters } from '$lib/state/filters.svelte.ts';
import {
	firstMeasure,
	lineOfActions,
	timeline,
	type ChangeMeasure,
	type LineOfActions,
	type PeopleFilter,
	type Timeline
} from '$lib/state/results.ts';

/** What the screen is asked; without a measure where no file brought one about children. */
export interface OpenQuestion {
	readonly definition: MeasureDefinition | null;
	readonly place: Place;
	/** All of the time where none was chosen. */
	readonly period: Period | undefined;
	readonly people: PeopleFilter;
	/** Which actions are asked about. */
	readonly choice: ActionChoice;
}

/** The same about a measure. */
export interface Question extends OpenQuestion {
	readonly definition: MeasureDefinition;
}

export const isMeasured = (question: OpenQuestion): question is Question =>
	question.definition !== null;

/** A line of time, and what can and cannot be said about it. */
export interface ChangeView {
	readonly timeline: Timeline;
	readonly finding: ChangeFinding;
}

/** The question that the address asks; what is not there is left at its sensible first choice. */
export function questionOf(
	filters: Filters,
	measures: readonly ChangeMeasure[],
	places: readonly Place[],
	periods: readonly Period[]
): OpenQuestion | null {
	const asked = measures.find(({ definition }) => definition.id === filters.harm);
	const measure = asked ?? firstMeasure(measures);
	const place =
		places.find(({ kind, id }) => kind === filters.placeKind && id === filters.placeId) ??
		places.find(({ kind }) => kind === 'all');
	if (place === undefined) return null;
	return {
		definition: measure?.definition ?? null,
		place,
		period:
			periods.find(({ id }) => id === filters.period) ?? periodOfId(filters.period) ?? undefined,
		people: filters.people,
		choice: readActionChoice(filters.actions)
	};
}

/** The question with the numbers of single communities behind it. */
export async function factsOf(question: OpenQuestion): Promise<ActionsQuestion> {
	const { definition, place, people, choice } = question;
	return { definition, choice, facts: await changeFacts(definition, place, people) };
}

export async function loadChange(question: Question): Promise<ChangeView> {
	const { definition, place, period, people } = question;
	const options = period === undefined ? { people } : { people, period };
	const found = await timeline(definition, place, options);
	return { timeline: found, finding: changeFinding(definition, found) };
}

/** Actions and events alone, where there is no measure. */
export const loadActions = ({ place, choice, period }: OpenQuestion): Promise<LineOfActions> =>
	lineOfActions(place, choice, period);
