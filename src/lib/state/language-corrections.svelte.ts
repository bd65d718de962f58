import type { Direction, Language, Messages } from '../i18n/languages.ts';
import { readWords, writeWords, type KeptWords } from '../project/language-settings.ts';

/** Words of the interface that were added or corrected on this device, and languages that somebody read and confirmed. */

type KeptLanguage = KeptWords[string];

const none: KeptLanguage = { name: '', messages: {}, confirmed: '' };

class Corrections {
	kept = $state.raw(readWords());
}

const corrections = new Corrections();

const keptOf = (id: string): KeptLanguage => corrections.kept[id] ?? none;

function keep(id: string, language: KeptLanguage): boolean {
	corrections.kept = { ...corrections.kept, [id]: language };
	return writeWords(corrections.kept);
}

export function correctionsOf(id: string): Messages {
	return keptOf(id).messages;
}

/** @returns whether they outlast this visit */
export function keepCorrections(id: string, languageName: string, messages: Messages): boolean {
	const before = keptOf(id);
	return keep(id, {
		...before,
		name: languageName,
		messages: { ...before.messages, ...messages }
	});
}

/** Takes back every word that was added or corrected in a language. */
export function forgetCorrections(id: string): void {
	corrections.kept = Object.fromEntries(
		Object.entries(corrections.kept).filter(([kept]) => kept !== id)
	);
	writeWords(corrections.kept);
}

/** The day on which a speaker confirmed a language on this device; `''` while nobody did. */
export const confirmedOn = (id: string): string => keptOf(id).confirmed;

export function confirmLanguage(id: string, day: string): void {
	keep(id, { ...keptOf(id), confirmed: day });
}

function directionOf(id: string): Direction {
	const rightToLeft = ['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi', 'ckb', 'dv'];
	return rightToLeft.includes(id.split('-', 1)[0] ?? id) ? 'rtl' : 'ltr';
}

/** The languages for which words were kept on this device, those that came with the product too. */
export function addedLanguages(): readonly Language[] {
	return Object.entries(corrections.kept).map(([id, kept]) => ({
		...{ id, locale: id, name: kept.name },
		direction: directionOf(id)
	}));
}
