import type { StoryBox } from '../domain/evidence/contribution-story.ts';
import type { Rung } from '../domain/evidence/evidence-ladder.ts';
import type { WrittenBox } from '../domain/evidence/written-story.ts';
import type { Period } from '../domain/period.ts';
import { rungKey, type DonorFacts } from '../pipeline/donor-facts.ts';
import { noteOf } from '../project/notes.ts';
import type { Project } from '../project/project.ts';
import { writtenStories } from '../project/stories.ts';
import type { DonorDocument, DonorStory } from '../reports/donor-document.ts';
import {
	approvedWords,
	mayStandInStory,
	offeredStories,
	storyKey,
	type OfferedStory,
	type StoriesOffered
} from '../reports/donor-stories.ts';
import { keepNote, type NoteAbout } from './notes.ts';

export { mayStandInStory } from '../reports/donor-stories.ts';
export type { StoriesOffered } from '../reports/donor-stories.ts';

/** Contribution stories in the document for donors: which may stand there, and which words of it the officer let in. */

type Decided = Pick<Project, 'decisions'>;

/** A story that may be let in, with how far its numbers go. */
export type JudgedStory = OfferedStory & { readonly rung: Rung | null };

export const noStories: StoriesOffered<JudgedStory> = {
	offered: [],
	ofCommunities: 0,
	withoutNumber: 0
};

/** The stories of a project whose number stands in a document, and how many others there are. */
export function storiesFor(
	project: Decided,
	document: Pick<DonorDocument, 'indicators' | 'period' | 'before'>,
	{ rungs }: Pick<DonorFacts, 'rungs'>
): StoriesOffered<JudgedStory> {
	const found = offeredStories(writtenStories(project), document.indicators, document);
	const offered = found.offered.map((story) => ({
		...story,
		rung: rungs.get(rungKey(story.definition.id, story.place)) ?? null
	}));
	return { ...found, offered };
}

/** What was written of a story. */
export function boxesOf(
	project: Decided,
	{ definition, place }: OfferedStory
): readonly WrittenBox[] {
	const own = writtenStories(project).find(
		(one) =>
			one.indicatorId === definition.id &&
			one.place.kind === place.kind &&
			one.place.id === place.id
	);
	return own?.boxes ?? [];
}

const aboutPart = (story: OfferedStory, part: StoryBox | 'judged', period: Period): NoteAbout => ({
	about: 'summary',
	indicatorId: '',
	place: { kind: 'all', id: 'ALL' },
	key: storyKey(story, part, period)
});

/** The words of a box that were let in; `null` for none, and where the box was written anew since. */
export const wordsIn = (
	project: Decided,
	story: OfferedStory,
	{ box, text }: WrittenBox,
	period: Period
): string | null => approvedWords(noteOf(project, aboutPart(story, box, period)), text);

/** Lets words into the document for a box, its own or others in their place; `''` takes it out. */
export async function letBoxIn(
	story: OfferedStory,
	{ box, text }: WrittenBox,
	period: Period,
	words: string
): Promise<void> {
	const isOwn = words === '' || words.trim() === text.trim();
	const of = isOwn ? '' : text.trim();
	await keepNote({ ...aboutPart(story, box, period), scope: '', of, text: words, by: '' });
}

/** Who judged a story, as the officer wrote for this document. */
export const judgedBy = (project: Decided, story: OfferedStory, period: Period): string =>
	noteOf(project, aboutPart(story, 'judged', period))?.text ?? '';

export async function keepJudged(story: OfferedStory, period: Period, text: string): Promise<void> {
	await keepNote({ ...aboutPart(story, 'judged', period), scope: '', of: '', text, by: '' });
}

/** The stories as they stand in the document: those of which a box was let in. */
export function storiesIn(
	project: Decided,
	stories: readonly JudgedStory[],
	period: Period
): readonly DonorStory[] {
	return stories
		.map((story) => {
			const who = judgedBy(project, story, period);
			return {
				...story,
				boxes: boxesOf(project, story).flatMap((box) => {
					const text = wordsIn(project, story, box, period);
					return text === null ? [] : [{ ...box, text }];
				}),
				judgedBy: mayStandInStory(who) ? who : ''
			};
		})
		.filter(({ boxes }) => boxes.length > 0);
}
