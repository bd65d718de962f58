import type { PersonWord } from './count-people.ts';
import { sexOf } from './people.ts';
import { sameValue } from './text-sheet.ts';

/** Words for who somebody is: a girl, a man, female, a child. */

/** What words of a column for the sex of a person mean, as far as that is known. */
export function personWordsOf(values: readonly string[]): Record<string, PersonWord | ''> {
	return Object.fromEntries(
		values.filter((one) => one !== '').map((value) => [value, wordOf(value, values)])
	);
}

const plainWords: ReadonlyMap<string, PersonWord> = new Map([
	...'girl girls fille filles niña niñas menina meninas msichana wasichana بنت فتاة'
		.split(' ')
		.map((word) => [word, 'girl'] as const),
	...'boy boys garçon garçons niño niños menino meninos mvulana wavulana ولد'
		.split(' ')
		.map((word) => [word, 'boy'] as const),
	...'woman women femme femmes mujer mujeres mulher mulheres mwanamke wanawake امرأة'
		.split(' ')
		.map((word) => [word, 'woman'] as const),
	...'man men homme hommes hombre hombres homem homens mwanaume wanaume رجل'
		.split(' ')
		.map((word) => [word, 'man'] as const)
]);

function wordOf(value: string, others: readonly string[]): PersonWord | '' {
	const known = plainWords.get(sameValue(value));
	if (known !== undefined) return known;
	const sex = sexOf(value, others);
	return sex === 'f' ? 'female' : sex === 'm' ? 'male' : '';
}

/** Whether an age or a group of ages, as somebody writes it down, is one of children; `null` where that cannot be told. */
export function ageWord(text: string): 'child' | 'adult' | null {
	const plain = sameValue(text).replaceAll('_', ' ');
	if (childWords.has(plain)) return 'child';
	if (adultWords.has(plain)) return 'adult';
	const [first = null, last = null] = (plain.match(/\d{1,3}/g) ?? []).map(Number);
	if (first === null) return null;
	if (last !== null) return first >= adultFrom ? 'adult' : last < adultFrom ? 'child' : null;
	if (/^(?:<|under|below|moins de|menos de|chini ya)/.test(plain)) {
		return first <= adultFrom ? 'child' : null;
	}
	if (/^(?:>|over|above|plus de|más de|mais de|zaidi ya)/.test(plain)) {
		return first >= adultFrom - 1 ? 'adult' : null;
	}
	return /(?:\+|and above|and over|or more|et plus|y más|e mais|na zaidi)$/.test(plain) &&
		first >= adultFrom
		? 'adult'
		: null;
}

/** The first age at which somebody is no child any more, unless it is said otherwise. */
export const adultFrom = 18;

const childWords: ReadonlySet<string> = new Set(
	'child,children,minor,minors,enfant,enfants,niño,niños,niña,niñas,criança,crianças,mtoto,watoto,طفل,أطفال'.split(
		','
	)
);
const adultWords: ReadonlySet<string> = new Set(
	'adult,adults,adulte,adultes,adulto,adultos,mtu mzima,watu wazima,بالغ,بالغون'.split(',')
);
