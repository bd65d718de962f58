import { beforeAndAfter, hasBeforeAndAfter } from '$lib/domain/evidence/before-and-after.ts';
import {
	hasMeasure,
	type ActionsQuestion,
	type ChangeQuestion
} from '$lib/domain/evidence/community-change.ts';
import { isCompared, withComparison } from '$lib/domain/evidence/with-comparison.ts';
import { missingForDose } from '$lib/domain/evidence/dose.ts';
import { fewestForOwnership, ownershipAndLater } from '$lib/domain/evidence/ownership-and-later.ts';
import { formatNumber } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';
import { firstScores, sessionDays } from '$lib/state/change.ts';
import { loadGroupScores } from './group-scores.ts';
import { noDoseText } from './dose-text.ts';
import { lastingChecks, lastingViewIds, type LastingViewId } from './lasting-checks.ts';
import { factsOf, isMeasured, loadActions, type OpenQuestion, type Question } from './load.ts';
import type { Missing } from './missing.ts';

/** The ways to look at a question, and which of them its numbers allow. To add one: its id, its check, its component. */

const changeViewIds = [
	'timeline',
	'before-after',
	'comparison',
	'dose',
	'ownership-groups',
	'ownership-later',
	...lastingViewIds,
	'story'
] as const;
export type ChangeViewId = (typeof changeViewIds)[number];

/** The views that hold numbers of a measure against each other. */
type NumberViewId = 'before-after' | 'comparison' | 'dose' | 'ownership-later';

/** What is missing for a view; `null` where it can be looked at. */
type Check<Asked = OpenQuestion, Facts = ActionsQuestion> = (
	question: Asked,
	asked: Facts
) => Promise<Missing | null>;

const numberChecks: Readonly<Record<NumberViewId, Check<Question, ChangeQuestion>>> = {
	'before-after': (_question, asked) => {
		const found = beforeAndAfter(asked);
		if (hasBeforeAndAfter(found)) return Promise.resolve(null);
		return Promise.resolve({
			text: translate('change.missing.no change here'),
			leftOut: found.leftOut
		});
	},
	comparison: (_question, asked) => {
		const found = withComparison(asked);
		if (isCompared(found)) return Promise.resolve(null);
		return Promise.resolve({
			text: translate(`change.missing.${found.reason}`),
			leftOut: found.leftOut
		});
	},
	dose: async (_question, asked) => {
		const missing = missingForDose({ ...asked, sessions: await sessionDays() });
		return missing === null ? null : lacking(noDoseText(missing));
	},
	'ownership-later': async (_question, asked) => {
		const found = ownershipAndLater(asked, await firstScores());
		const most = Math.max(0, ...found.map(({ places }) => places.length));
		return most >= fewestForOwnership ? null : lacking(fewForOwnership(most));
	}
};

const lacking = (text: string): Missing => ({ text, leftOut: [] });

const fewForOwnership = (found: number): string =>
	translate('change.missing.ownership-later', {
		needed: formatNumber(fewestForOwnership),
		found
	});

/** What a view of numbers needs, where no measure was brought in at all. */
const neededFor: Readonly<Record<NumberViewId, (asked: ActionsQuestion) => string>> = {
	'before-after': () => translate('change.missing.no change here'),
	comparison: ({ facts }) =>
		translate(
			facts.communities.some(({ side }) => side === 'beside')
				? 'change.missing.no change beside'
				: 'change.missing.no comparison places'
		),
	dose: () => noDoseText({ reason: 'few communities', found: 0, withoutChildren: [] }),
	'ownership-later': () => fewForOwnership(0)
};

const numberCheck =
	(id: NumberViewId): Check =>
	(question, asked) =>
		isMeasured(question) && hasMeasure(asked)
			? numberChecks[id](question, asked)
			: Promise.resolve(
					lacking([translate('change.missing.measure'), neededFor[id](asked)].join(' '))
				);

/** A measure has a line of time and a story whatever its numbers; without one there must be something that was done or happened. */
const somethingThere: Check = async (question) => {
	if (isMeasured(question)) return null;
	const { actions, events } = await loadActions(question);
	const isEmpty = actions.records.length === 0 && events.records.length === 0;
	return isEmpty ? lacking(translate('change.missing.actions')) : null;
};

const checks: Readonly<Record<ChangeViewId, Check>> = {
	timeline: somethingThere,
	'before-after': numberCheck('before-after'),
	comparison: numberCheck('comparison'),
	dose: numberCheck('dose'),
	'ownership-groups': async (question) =>
		(await loadGroupScores(question)) === null
			? lacking(translate('change.missing.ownership-groups'))
			: null,
	'ownership-later': numberCheck('ownership-later'),
	...lastingChecks,
	story: somethingThere
};

export interface ChangeViews {
	readonly asked: ActionsQuestion;
	readonly allowed: readonly ChangeViewId[];
	readonly missing: readonly (Missing & { readonly id: ChangeViewId })[];
}

/** Which views the numbers behind a question allow. */
export async function viewsOf(question: OpenQuestion): Promise<ChangeViews> {
	const asked = await factsOf(question);
	const found = await Promise.all(
		changeViewIds.map(async (id) => ({ id, missing: await checks[id](question, asked) }))
	);
	return {
		asked,
		allowed: found.flatMap(({ id, missing }) => (missing === null ? [id] : [])),
		missing: found.flatMap(({ id, missing }) => (missing === null ? [] : [{ id, ...missing }]))
	};
}

/** The view that an address names; the line of time where it names none, or the first that there is. */
export const viewOfAddress = (
	given: string,
	allowed: readonly ChangeViewId[] = ['timeline']
): ChangeViewId =>
	changeViewIds.find((id) => id === given) ??
	(allowed.includes('timeline') ? 'timeline' : (allowed[0] ?? 'timeline'));

export const isLastingView = (view: ChangeViewId): view is LastingViewId =>
	lastingViewIds.some((id) => id === view);
