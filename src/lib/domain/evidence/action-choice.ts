import { harmOfMeasure } from './harm-of-measure.ts';

/**
 * Which actions a question is about: those on the harm that is measured, all of them, or one kind of them.
 *
 * Where the measure is about no single harm (harm of the community's own choice, feeling safe, an own measure), the
 * actions on "its" harm are not known, and all of them are meant; also where there is no measure.
 */
export type ActionChoice = '' | 'all' | `harm:${string}` | `type:${string}`;

/** What of an action a choice looks at. */
export interface ChoosableAction {
	readonly harm: string | null;
	readonly action_type: string | null;
}

/** A choice as it stands in an address; what is not one is the first choice. */
export function readActionChoice(given: string): ActionChoice {
	if (given === 'all') return given;
	const [kind = '', code = ''] = given.split(':', 2);
	if (code === '') return '';
	if (kind === 'harm') return `harm:${code}`;
	return kind === 'type' ? `type:${code}` : '';
}

/** The harm whose actions are meant where nothing else was chosen; none where all are. */
export function harmOfChoice(
	measureId: string | undefined,
	choice: ActionChoice
): string | undefined {
	if (choice === '') return harmOfMeasure(measureId);
	return choice.startsWith('harm:') ? choice.slice('harm:'.length) : undefined;
}

/** Whether an action is one of those that the question is about. */
export function isChosenAction(
	measureId: string | undefined,
	choice: ActionChoice,
	action: ChoosableAction
): boolean {
	if (choice.startsWith('type:')) return action.action_type === choice.slice('type:'.length);
	const harm = harmOfChoice(measureId, choice);
	return harm === undefined || action.harm === harm;
}
