import type { ChangeEvent } from '../../../../src/lib/domain/evidence/change-facts.ts';
import {
	contributionStory,
	type StoryGiven
} from '../../../../src/lib/domain/evidence/contribution-story.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import type { Target } from '../../../../src/lib/domain/targets/target.ts';
import { storyDraft } from '../../../../src/routes/change/story-text.ts';
import type { GivenCommunity } from '../../evidence/facts.ts';
import {
	acting,
	beside,
	flood,
	outcome,
	silent,
	storyGiven
} from '../../evidence/made-up-story.ts';
import { askedOf, everywhere } from './said-at-views.ts';

/** What the five boxes of a story are drafted with. */

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

const drought: ChangeEvent = { ...flood, scope: 'ALL', label: null, date_end: null };

function drafted(
	communities: Readonly<Record<string, GivenCommunity>>,
	more: Partial<StoryGiven> = {},
	events: readonly ChangeEvent[] = []
): readonly string[] {
	const story = contributionStory(storyGiven(communities, more, events));
	return Object.values(storyDraft(askedOf(H1, everywhere), story, () => 'Apinto'));
}

/** Where nothing about children is measured yet. */
function draftedWithoutMeasure(): readonly string[] {
	const given = storyGiven({ a: acting }, { cautions: 1 }, [drought]);
	const { facts, choice } = given.question;
	const question = { definition: null, facts: { ...facts, points: [] }, choice };
	const asked = { ...askedOf(H1, everywhere), definition: null };
	const story = contributionStory({ ...given, question });
	return Object.values(storyDraft(asked, story, () => 'Apinto'));
}

/** As many actions, each in a place of its own; half of them ended, and of all but one the steps are known. */
function draftedOfMany(count: number): readonly string[] {
	const ids = Array.from({ length: count }, (_, nth) => `p${nth}`);
	return drafted(Object.fromEntries(ids.map((id) => [id, acting])), {
		cautions: count,
		outcomes: ids.map((id, nth) =>
			outcome(`a-${id}`, nth % 2 === 0 ? 'stopped' : 'finished', nth === 0 ? null : 1)
		)
	});
}

/** With as many meetings in as many places, at each of which the same was said. */
const draftedOfMeetings = (count: number): readonly string[] =>
	drafted(
		{ a: silent },
		{
			said: {
				...{ meetings: count, places: count },
				helped: [
					{ code: 'leaders', meetings: count },
					{ code: 'money', meetings: 1 }
				],
				blocked: [{ code: 'customs', meetings: 1 }],
				missing: [{ code: 'girls', meetings: count }],
				feels: { yes: count, partly: 0, no: 0 }
			}
		}
	);

export function saidInStory(): readonly string[] {
	return [
		...drafted({ a: silent }),
		...drafted({ a: { acted: '2022-06-01', numbers: {} } }),
		...draftedWithoutMeasure(),
		...drafted({ a: acting }, { cautions: 1, targets: [target] }, [drought]),
		...drafted({ a: acting }, { outcomes: [outcome('a-a', 'finished', 1)] }),
		...drafted(
			{ a: acting, b: acting, x: beside },
			{
				cautions: 3,
				answered: 3,
				targets: [target, { ...target, setBy: '' }],
				outcomes: [outcome('a-a', 'finished', 5, 4), outcome('a-b', 'stopped', null)]
			},
			[flood, drought]
		),
		...drafted(
			{ a: acting, b: acting, c: acting, x: beside, y: beside, z: beside },
			{
				cautions: 7,
				answered: 2,
				outcomes: ['a-a', 'a-b', 'a-c'].map((id) => outcome(id, null, 1, 0))
			}
		),
		...[2, 3, 11, 100].flatMap(draftedOfMany),
		...[1, 2, 3, 11, 100].flatMap(draftedOfMeetings)
	];
}
