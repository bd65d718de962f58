import type { Target } from '../targets/target.ts';
import { isChosenAction } from './action-choice.ts';
import { beforeAndAfter, hasBeforeAndAfter, type BeforeAndAfter } from './before-and-after.ts';
import { reaches, type ChangeAction, type ChangeEvent } from './change-facts.ts';
import { hasMeasure, type ActionsQuestion } from './community-change.ts';
import { comparisonStanding } from './comparison-standing.ts';
import type { Standing } from './evidence-ladder.ts';
import type { SaidAtMeetings } from './said-at-meetings.ts';
import { overlaps, seasonKinds } from './timeline.ts';
import {
	isCompared,
	tellsSidesApart,
	withComparison,
	type WithComparison
} from './with-comparison.ts';

/**
 * The contribution story of a measure and place in five boxes (Mayne): what was expected, whether it was done, what
 * changed, what else happened, how sure we are and who judged. It is drafted from the data and says nothing about why;
 * people who were there complete it.
 */
export const storyBoxes = ['expected', 'did', 'changed', 'else', 'sure'] as const;
export type StoryBox = (typeof storyBoxes)[number];

/** What became of an action, and how many of its steps. */
export interface ActionOutcome {
	readonly action_id: string;
	readonly end_reason: string | null;
	/** Steps planned and done; null where one of them is not recorded, or not known exactly. */
	readonly planned: number | null;
	readonly done: number | null;
}

export interface StoryGiven {
	readonly question: ActionsQuestion;
	/** The targets of this measure at this place, for everybody; none without a measure. */
	readonly targets: readonly Target[];
	readonly outcomes: readonly ActionOutcome[];
	/** How many things are to be read with care, and how many of them somebody answered. */
	readonly cautions: number;
	readonly answered: number;
	/** What people said of the number at their meetings; `null` where none did. */
	readonly said: SaidAtMeetings | null;
}

export interface ContributionStory {
	readonly expected: {
		readonly targets: readonly Target[];
		readonly start: BeforeAndAfter['before'] | null;
	};
	readonly did: ActionsDone;
	/** The furthest that the numbers go; none where there is only a line of time, or no number at all. */
	readonly changed:
		| { readonly kind: 'compared'; readonly found: WithComparison }
		| { readonly kind: 'before and after'; readonly found: BeforeAndAfter }
		| { readonly kind: 'none' }
		| { readonly kind: 'no number' }
		| { readonly kind: 'no measure' };
	readonly else: {
		readonly events: readonly ChangeEvent[];
		readonly said: SaidAtMeetings | null;
	};
	readonly sure: {
		readonly level: 'low' | 'some' | 'strong';
		readonly standing: Standing;
		readonly unanswered: number;
		readonly answered: number;
		/** At how many meetings the number felt right to people; `null` where nobody was asked. */
		readonly feels: SaidAtMeetings['feels'] | null;
	};
}

export interface ActionsDone {
	readonly actions: number;
	readonly places: number;
	/** The first day of the first of them; `''` where there are none. */
	readonly since: string;
	readonly finished: number;
	readonly stopped: number;
	/** Without an end, or with one that is neither. */
	readonly others: number;
	/** Of the actions whose steps are recorded. */
	readonly planned: number;
	readonly done: number;
	readonly withSteps: number;
}

/**
 * The five boxes of a story, from what is counted: what was expected, what was done, what changed, what else happened, and how
 * sure that is. Numbers and codes alone; its words are made elsewhere, and it says nothing of why.
 */
export function contributionStory(given: StoryGiven): ContributionStory {
	const { question, targets, cautions, answered, said } = given;
	const pair = hasMeasure(question) ? beforeAndAfter(question) : undefined;
	const found = pair !== undefined && hasBeforeAndAfter(pair) ? pair : undefined;
	const changed = changedOf(question, found);
	const standing = standingOfStory(question, changed);
	const unanswered = cautions - answered;
	return {
		expected: { targets, start: found?.before ?? null },
		did: actionsDone(given),
		changed,
		else: { events: eventsOf(question), said },
		sure: {
			level: levelOf(standing, changed, unanswered),
			...{ standing, unanswered, answered },
			feels: said?.feels ?? null
		}
	};
}

function changedOf(
	question: ActionsQuestion,
	pair: BeforeAndAfter | undefined
): ContributionStory['changed'] {
	if (!hasMeasure(question)) return { kind: 'no measure' };
	const compared = withComparison(question);
	if (isCompared(compared)) return { kind: 'compared', found: compared };
	if (pair !== undefined) return { kind: 'before and after', found: pair };
	const isAsked = question.facts.points.some(({ side }) => side === 'here');
	return { kind: isAsked ? 'none' : 'no number' };
}

function standingOfStory(
	question: ActionsQuestion,
	changed: ContributionStory['changed']
): Standing {
	if (changed.kind === 'compared' && hasMeasure(question)) {
		return comparisonStanding(question, changed.found);
	}
	const isPair = changed.kind === 'before and after';
	return { rung: isPair ? 'before and after' : 'seen together', unchecked: [] };
}

/** Strong only on the last rung, and with every caution answered; low where the numbers do not tell the sides apart. */
function levelOf(
	{ rung }: Standing,
	changed: ContributionStory['changed'],
	unanswered: number
): ContributionStory['sure']['level'] {
	if (changed.kind === 'compared' && !tellsSidesApart(changed.found)) return 'low';
	if (rung === 'compared and checked') return unanswered === 0 ? 'strong' : 'some';
	return rung === 'compared with others' ? 'some' : 'low';
}

/** The actions asked about in the places asked about. */
function actionsHere({ definition, facts, choice }: ActionsQuestion): readonly ChangeAction[] {
	const here = new Set(
		facts.communities.filter(({ side }) => side === 'here').map(({ community_id }) => community_id)
	);
	return facts.actions.filter(
		(action) => here.has(action.community_id) && isChosenAction(definition?.id, choice, action)
	);
}

function actionsDone({ question, outcomes }: StoryGiven): ActionsDone {
	const actions = actionsHere(question);
	const byId = new Map(outcomes.map((one) => [one.action_id, one]));
	const own = actions.flatMap(({ action_id }) => byId.get(action_id) ?? []);
	const ended = (reason: string): number => own.filter((one) => one.end_reason === reason).length;
	const stepped = own.flatMap(({ planned, done }) =>
		planned === null || done === null ? [] : [{ planned, done }]
	);
	const [finished, stopped] = [ended('finished'), ended('stopped')];
	return {
		actions: actions.length,
		places: new Set(actions.map(({ community_id }) => community_id)).size,
		since: actions.map(({ date_started }) => date_started).sort()[0] ?? '',
		finished,
		stopped,
		others: actions.length - finished - stopped,
		planned: stepped.reduce((sum, { planned }) => sum + planned, 0),
		done: stepped.reduce((sum, { done }) => sum + done, 0),
		withSteps: stepped.length
	};
}

/** What came from outside to the places asked about in the time of the numbers; seasons come every year. */
function eventsOf({ facts }: ActionsQuestion): readonly ChangeEvent[] {
	const here = facts.communities.filter(({ side }) => side === 'here');
	const points = facts.points.filter(({ side }) => side === 'here');
	const first = points.map(({ first_day }) => first_day).sort()[0] ?? '';
	const last = points
		.map(({ last_day }) => last_day)
		.sort()
		.at(-1);
	return facts.events.filter(
		(event) =>
			!seasonKinds.includes(event.kind ?? '') &&
			here.some((community) => reaches(event, community)) &&
			(last === undefined || overlaps(event, first, last))
	);
}
