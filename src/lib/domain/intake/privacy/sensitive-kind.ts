import type { SensitiveKind } from '../understanding.ts';
import { hasAny, headerPhrase, questionOf } from './header-phrase.ts';
import { headNoun, isNamedRole, namedInHeader } from './name-header.ts';
import { doneBy } from './people-and-things.ts';
import { countCues, measureCues, sensitiveWords, type SensitiveWords } from './sensitive-words.ts';
import { profileOf, type ValueProfile } from './value-profile.ts';

/**
 * Whether a column looks as if it could point at a person or a place, by its header and by its values; `null` where
 * it does not. The model's own columns under their own headers are not asked about here.
 *
 * The header speaks first, in six languages; the values may contradict it (`phone`, with yes and no below it; French
 * `nombre`, with figures) or settle what it leaves open (`Name`, `Contact`, `Location`). Then the values speak for
 * themselves: e-mails, phone numbers, coordinates, long numbers that are all different, file names, names of people,
 * sentences. In doubt a column is sensitive: it is left out and listed, and the officer can take it in. Birth dates
 * are known by the header only; a day is a day.
 */
export function sensitiveKind(header: string, values: readonly string[]): SensitiveKind | null {
	const phrase = headerPhrase(questionOf(header));
	const profile = profileOf(values);
	if (isCount(phrase, profile)) return null;
	return byHeader(phrase, header, profile) ?? byValues(phrase, profile);
}

/** A header that asks how many, and no value that says otherwise. */
function isCount(phrase: string, profile: ValueProfile): boolean {
	const asks = hasAny(phrase, countCues) && namedInHeader(phrase) !== 'person';
	if (!asks) return false;
	return profile.filled === 0 || profile.smallNumber >= 0.6;
}

function byHeader(phrase: string, header: string, profile: ValueProfile): SensitiveKind | null {
	const found = sensitiveWords.find((words) => fits(words, phrase, header, profile));
	if (found !== undefined && !(found.kind === 'free text' && isName(phrase, profile))) {
		return found.kind;
	}
	return isName(phrase, profile) ? 'name' : null;
}

function fits(
	words: SensitiveWords,
	phrase: string,
	header: string,
	profile: ValueProfile
): boolean {
	if (hasAny(phrase, words.never)) return false;
	const { filled } = profile;
	if (hasAny(phrase, words.strong))
		return filled === 0 || !contradicts(words.kind, phrase, profile);
	if (words.kind === 'position' && isOfGeopoint(header)) return true;
	return filled > 0 && hasAny(phrase, words.weak) && agrees(words.kind, phrase, profile);
}

/** `_loc_precision`, `place-Accuracy`: what a form writes beside latitude and longitude. */
function isOfGeopoint(header: string): boolean {
	return /^_.*_(?:precision|accuracy)$|[-:/](?:precision|accuracy|altitude)$/i.test(header.trim());
}

/** Values that a column of this kind cannot have. */
function contradicts(kind: SensitiveKind, phrase: string, profile: ValueProfile): boolean {
	const { yesNo, smallNumber, day } = profile;
	switch (kind) {
		case 'birth date':
			return yesNo >= 0.8;
		case 'position':
		case 'identity number':
			return yesNo >= 0.8 && profile.distinct < 0.5;
		case 'phone':
			return yesNo >= 0.6 || smallNumber >= 0.6 || profile.digits < 0.2;
		case 'email':
			return profile.email < 0.2 && (yesNo >= 0.6 || smallNumber >= 0.6 || profile.distinct < 0.3);
		case 'picture':
			return profile.fileName < 0.2;
		case 'address':
			return yesNo >= 0.6 || smallNumber >= 0.6 || isTitle(phrase);
		case 'free text':
			return isCoded(profile) || smallNumber >= 0.6 || yesNo >= 0.6 || day >= 0.6;
		default:
			return yesNo >= 0.6 || smallNumber >= 0.6 || day >= 0.8;
	}
}

/** Arabic has one word for an address and a title. */
const isTitle = (phrase: string): boolean =>
	/(?:^| )عنوان/u.test(phrase) && headNoun(phrase.replace(/عنوان/u, ''), false) === 'thing';

/** Few answers, each of them given many times. */
function isCoded({ filled, distinct, sentence }: ValueProfile): boolean {
	return filled >= 8 && distinct <= 0.3 && sentence < 0.5;
}

/** Values that make an open word sure. */
function agrees(kind: SensitiveKind, phrase: string, profile: ValueProfile): boolean {
	switch (kind) {
		case 'phone':
			return profile.phone >= 0.3 || (profile.digits >= 0.6 && profile.longNumber >= 0.3);
		case 'position':
			return profile.geopoint >= 0.3 || profile.degrees >= 0.5;
		case 'device':
			return profile.digits >= 0.6 && profile.smallNumber < 0.5;
		case 'identity number':
			return profile.distinct >= 0.7 && headNoun(phrase, true) !== 'thing';
		case 'picture':
			return profile.fileName >= 0.3;
		default:
			return false;
	}
}

function isName(phrase: string, profile: ValueProfile): boolean {
	const { filled, yesNo, smallNumber, day, codeWord, thing } = profile;
	const isOther = filled > 0 && (yesNo >= 0.6 || smallNumber >= 0.6 || day >= 0.6);
	if (isOther) return false;
	const named = namedInHeader(phrase);
	if (named === 'person') return filled === 0 || codeWord < 0.6;
	if (named === 'open') return filled === 0 || (thing < 0.5 && codeWord < 0.6);
	if (named === 'thing') return false;
	if (isNamedRole(phrase)) return filled === 0 || looksNamed(profile);
	return hasAny(phrase, doneBy) && filled > 0 && profile.nameShape >= 0.6 && codeWord < 0.3;
}

/** Names, in full or the first one only. */
function looksNamed({ nameShape, givenName, capitalWord, codeWord, thing }: ValueProfile): boolean {
	if (codeWord >= 0.4 || thing >= 0.5) return false;
	return nameShape >= 0.5 || givenName >= 0.3 || nameShape + capitalWord >= 0.7;
}

function byValues(phrase: string, profile: ValueProfile): SensitiveKind | null {
	const { filled, distinct } = profile;
	if (filled === 0) return null;
	if (profile.email >= 0.3) return 'email';
	if (profile.geopoint >= 0.6) return 'position';
	if (profile.fileName >= 0.5) return 'picture';
	if (profile.phone >= 0.6 && distinct >= 0.3) return 'phone';
	if (areDegrees(phrase, profile)) return 'position';
	if (areIdentities(phrase, profile)) return 'identity number';
	if (areNames(phrase, profile)) return 'name';
	return profile.sentence >= 0.4 && distinct >= 0.6 ? 'free text' : null;
}

/** Places of one project lie close together; averages and shares do not. */
function areDegrees(phrase: string, profile: ValueProfile): boolean {
	const { filled, degrees, distinct, degreesApart } = profile;
	if (filled < 3 || degreesApart > 12) return false;
	return degrees >= 0.9 && distinct >= 0.8 && !hasAny(phrase, measureCues);
}

function areIdentities(phrase: string, profile: ValueProfile): boolean {
	const { filled, longNumber, distinct, day } = profile;
	if (filled < 3 || longNumber < 0.6 || distinct < 0.9 || day >= 0.3) return false;
	if (profile.sameLength < 0.7) return false;
	return headNoun(phrase, true) !== 'thing' && !hasAny(phrase, measureCues);
}

function areNames(phrase: string, profile: ValueProfile): boolean {
	const { filled, nameShape, givenName, distinct, codeWord } = profile;
	if (filled < 3 || nameShape < 0.6 || givenName < 0.4 || distinct < 0.3 || codeWord >= 0.3) {
		return false;
	}
	return namedInHeader(phrase) !== 'thing' && headNoun(phrase, true) !== 'thing';
}
