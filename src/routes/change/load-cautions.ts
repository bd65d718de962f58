import {
	answeringViews,
	cautionsOf,
	type AnyCaution,
	type Seen
} from '$lib/domain/evidence/cautions/cautions-of.ts';
import type { ActionsQuestion } from '$lib/domain/evidence/community-change.ts';
import { communitiesOn } from '$lib/domain/evidence/change-facts.ts';
import { scoredAt, trustBeside } from '$lib/state/cautions.ts';
import { countLook } from '$lib/state/looks.ts';
import { isMeasured, loadChange, type OpenQuestion } from './load.ts';
import type { ChangeViewId } from './views.ts';

/** What a view is read with care for, and what its cautions are found from. */

export async function loadCautions(
	question: OpenQuestion,
	asked: ActionsQuestion,
	view: ChangeViewId
): Promise<readonly AnyCaution[]> {
	const { definition, place, people } = question;
	const looks = answeringViews.includes(view) ? await countLook(answerOf(question, view)) : 0;
	const here = communitiesOn(asked.facts, 'here').map(({ community_id }) => community_id);
	const scored = (await scoredAt(view)).filter(({ community_id }) => here.includes(community_id));
	const trust = definition === null ? [] : await trustBeside(definition, place, people);
	const seen: Seen = { view, question: asked, trust, scored, looks };
	if (view !== 'timeline' || !isMeasured(question)) return cautionsOf(seen);
	const { timeline, finding } = await loadChange(question);
	return cautionsOf({ ...seen, line: { timeline, finding } });
}

/** What makes an answer another one. */
const answerOf = (
	{ definition, place, people, choice, period }: OpenQuestion,
	view: ChangeViewId
): readonly unknown[] => [
	definition?.id ?? '',
	place.kind,
	place.id,
	people,
	choice,
	view,
	period?.id ?? ''
];
