import {
	contributionStory,
	type StoryGiven
} from '../../../../src/lib/domain/evidence/contribution-story.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import type { Target } from '../../../../src/lib/domain/targets/target.ts';
import { storyDraft } from '../../../../src/routes/change/story-text.ts';
import { questionOf, type GivenCommunity } from '../../evidence/facts.ts';
import { askedOf, everywhere } from './said-at-views.ts';

/** What the five boxes of a story are drafted with. */

const numbers = { T1: [43, 100], T2: [30, 100] } as const;
const acting: GivenCommunity = { acted: '2022-06-01', numbers };
const beside: GivenCommunity = { side: 'beside', numbers };

const target: Target = {
	id: 't',
	indicatorId: 'H1',
	scope: 'ALL',
	breakdown: '',
	group: '',
	kind: 'end',
	period: '',
	formula: 'from baseline',
	baseline: null,
	value: 20,
	day: '2025-12-31',
	tolerance: 10,
	setBy: 'community',
	reason: ''
} as unknown as Target;

const event = (scope: string, date_end: string | null) => ({
	scope,
	kind: 'flood_drought',
	label: scope === 'a' ? 'High water' : null,
	date_start: '2022-09-01',
	date_end
});

function drafted(
	communities: Readonly<Record<string, GivenCommunity>>,
	more: Partial<StoryGiven> = {},
	events: readonly ReturnType<typeof event>[] = []
): readonly string[] {
	const question = questionOf(communities, { events });
	const story = contributionStory({
		question,
		targets: [],
		outcomes: [],
		cautions: 0,
		answered: 0,
		...more
	});
	return Object.values(storyDraft(askedOf(H1, everywhere), story, () => 'Apinto'));
}

export function saidInStory(): readonly string[] {
	const outcome = (action_id: string, end_reason: string | null, planned: number | null) => ({
		action_id,
		end_reason,
		planned,
		done: planned === null ? null : planned - 1
	});
	return [
		...drafted({ a: { numbers } }),
		...drafted({ a: acting }, { cautions: 1, targets: [target] }, [event('ALL', null)]),
		...drafted(
			{ a: acting, b: acting, x: beside },
			{
				cautions: 3,
				answered: 3,
				targets: [target, { ...target, setBy: '' }],
				outcomes: [outcome('a-a', 'finished', 5), outcome('a-b', 'stopped', null)]
			},
			[event('a', '2022-09-20'), event('ALL', null)]
		),
		...drafted(
			{ a: acting, b: acting, c: acting, x: beside, y: beside, z: beside },
			{
				cautions: 7,
				answered: 2,
				outcomes: [outcome('a-a', null, 1), outcome('a-b', null, 1), outcome('a-c', null, 1)]
			}
		)
	];
}
