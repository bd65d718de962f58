import {
	bestLanguage,
	isBundled,
	languageIds,
	languages,
	type Language,
	type Messages
} from '../i18n/languages.ts';
import { loadMessages, type MessagePart } from '../i18n/load-messages.ts';
import {
	inSpeech,
	onReading,
	speak,
	speechOf,
	type Calendar,
	type Speech
} from '../i18n/translate.ts';
import { addedLanguages, correctionsOf } from './language-corrections.svelte.ts';
import { languageChoices, type LanguageView } from './language-choices.svelte.ts';

/** Which language is spoken now. Every text on a screen is said anew when it changes. */

class LanguageState {
	/** Counts what was spoken, so that whoever read a text reads it again. */
	version = $state(0);
	language = $state.raw<Language>(languages.en);
	view = $state<LanguageView>('screens');
	/** The language of documents, once it is there. */
	report = $state.raw<Speech | null>(null);
}

export const languageState = new LanguageState();

onReading(() => languageState.version);

/** Every language that can be chosen, by its own name. */
export function offeredLanguages(): readonly Language[] {
	const bundled = languageIds.map((id) => languages[id]);
	return [...bundled, ...addedLanguages().filter(({ id }) => !isBundled(id))];
}

/** The language chosen for a view; that of the device where nobody chose. */
export function languageIdOf(view: LanguageView): string {
	const offered = offeredLanguages().map(({ id }) => id);
	const { chosen } = languageChoices;
	const wanted = chosen[view] ?? chosen.screens;
	return wanted !== undefined && offered.includes(wanted)
		? wanted
		: bestLanguage(navigator.languages, offered);
}

const speeches = new Map<string, Promise<Speech>>();

function languageCalled(id: string): Language {
	return offeredLanguages().find((language) => language.id === id) ?? languages.en;
}

/** A language with its messages, read once. */
export function speechIn(
	id: string,
	part: MessagePart = 'all',
	calendar: Calendar = languageChoices.calendar
): Promise<Speech> {
	const key = `${id} ${part} ${calendar}`;
	const known = speeches.get(key);
	if (known !== undefined) return known;
	const loaded = loadMessages(id, part, correctionsOf(id)).then((messages: Messages) =>
		speechOf(languageCalled(id), messages, calendar)
	);
	speeches.set(key, loaded);
	// What failed is asked for again.
	loaded.catch(() => speeches.delete(key));
	return loaded;
}

let spoken: Speech | null = null;

function say(speech: Speech): void {
	if (speech === spoken) return;
	spoken = speech;
	speak(speech);
	languageState.language = speech.language;
	languageState.version += 1;
	document.documentElement.lang = speech.language.id;
	document.documentElement.dir = speech.language.direction;
}

/** Speaks the language of a view. @returns when the screen may be drawn in it */
export async function speakIn(view: LanguageView, part: MessagePart = 'all'): Promise<void> {
	const id = languageIdOf(view);
	const speech = await speechIn(id, part);
	languageState.view = view;
	const hasMore = spoken?.language.id === id && part === 'first';
	if (!hasMore) say(speech);
}

/** Gets the language of documents. */
export async function prepareReportLanguage(): Promise<void> {
	languageState.report = await speechIn(languageIdOf('report'));
}

/** Says something as it stands in a document, in the document's own language. */
export function inReportLanguage<T>(say: () => T): T {
	return languageState.report === null ? say() : inSpeech(languageState.report, say);
}

/** Speaks anew after a choice or a correction. */
export async function speakAgain(): Promise<void> {
	speeches.clear();
	await speakIn(languageState.view);
}

/** From now on a view is in another language. */
export async function chooseLanguage(view: LanguageView, id: string): Promise<void> {
	languageChoices.choose(view, id);
	if (languageState.view === view || view === 'screens') await speakIn(languageState.view);
	if (languageState.report !== null) await prepareReportLanguage();
}

/** From now on days are written in another calendar. */
export async function chooseCalendar(calendar: Calendar): Promise<void> {
	languageChoices.chooseCalendar(calendar);
	await speakIn(languageState.view);
}
