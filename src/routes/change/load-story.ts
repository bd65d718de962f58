import type { AnyCaution } from '$lib/domain/evidence/cautions/cautions-of.ts';
import { cautionKey } from '$lib/domain/evidence/cautions/caution-key.ts';
import type { ChangeQuestion } from '$lib/domain/evidence/community-change.ts';
import {
	contributionStory,
	type ContributionStory
} from '$lib/domain/evidence/contribution-story.ts';
import { noteNow, type NoteAbout } from '$lib/state/notes.ts';
import { actionOutcomes, targetsAt } from '$lib/state/story.ts';
import { loadCautions } from './load-cautions.ts';
import type { Question } from './load.ts';

/** A contribution story with all that it is drafted from. */

export interface StoryParts {
	readonly targets: Awaited<ReturnType<typeof targetsAt>>;
	readonly outcomes: Awaited<ReturnType<typeof actionOutcomes>>;
	readonly cautions: readonly AnyCaution[];
}

export async function loadStory(question: Question, asked: ChangeQuestion): Promise<StoryParts> {
	const { definition, place } = question;
	return {
		targets: await targetsAt(definition.id, place),
		outcomes: await actionOutcomes(),
		cautions: await loadCautions(question, asked, 'story')
	};
}

/** The story as the project stands now: what was answered meanwhile is answered in it. */
export function storyNow(
	{ definition, place }: Question,
	asked: ChangeQuestion,
	{ targets, outcomes, cautions }: StoryParts
): ContributionStory {
	const about = (key: string): NoteAbout => ({
		about: 'caution',
		indicatorId: definition.id,
		place: { kind: place.kind, id: place.id },
		key
	});
	const answered = cautions.filter((one) => noteNow(about(cautionKey(one))) !== undefined).length;
	return contributionStory({
		question: asked,
		targets,
		outcomes,
		cautions: cautions.length,
		answered
	});
}
