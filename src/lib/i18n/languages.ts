import { en } from './messages/en.ts';

/** The catalogue of messages: English sets the keys that every language must have. */
export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;

export interface Language {
	/** BCP 47, for numbers, dates and plurals. */
	readonly locale: string;
	/** The language's own name. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	readonly messages: Messages;
}

/** One line a language. */
export const languages = {
	en: { locale: 'en-GB', name: 'English', direction: 'ltr', messages: en }
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageId = keyof typeof languages;
