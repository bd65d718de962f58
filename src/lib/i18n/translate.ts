import { IntlMessageFormat } from 'intl-messageformat';
import { languages, type Language, type LanguageId, type MessageKey } from './languages.ts';

export type MessageParameters = Readonly<Record<string, string | number | Date>>;

const current: Language = languages['en' satisfies LanguageId];

const compiled = new Map<string, IntlMessageFormat>();

function compile(key: MessageKey): IntlMessageFormat {
	const known = compiled.get(key);
	if (known !== undefined) return known;
	const format = new IntlMessageFormat(current.messages[key], current.locale, undefined, {
		ignoreTag: true
	});
	compiled.set(key, format);
	return format;
}

/** The text of a message in the reader's language. */
export function translate(key: MessageKey, parameters: MessageParameters = {}): string {
	return String(compile(key).format({ ...parameters }));
}

/** The text of a key that is put together from a code; the code itself where the catalogue has no word for it. */
export function translateCode(prefix: string, code: string): string {
	const key = `${prefix}.${code}`;
	return key in current.messages ? translate(key as MessageKey) : code;
}

export function currentLanguage(): Language {
	return current;
}
