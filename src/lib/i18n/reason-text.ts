import type { Reason } from '../domain/intake/understanding.ts';
import { isMessageKey, translate } from './translate.ts';

/** Why something was understood as it was, in a sentence; `''` where the catalogue has no words for it. */
export function reasonText({ code, parameters = {} }: Reason): string {
	const key = `reason.${code}`;
	return isMessageKey(key) ? translate(key, parameters) : '';
}

/** Several reasons, each said once. */
export function reasonTexts(reasons: readonly Reason[]): string[] {
	return [...new Set(reasons.map(reasonText))].filter((text) => text !== '');
}
