import type { AnyCaution } from '$lib/domain/evidence/cautions/cautions-of.ts';
import { cautionKey } from '$lib/domain/evidence/cautions/caution-key.ts';
import type { ActionsQuestion } from '$lib/domain/evidence/community-change.ts';
import { communitiesOn } from '$lib/domain/evidence/change-facts.ts';
import {
	saidAtMeetings,
	wordsAtMeetings,
	type AskedOfMeetings,
	type WordsOfMeeting
} from '$lib/domain/evidence/said-at-meetings.ts';
import {
	contributionStory,
	type ContributionStory
} from '$lib/domain/evidence/contribution-story.ts';
import { meetingsHeld } from '$lib/state/meetings-told.ts';
import { noteNow, type NoteAbout } from '$lib/state/notes.ts';
import { projectState } from '$lib/state/project.svelte.ts';
import {
	actionOutcomes,
	meetingsThatSaid,
	reflectionsInFiles,
	targetsAt
} from '$lib/state/story.ts';
import { loadCautions } from './load-cautions.ts';
import type { OpenQuestion } from './load.ts';

/** A contribution story with all that it is drafted from. */

export interface StoryParts {
	readonly targets: Awaited<ReturnType<typeof targetsAt>>;
	readonly outcomes: Awaited<ReturnType<typeof actionOutcomes>>;
	readonly cautions: readonly AnyCaution[];
	/** What files tell of what was said at meetings. */
	readonly saidInFiles: Awaited<ReturnType<typeof reflectionsInFiles>>;
}

export async function loadStory(
	question: OpenQuestion,
	asked: ActionsQuestion
): Promise<StoryParts> {
	const { definition, place } = question;
	return {
		targets: definition === null ? [] : await targetsAt(definition.id, place),
		outcomes: await actionOutcomes(),
		cautions: await loadCautions(question, asked, 'story'),
		saidInFiles: await reflectionsInFiles()
	};
}

/** The story as the project stands now: what was answered meanwhile is answered in it. */
export function storyNow(
	{ definition, place }: OpenQuestion,
	asked: ActionsQuestion,
	{ targets, outcomes, cautions, saidInFiles }: StoryParts
): ContributionStory {
	const about = (key: string): NoteAbout => ({
		about: 'caution',
		indicatorId: definition?.id ?? '',
		place: { kind: place.kind, id: place.id },
		key
	});
	const answered = cautions.filter((one) => noteNow(about(cautionKey(one))) !== undefined).length;
	return contributionStory({
		question: asked,
		targets,
		outcomes,
		cautions: cautions.length,
		answered,
		said: saidAtMeetings(meetingsThatSaid(saidInFiles), ofMeetings(definition?.id ?? '', asked))
	});
}

/** What people said in their own words at meetings about this number and these places, the newest first. */
export const wordsNow = (
	{ definition }: OpenQuestion,
	asked: ActionsQuestion
): readonly WordsOfMeeting[] => wordsAtMeetings(heldNow(), ofMeetings(definition?.id ?? '', asked));

const heldNow = () => (projectState.shown === null ? [] : meetingsHeld(projectState.shown));

const ofMeetings = (indicatorId: string, { facts }: ActionsQuestion): AskedOfMeetings => ({
	indicatorId,
	communities: new Set(communitiesOn(facts, 'here').map(({ community_id }) => community_id))
});
