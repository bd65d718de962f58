import { figuresIn } from '../domain/disclosure/narrative.ts';
import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { StoryBox } from '../domain/evidence/contribution-story.ts';
import type { WrittenStory } from '../domain/evidence/written-story.ts';
import type { Period } from '../domain/period.ts';
import type { DonorIndicator, DonorStory } from './donor-document.ts';

/**
 * Contribution stories of a document for donors. Their words are the officer's, let in box by box for this document; their
 * number is the one that was released.
 */

/** A story that may stand in a document: one whose number stands there. */
export interface OfferedStory extends Omit<DonorStory, 'boxes' | 'judgedBy' | 'rung'> {
	readonly place: WrittenStory['place'];
}

export interface StoriesOffered<Story = OfferedStory> {
	readonly offered: readonly Story[];
	/** Stories of single communities, of which a report tells nothing. */
	readonly ofCommunities: number;
	/** Stories whose number is hidden, is not in the document, or is not known. */
	readonly withoutNumber: number;
}

/** Sorts stories by whether their number stands among the indicators of a document. */
export function offeredStories(
	stories: readonly WrittenStory[],
	indicators: readonly DonorIndicator[],
	periods: { readonly period: Period; readonly before: Period | null }
): StoriesOffered {
	const wide = stories.filter(({ place }) => place.kind !== 'community');
	const offered = wide.flatMap((story) => offeredStory(story, indicators, periods) ?? []);
	return {
		offered,
		ofCommunities: stories.length - wide.length,
		withoutNumber: wide.length - offered.length
	};
}

function offeredStory(
	{ indicatorId, place }: WrittenStory,
	indicators: readonly DonorIndicator[],
	{ period, before }: { readonly period: Period; readonly before: Period | null }
): OfferedStory | null {
	const indicator = indicators.find(({ definition }) => definition.id === indicatorId);
	if (indicator === undefined) return null;
	const { definition, released, isSameWay } = indicator;
	const at = (id: string | undefined): ReleasedCell | undefined =>
		released.cells.find(
			(cell) =>
				cell.placeKind === place.kind &&
				cell.placeId === place.id &&
				cell.period === id &&
				cell.breakdown === ''
		);
	const [now, earlier] = [at(period.id), isSameWay ? at(before?.id) : undefined];
	if (now === undefined || !isNumber(now)) return null;
	const area = place.kind === 'area' ? place.id : '';
	const told = earlier !== undefined && isNumber(earlier) ? earlier : null;
	return { definition, place, area, now, earlier: told };
}

/** What is hidden without a band is no number that a story could stand beside. */
const isNumber = ({ state, band }: ReleasedCell): boolean =>
	state === 'value' || (state === 'suppressed' && band !== undefined);

/** Under which key it is kept that a box, or who judged, was let into a document of a period. */
export function storyKey(
	{ definition, place }: Pick<OfferedStory, 'definition' | 'place'>,
	part: StoryBox | 'judged',
	period: Period
): string {
	return ['story', definition.id, place.kind, place.id, part, period.id].join(' ');
}

/**
 * Whether words may stand in a story: without figures, since a count in somebody's own words was never held against the
 * rules. Years are no counts.
 */
export const mayStandInStory = (text: string): boolean => figuresIn(text).length === 0;

/**
 * The words of a box that stand in a document: the box as it is, or others that were written in its place, where it holds
 * figures. `null` where none do, and where the box says something else since.
 *
 * @param approved what was let in, and of which text; `''` of the same
 */
export function approvedWords(
	approved: { readonly text: string; readonly of: string } | undefined,
	text: string
): string | null {
	if (approved === undefined || !mayStandInStory(approved.text)) return null;
	const original = approved.of === '' ? approved.text : approved.of;
	return original === text.trim() ? approved.text : null;
}
