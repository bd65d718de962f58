import type { PlaceKind } from '../cell.ts';
import type { StoryBox } from './contribution-story.ts';

/** A contribution story as people wrote it: drafts are made anew from the data and are kept nowhere. */
export interface WrittenStory {
	readonly indicatorId: string;
	readonly place: { readonly kind: PlaceKind; readonly id: string };
	/** The boxes that somebody wrote into, in the order of the story. */
	readonly boxes: readonly WrittenBox[];
}

export interface WrittenBox {
	readonly box: StoryBox;
	readonly text: string;
}
