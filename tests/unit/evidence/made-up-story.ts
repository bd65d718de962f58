import type { ChangeEvent } from '../../../src/lib/domain/evidence/change-facts.ts';
import type {
	ActionOutcome,
	StoryGiven
} from '../../../src/lib/domain/evidence/contribution-story.ts';
import { questionOf, type GivenCommunity } from './facts.ts';

/** What a contribution story is made up of in tests: places that acted, and places beside them. */

const numbers = { T1: [43, 100], T2: [30, 100] } as const;
export const silent: GivenCommunity = { numbers };
export const acting: GivenCommunity = { acted: '2022-06-01', numbers };
export const beside: GivenCommunity = { side: 'beside', numbers };

export const flood: ChangeEvent = {
	scope: 'a',
	kind: 'flood_drought',
	label: 'High water',
	date_start: '2022-09-01',
	date_end: '2022-09-20'
};

export const outcome = (
	action_id: string,
	end_reason: string | null,
	planned: number | null,
	done = planned
): ActionOutcome => ({ action_id, end_reason, planned, done });

/** A story's facts: no target, nothing known of what became of the actions and nothing to read with care, unless said. */
export const storyGiven = (
	communities: Readonly<Record<string, GivenCommunity>>,
	more: Partial<StoryGiven> = {},
	events: readonly ChangeEvent[] = []
): StoryGiven => ({
	question: questionOf(communities, { events }),
	targets: [],
	outcomes: [],
	cautions: 0,
	answered: 0,
	said: null,
	...more
});
