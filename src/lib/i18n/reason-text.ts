import type { Reason } from '../domain/intake/understanding.ts';
import type { MessageKey } from './languages.ts';
import { currentLanguage, translate } from './translate.ts';

/** Why something was understood as it was, in a sentence; `''` where the catalogue has no words for it. */
export function reasonText({ code, parameters = {} }: Reason): string {
	const key = `reason.${code}`;
	return key in currentLanguage().messages ? translate(key as MessageKey, parameters) : '';
}

/** Several reasons, each said once. */
export function reasonTexts(reasons: readonly Reason[]): string[] {
	return [...new Set(reasons.map(reasonText))].filter((text) => text !== '');
}
