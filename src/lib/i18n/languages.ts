import type { en } from './messages/en.ts';

/** The catalogue of messages: English sets the keys that every language must have. */
export type MessageKey = keyof typeof en;
export type Messages = Readonly<Partial<Record<MessageKey, string>>>;

export type Direction = 'ltr' | 'rtl';

export interface Language {
	/** BCP 47, for the page and for voices. */
	readonly id: string;
	/** BCP 47 with extensions, for numbers, dates and plurals. */
	readonly locale: string;
	/** The language's own name. */
	readonly name: string;
	readonly direction: Direction;
}

/** A language that comes with the product. */
export interface BundledLanguage extends Language {
	/** Whether a speaker of the language has read all of it. */
	readonly isReviewed: boolean;
	/** What the start needs, and what stands around every screen. */
	readonly first: () => Promise<Messages>;
	readonly rest: () => Promise<Messages>;
}

/** A file of messages as it is loaded. */
interface MessageFile {
	readonly default: Readonly<Record<string, string>>;
}

/** A language whose messages stand in two files: nobody who speaks it has read all of them yet. */
function translated(
	about: Language,
	first: () => Promise<MessageFile>,
	rest: () => Promise<MessageFile>
): BundledLanguage {
	return {
		...about,
		isReviewed: false,
		first: async () => (await first()).default,
		rest: async () => (await rest()).default
	};
}

/** One entry a language, and its two files of messages. Its locale decides about digits, days and plurals. */
export const languages = {
	en: {
		...{ id: 'en', locale: 'en-GB', name: 'English', direction: 'ltr', isReviewed: true },
		first: async () => (await import('./messages/en/first.ts')).first,
		rest: async () => (await import('./messages/en/rest.ts')).rest
	},
	fr: translated(
		{ id: 'fr', locale: 'fr', name: 'Français', direction: 'ltr' },
		() => import('./messages/fr/first.json'),
		() => import('./messages/fr/rest.json')
	),
	sw: translated(
		{ id: 'sw', locale: 'sw', name: 'Kiswahili', direction: 'ltr' },
		() => import('./messages/sw/first.json'),
		() => import('./messages/sw/rest.json')
	),
	es: translated(
		{ id: 'es', locale: 'es', name: 'Español', direction: 'ltr' },
		() => import('./messages/es/first.json'),
		() => import('./messages/es/rest.json')
	),
	ar: translated(
		{ id: 'ar', locale: 'ar-u-nu-arab', name: 'العربية', direction: 'rtl' },
		() => import('./messages/ar/first.json'),
		() => import('./messages/ar/rest.json')
	),
	pt: translated(
		// Of the two Portuguese plurals the European one is that of Mozambique and Angola: 0 is many.
		{ id: 'pt', locale: 'pt-PT', name: 'Português', direction: 'ltr' },
		() => import('./messages/pt/first.json'),
		() => import('./messages/pt/rest.json')
	)
} as const satisfies Readonly<Record<string, BundledLanguage>>;

export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly LanguageId[];

export function isBundled(id: string): id is LanguageId {
	return Object.hasOwn(languages, id);
}

/** The first of the wanted languages that there is, whatever its region; English where there is none. */
export function bestLanguage(wanted: readonly string[], offered: readonly string[]): string {
	const found = wanted
		.map((tag) => tag.toLowerCase().split('-', 1)[0])
		.find((id) => id !== undefined && offered.includes(id));
	return found ?? 'en';
}
