import type { Refusal } from '$lib/domain/sdg/alignment.ts';
import type { Check } from '$lib/domain/sdg/checks.ts';
import type { SdgCode } from '$lib/domain/sdg/texts.ts';
import { checkReason, codeText } from '$lib/i18n/sdg-text.ts';
import { translate } from '$lib/i18n/translate.ts';

/** Why a grade is not taken, a sentence for each reason. */
export function refusalSentences(refusal: Refusal, code: SdgCode): readonly string[] {
	switch (refusal.why) {
		case 'checks':
			return refusal.checks.map((check) => checkSentence(check, code));
		case 'differs':
			return [
				translate('sdg.refused.differs', {
					code: codeText(code),
					difference: translate(`sdg.differs.${refusal.fixed}`)
				}),
				...refusal.checks.map((check) => checkSentence(check, code))
			];
		case 'never aligned':
		case 'no reason':
		case 'nothing to check':
			return [translate(`sdg.refused.${refusal.why}`, { code: codeText(code) })];
	}
}

const checkSentence = (check: Check, code: SdgCode): string =>
	translate('sdg.refused.check', {
		check: translate(`sdg.check.${check.id}`),
		outcome: translate(`sdg.outcome.${check.outcome}`),
		reason: checkReason(check, code)
	});
