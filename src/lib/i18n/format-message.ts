import { IntlMessageFormat, type Formatters } from 'intl-messageformat';

/**
 * Messages in ICU syntax. Nine in ten are plain words, or words with names in braces: those are filled in here, since
 * reading them as ICU takes a slow phone longer than to draw them. All others go to the library.
 */

export type MessageParameters = Readonly<Record<string, string | number | Date>>;

/** A message that was read once. */
export type ReadMessage = (parameters: MessageParameters) => string;

/** What may mean something in ICU beside a name in braces. */
const marks = /[{}']/;
const nameInBraces = /\{(\w+)\}/;

/** @param locale for its plurals, figures and days */
export function readMessage(text: string, locale: string): ReadMessage {
	if (!marks.test(text)) return () => text;
	// Words and names take turns.
	const pieces = text.split(nameInBraces);
	if (pieces.some((piece, index) => index % 2 === 0 && marks.test(piece))) {
		return readAsIcu(text, locale);
	}
	return (parameters) => {
		const said = pieces.map((piece, index) => (index % 2 === 0 ? piece : parameters[piece]));
		return said.every(isSaidAsItStands) ? said.join('') : readAsIcu(text, locale)(parameters);
	};
}

const isSaidAsItStands = (value: string | number | Date | undefined): boolean =>
	typeof value === 'string' || typeof value === 'number';

function readAsIcu(text: string, locale: string): ReadMessage {
	const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true, formatters });
	return (parameters) => String(message.format({ ...parameters }));
}

/** Made once for all messages: the library makes them anew for each, which is most of its time. */
const made = new Map<string, unknown>();

function once<Made>(kind: string, words: readonly unknown[], make: () => Made): Made {
	const key = `${kind} ${JSON.stringify(words)}`;
	const known = made.get(key) as Made | undefined;
	if (known !== undefined) return known;
	const format = make();
	made.set(key, format);
	return format;
}

const formatters: Formatters = {
	getNumberFormat: (...words) => once('number', words, () => new Intl.NumberFormat(...words)),
	getDateTimeFormat: (...words) => once('date', words, () => new Intl.DateTimeFormat(...words)),
	getPluralRules: (...words) => once('plural', words, () => new Intl.PluralRules(...words))
};
