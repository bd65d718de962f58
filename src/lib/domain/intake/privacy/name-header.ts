import { hasAny, phraseList } from './header-phrase.ts';
import {
	englishNameWords,
	nameWords,
	namedRoles,
	people,
	personNameWords,
	things
} from './people-and-things.ts';

const numberInFrench = phraseList('nombre total, nombre d');
const nombreDe = phraseList('nombre de');

/** Whose name a header asks for: `nobody` where it has no word for a name, `open` where only the values can tell. */
export type NamedInHeader = 'person' | 'thing' | 'open' | 'nobody';

const spanishAfterNombre = phraseList(
	'nombre del, nombre de la, nombre de el, nombre de los, nombre de las, nombre y'
);

/**
 * Whose name a header is about. The noun that counts decides: the last one in English (`child club name` is a club's,
 * `village chief name` a person's), the first one elsewhere (`nom du chef de village`); after `of`, English too.
 */
export function namedInHeader(phrase: string): NamedInHeader {
	if (hasAny(phrase, personNameWords)) return 'person';
	const word = phrase.split(' ').find((one) => nameWords.has(one));
	if (word === undefined) return 'nobody';
	if (word === 'nombre' && isNumberInFrench(phrase)) return 'nobody';
	return headNoun(phrase, englishNameWords.has(word)) ?? 'open';
}

/** French `nombre de filles` is a number; Spanish `nombre de la niña` is a name. */
function isNumberInFrench(phrase: string): boolean {
	if (hasAny(phrase, numberInFrench)) return true;
	if (!hasAny(phrase, nombreDe) || hasAny(phrase, spanishAfterNombre)) return false;
	const after = phrase.slice(phrase.indexOf('nombre de') + 'nombre de'.length).trim();
	const first = after.split(' ')[0] ?? '';
	return !/[oa]r?$|dad$|cion$|lider|jefe|padre|madre/.test(first);
}

/** Whether the noun that counts is a person or a thing; `null` where neither is named. */
export function headNoun(phrase: string, isEnglish: boolean): 'person' | 'thing' | null {
	const words = phrase.split(' ').filter((word) => !nameWords.has(word));
	const parts = isEnglish ? words.join(' ').split(/\bof\b/) : [words.join(' ')];
	for (const part of parts) {
		const nouns = nounsOf(part.trim());
		const noun = isEnglish ? nouns.at(-1) : nouns[0];
		if (noun !== undefined) return noun;
	}
	return null;
}

/** People and things in the order in which a phrase names them. */
function nounsOf(phrase: string): ('person' | 'thing')[] {
	const words = phrase.split(' ');
	return words.flatMap((word, place) => {
		const pair = `${word} ${words[place + 1] ?? ''}`;
		if (things.has(pair) || things.has(word)) return ['thing' as const];
		return people.has(pair) || people.has(word) ? ['person' as const] : [];
	});
}

/** A header that is nothing but somebody's part in it: `Village chief`, `Enquêteur`. */
export function isNamedRole(phrase: string): boolean {
	const plain = phrase
		.replace(/\b(?:the|le|la|el|l|o|a|\d+)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return namedRoles.has(plain) || namedRoles.has(phrase);
}
