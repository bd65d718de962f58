import { beforeAndAfter, hasBeforeAndAfter } from '$lib/domain/evidence/before-and-after.ts';
import type { ChangeQuestion } from '$lib/domain/evidence/community-change.ts';
import { isCompared, withComparison } from '$lib/domain/evidence/with-comparison.ts';
import { missingForDose } from '$lib/domain/evidence/dose.ts';
import { fewestForOwnership, ownershipAndLater } from '$lib/domain/evidence/ownership-and-later.ts';
import { formatNumber } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';
import { firstScores, sessionDays } from '$lib/state/change.ts';
import { loadGroupScores } from './group-scores.ts';
import { noDoseText } from './dose-text.ts';
import { lastingChecks, lastingViewIds, type LastingViewId } from './lasting-checks.ts';
import { factsOf, type Question } from './load.ts';
import type { Missing } from './missing.ts';

/** The ways to look at a question, and which of them its numbers allow. To add one: its id, its check, its component. */

export const changeViewIds = [
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

/** What is missing for a view; `null` where it can be looked at. */
type Check = (question: Question, asked: ChangeQuestion) => Promise<Missing | null>;

const checks: Readonly<Record<ChangeViewId, Check>> = {
	timeline: () => Promise.resolve(null),
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
		return missing === null ? null : { text: noDoseText(missing), leftOut: [] };
	},
	'ownership-groups': async (question) => {
		const scores = await loadGroupScores(question);
		return scores === null
			? { text: translate('change.missing.ownership-groups'), leftOut: [] }
			: null;
	},
	'ownership-later': async (_question, asked) => {
		const found = ownershipAndLater(asked, await firstScores());
		const most = Math.max(0, ...found.map(({ places }) => places.length));
		if (most >= fewestForOwnership) return null;
		const needed = formatNumber(fewestForOwnership);
		return {
			text: translate('change.missing.ownership-later', { needed, found: most }),
			leftOut: []
		};
	},
	...lastingChecks,
	story: () => Promise.resolve(null)
};

export interface ChangeViews {
	readonly asked: ChangeQuestion;
	readonly allowed: readonly ChangeViewId[];
	readonly missing: readonly (Missing & { readonly id: ChangeViewId })[];
}

/** Which views the numbers behind a question allow. */
export async function viewsOf(question: Question): Promise<ChangeViews> {
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

/** The view that an address names; the line of time where it names none. */
export const viewOfAddress = (given: string): ChangeViewId =>
	changeViewIds.find((id) => id === given) ?? 'timeline';

export const isLastingView = (view: ChangeViewId): view is LastingViewId =>
	lastingViewIds.some((id) => id === view);
