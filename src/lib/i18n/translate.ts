import { readMessage, type MessageParameters, type ReadMessage } from './format-message.ts';
import { languages, type Language, type MessageKey, type Messages } from './languages.ts';

export type { MessageParameters };

/** How days are written. They are counted and kept as Gregorian days, whatever is shown. */
export type Calendar = 'gregory' | 'ethiopic' | 'islamic-umalqura';

/** A language with its messages, as it is spoken now. */
export interface Speech {
	readonly language: Language;
	readonly messages: Messages;
	readonly calendar: Calendar;
	readonly read: Map<MessageKey, ReadMessage>;
}

export function speechOf(
	language: Language,
	messages: Messages,
	calendar: Calendar = 'gregory'
): Speech {
	return { language, messages, calendar, read: new Map() };
}

let current = speechOf(languages.en, {});

let tellOfReading = (): void => undefined;

/** From now on every text is in this language. */
export function speak(speech: Speech): void {
	current = speech;
}

/** Says something in another language than the screen's: a report, a pack, a sheet. Nothing in it may wait. */
export function inSpeech<T>(speech: Speech, say: () => T): T {
	const before = current;
	current = speech;
	try {
		return say();
	} finally {
		current = before;
	}
}

/** Who must know that a text was read, so that it is said anew in the next language. */
export function onReading(tell: () => void): void {
	tellOfReading = tell;
}

function messageOf(key: MessageKey): ReadMessage {
	const known = current.read.get(key);
	if (known !== undefined) return known;
	const message = readMessage(current.messages[key] ?? '', current.language.locale);
	current.read.set(key, message);
	return message;
}

/** The text of a message in the reader's language; nothing while the messages are still on their way. */
export function translate(key: MessageKey, parameters: MessageParameters = {}): string {
	tellOfReading();
	return messageOf(key)(parameters);
}

/** Whether the catalogue has a message under a key that is put together. */
export function isMessageKey(key: string): key is MessageKey {
	tellOfReading();
	return Object.hasOwn(current.messages, key);
}

/** The text of a key that is put together from a code; the code itself where the catalogue has no word for it. */
export function translateCode(prefix: string, code: string): string {
	const key = `${prefix}.${code}`;
	return isMessageKey(key) ? translate(key) : code;
}

export function currentLanguage(): Language {
	tellOfReading();
	return current.language;
}

export function currentCalendar(): Calendar {
	tellOfReading();
	return current.calendar;
}
