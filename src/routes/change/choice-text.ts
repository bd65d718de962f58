import {
	harmOfChoice,
	isChosenAction,
	type ActionChoice
} from '$lib/domain/evidence/action-choice.ts';
import type { ChangeAction } from '$lib/domain/evidence/change-facts.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import { projectState } from '$lib/state/project.svelte.ts';
import type { OpenQuestion } from './load.ts';

/** Which actions can be asked about, in words. */

/** The actions of the place that is asked about. */
function actionsAt(
	{ place }: OpenQuestion,
	actions: readonly ChangeAction[]
): readonly ChangeAction[] {
	if (place.kind === 'all') return actions;
	const within = new Set(
		projectState.places
			.filter((one) => one.kind === 'community')
			.filter((one) => (place.kind === 'area' ? one.area === place.id : one.id === place.id))
			.map(({ id }) => id)
	);
	return actions.filter(({ community_id }) => within.has(community_id));
}

/** The choices that the actions of a place give: those on the harm, all, one harm, one kind. */
export function actionChoices(
	question: OpenQuestion,
	actions: readonly ChangeAction[]
): readonly ActionChoice[] {
	const here = actionsAt(question, actions);
	if (here.length === 0) return [];
	const codes = (of: (action: ChangeAction) => string | null): readonly string[] =>
		[...new Set(here.flatMap((action) => of(action) ?? []))].sort();
	const own = harmOfChoice(question.definition?.id, '');
	return [
		'',
		...(own === undefined ? [] : ['all' as const]),
		...codes(({ harm }) => harm)
			.filter((harm) => harm !== own)
			.map((harm): ActionChoice => `harm:${harm}`),
		...codes(({ action_type }) => action_type).map((type): ActionChoice => `type:${type}`)
	];
}

/** A choice with how many actions it means at the place. */
export function choiceText(
	choice: ActionChoice,
	question: OpenQuestion,
	actions: readonly ChangeAction[]
): string {
	const id = question.definition?.id;
	const count = actionsAt(question, actions).filter((action) =>
		isChosenAction(id, choice, action)
	).length;
	if (choice.startsWith('type:')) {
		const type = codeLabel('action_type', choice.slice('type:'.length));
		return translate('change.choice.type', { count, type });
	}
	const harm = harmOfChoice(id, choice);
	if (harm === undefined) return translate('change.choice.all', { count });
	return translate('change.choice.harm', { count, harm: codeLabel('harm', harm) });
}
