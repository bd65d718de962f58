import { figuresIn, narrativeFindings, type NarrativeFinding } from '../disclosure/narrative.ts';
import type { StoryBox } from '../evidence/contribution-story.ts';
import type { WrittenStory } from '../evidence/written-story.ts';
import { thenAndNow, type PreparedQuestion, type PreparedStory } from './prepared.ts';
import { tradeWords } from './trade-words.ts';

/**
 * What a meeting is told of a contribution story: boxes that an officer wrote, whole or not at all, since half of somebody's
 * words may say something else. Drafts are never told: they are full of numbers.
 */

/** A community as stories are held against it. */
export interface StoryPlace {
	readonly id: string;
	readonly label: string;
	readonly area: string | null;
	readonly hasAction: boolean;
}

export interface StoryAround {
	/** All communities of the project. */
	readonly communities: readonly StoryPlace[];
	/** Words in small letters that are no names, as those of the calendar. */
	readonly known: ReadonlySet<string>;
}

/** Why words are not told: what was never held against the rules, what nobody there would say, whom they may point at. */
export interface HeldBack {
	readonly kind: 'few places' | 'figure' | 'trade' | NarrativeFinding['kind'];
	readonly text: string;
}

/** Of fewer places together, the story of all would be that of the others. */
const fewestPlaces = 3;

/** Why words of the story of a place are told at no meeting; none where they are told. */
export function heldBack(
	place: WrittenStory['place'],
	text: string,
	{ communities, known }: StoryAround
): readonly HeldBack[] {
	const own = communities.filter(({ id }) => place.kind === 'community' && id === place.id);
	const others = communities.filter((one) => !own.includes(one));
	const places = others.map(({ label }) => ({ label, consent: 'none' as const }));
	const labels = [...own, ...others].flatMap(({ label, area }) => [label, area ?? '']);
	const words = labels.flatMap((label) => label.toLocaleLowerCase().split(/\s+/));
	return [
		...(isOfFew(place, communities) ? [{ kind: 'few places', text: '' } as const] : []),
		...figuresIn(text).map((figure) => ({ kind: 'figure', text: figure }) as const),
		...tradeWords(text).map((word) => ({ kind: 'trade', text: word }) as const),
		...narrativeFindings(text, places, new Set([...known, ...words]))
	];
}

function isOfFew(place: WrittenStory['place'], communities: readonly StoryPlace[]): boolean {
	if (place.kind === 'community') return false;
	const inIt = communities.filter(
		({ hasAction, area }) => hasAction && (place.kind === 'all' || area === place.id)
	);
	return inIt.length < fewestPlaces;
}

/** The story of a question as one community is told it: its own, else that of its area, else that of all places. */
export function storyFor(
	question: PreparedQuestion,
	stories: readonly WrittenStory[],
	communityId: string,
	around: StoryAround
): PreparedStory | undefined {
	const area = around.communities.find(({ id }) => id === communityId)?.area ?? null;
	const nearest = [
		['community', communityId],
		['area', area],
		['all', 'ALL']
	] as const;
	for (const [kind, id] of nearest) {
		const story = stories.find(
			({ indicatorId, place }) =>
				indicatorId === question.id && place.kind === kind && place.id === id
		);
		const boxes = story?.boxes.filter(
			({ box, text }) =>
				mayTell(box, question) && heldBack({ kind, id: id ?? '' }, text, around).length === 0
		);
		if (boxes !== undefined && boxes.length > 0) {
			return { of: kind, area: kind === 'area' ? (id ?? '') : '', boxes };
		}
	}
	return undefined;
}

/** What changed is told beside both numbers alone: without one of them it would tell what the rules hide. */
const mayTell = (box: StoryBox, question: PreparedQuestion): boolean =>
	box !== 'changed' || thenAndNow(question).then !== null;

/** A story without the boxes that are written otherwise by now, or were taken back. */
export function stillWritten(
	story: PreparedStory,
	indicatorId: string,
	communityId: string,
	stories: readonly WrittenStory[]
): PreparedStory | undefined {
	const id = { community: communityId, area: story.area, all: 'ALL' }[story.of];
	const own = stories.find(
		(one) => one.indicatorId === indicatorId && one.place.kind === story.of && one.place.id === id
	);
	const boxes = story.boxes.filter(({ box, text }) =>
		own?.boxes.some((one) => one.box === box && one.text === text)
	);
	return boxes.length === 0 ? undefined : { ...story, boxes };
}

/** Each sentence of somebody's words by itself, so that it is read and heard one after the other. */
export const sentencesOf = (text: string): readonly string[] =>
	text
		.split(/(?<=[.!?؟])\s+|\n+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
