import type { ActionsQuestion } from '$lib/domain/evidence/community-change.ts';
import { hasCurve } from '$lib/domain/evidence/still-going.ts';
import { translate } from '$lib/i18n/translate.ts';
import {
	handedOver,
	isLine,
	leadership,
	outsideSupport,
	viewStillGoing,
	whoDecides
} from '$lib/state/lasting.ts';
import type { OpenQuestion } from './load.ts';
import type { Missing } from './missing.ts';
import { earlyHandoverTexts } from './still-going-words.ts';
import { areRolesKnown } from './support-words.ts';

/** The views of what lasts and who decides, and what each of them needs. */

export const lastingViewIds = [
	'still-going',
	'who-decides',
	'outside-support',
	'leadership'
] as const;
export type LastingViewId = (typeof lastingViewIds)[number];

type Check = (question: OpenQuestion, asked: ActionsQuestion) => Promise<Missing | null>;

/** A line over time needs two points. */
const fewestQuarters = 2;

const withNumber = (cells: readonly { readonly value: number | null }[]): number =>
	cells.filter(({ value }) => value !== null).length;

const lacking = (text: string): Missing => ({ text, leftOut: [] });

export const lastingChecks: Readonly<Record<LastingViewId, Check>> = {
	'still-going': async (question, asked) => {
		const { all } = viewStillGoing(asked, await handedOver(question.place), 'all').found;
		if (hasCurve(all) && all.reading !== null) return null;
		const { actions: count, ends } = all;
		const said = translate('change.missing.still-going', { count, ends });
		return lacking([said, ...earlyHandoverTexts(asked.facts)].join(' '));
	},
	'who-decides': async ({ place }) => {
		const lines = await whoDecides(place);
		const isThere = lines.some((line) => isLine(line));
		return isThere ? null : lacking(translate('change.missing.who-decides'));
	},
	'outside-support': async ({ place }) => {
		const found = await outsideSupport(place);
		const days = withNumber(found.days?.series.cells ?? []);
		const meetings = withNumber(found.meetings.cells);
		if (days >= fewestQuarters && meetings >= fewestQuarters) return null;
		return lacking(translate('change.missing.outside-support', { days, meetings }));
	},
	leadership: async ({ place }) => {
		const { roles } = await leadership(place);
		const count = (roles?.series.cells ?? []).filter((cell) => areRolesKnown(cell)).length;
		if (count >= fewestQuarters) return null;
		return lacking(translate('change.missing.leadership', { count }));
	}
};
