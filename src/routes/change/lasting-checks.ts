import type { ChangeQuestion } from '$lib/domain/evidence/community-change.ts';
import { hasCurve } from '$lib/domain/evidence/still-going.ts';
import { translate } from '$lib/i18n/translate.ts';
import { handedOver, viewStillGoing } from '$lib/state/lasting.ts';
import type { Question } from './load.ts';
import type { Missing } from './missing.ts';

/** The views of what lasts and who decides, and what each of them needs. */

export const lastingViewIds = ['still-going'] as const;
type LastingViewId = (typeof lastingViewIds)[number];

type Check = (question: Question, asked: ChangeQuestion) => Promise<Missing | null>;

const lacking = (text: string): Missing => ({ text, leftOut: [] });

export const lastingChecks: Readonly<Record<LastingViewId, Check>> = {
	'still-going': async (question, asked) => {
		const { all } = viewStillGoing(asked, await handedOver(question.place), 'all').found;
		if (hasCurve(all) && all.reading !== null) return null;
		const { actions: count, ends } = all;
		return lacking(translate('change.missing.still-going', { count, ends }));
	}
};
