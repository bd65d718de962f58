import type { OwnMeasureWords } from '../domain/indicators/own-measure-words.ts';
import type { OwnIndicator } from '../domain/own-indicators/own-indicator.ts';

/**
 * The words that a project gave its own indicators and measures. They stand here beside the catalogue's, so that whoever
 * names an indicator need not know whose it is. Set whenever the numbers are put on the screens.
 */

/** What there is to say of a number that the catalogue does not know. */
export type OwnWords =
	| { readonly kind: 'indicator'; readonly own: OwnIndicator }
	| { readonly kind: 'measure'; readonly said: OwnMeasureWords };

let indicators: ReadonlyMap<string, OwnIndicator> = new Map();
let measures: ReadonlyMap<string, OwnMeasureWords> = new Map();

/** @param said by code in lower case */
export function setOwnWords(
	owns: readonly OwnIndicator[],
	said: ReadonlyMap<string, OwnMeasureWords>
): void {
	indicators = new Map(owns.map((own) => [own.id, own]));
	measures = said;
}

/** The words of an own indicator or measure; `null` where it has none. */
export function ownWordsOf(id: string): OwnWords | null {
	const own = indicators.get(id);
	if (own !== undefined) return { kind: 'indicator', own };
	const said = measures.get(id.toLowerCase());
	return said === undefined ? null : { kind: 'measure', said };
}

/** What the numbers of an indicator are of, in words of the project; `''` where nobody said. */
export function ownUnitOf(id: string): string {
	const words = ownWordsOf(id);
	if (words === null) return '';
	return words.kind === 'indicator' ? words.own.unitWord : words.said.unitWord;
}
