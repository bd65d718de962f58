import type { OwnMeasureWords } from '../domain/indicators/own-measure-words.ts';
import type { OwnIndicator } from '../domain/own-indicators/own-indicator.ts';
import { expressionSentence } from './formula-sentence.ts';
import { formatList } from './formats.ts';
import { isolated } from './isolated-text.ts';
import { translate } from './translate.ts';

/** Decisions about own indicators and own measures in words. */

export type DecisionOnOwn =
	| {
			readonly kind: 'own indicator';
			readonly says: OwnIndicator;
			readonly isRemoved?: boolean | undefined;
	  }
	| { readonly kind: 'own measure'; readonly says: OwnMeasureWords };

/** What a decision about an own indicator or measure did. */
export function ownSentence(decision: DecisionOnOwn): string {
	if (decision.kind === 'own measure') return measureSentence(decision.says);
	const { says, isRemoved } = decision;
	const name = isolated(says.name);
	if (isRemoved === true) return translate('own.decided.removed', { name });
	return translate('own.decided.set', { name, what: expressionSentence(says.expression) });
}

/** How often a measure is counted; `''` where nobody said. */
export function howOftenText({ howOften }: Pick<OwnMeasureWords, 'howOften'>): string {
	return howOften === '' ? '' : translate(`measure.how often.${howOften}`);
}

function measureSentence(said: OwnMeasureWords): string {
	const { code, label, unitWord, direction, picture } = said;
	const parts = [
		label,
		unitWord,
		translate(`own.direction.${direction}`),
		howOftenText(said),
		picture === '' ? '' : translate(`picture.${picture}`)
	];
	const what = formatList(parts.filter((part) => part !== ''));
	return translate('own.decided.measure', { code: isolated(code), what: isolated(what) });
}
