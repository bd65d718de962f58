import type { WrittenStory } from '../domain/evidence/written-story.ts';
import type { PreparedMeeting } from '../domain/meeting/prepared.ts';
import {
	heldBack,
	stillWritten,
	storyFor,
	type HeldBack,
	type StoryAround
} from '../domain/meeting/story-told.ts';
import { calendarWords } from '../i18n/formats.ts';
import type { Project } from '../project/project.ts';
import { writtenStories } from '../project/stories.ts';
import { projectState } from './project.svelte.ts';

/** Contribution stories at meetings, held against the places of the open project. */

/** A meeting with what may be told of the stories as they are written now. */
export function withStories(prepared: PreparedMeeting, project: Project): PreparedMeeting {
	// The officer's stories stay with the officer: a phone has what it was given.
	if (project.meeting !== undefined) return prepared;
	const stories = writtenStories(project);
	const around = aroundNow();
	const { communityId } = prepared;
	const questions = prepared.questions.map(({ story, ...question }) => {
		// Without the places nobody knows whom new words would name.
		const told =
			around.communities.length > 0
				? storyFor(question, stories, communityId, around)
				: story && stillWritten(story, question.id, communityId, stories);
		return told === undefined ? question : { ...question, story: told };
	});
	return { ...prepared, questions };
}

/** Why no meeting is told these words of the story of a place; none where they are told. */
export const heldBackNow = (place: WrittenStory['place'], text: string): readonly HeldBack[] =>
	heldBack(place, text, aroundNow());

const aroundNow = (): StoryAround => ({
	communities: projectState.places.filter(({ kind }) => kind === 'community'),
	known: new Set(calendarWords())
});
