import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey, Messages } from './languages.ts';

/** Messages as a file that a speaker fills in: `key, english, text`. What is wrong in it is listed, never taken. */

export const messageFileHeader = ['key', 'english', 'text'] as const;

/** One row of the file for every message, in the order of the catalogue. */
export function messageRows(english: Messages, spoken: Messages): readonly (readonly string[])[] {
	return Object.entries(english).map(([key, text]) => [
		key,
		text,
		spoken[key as MessageKey] === text ? '' : (spoken[key as MessageKey] ?? '')
	]);
}

export type MessageFault = 'unknown key' | 'cannot be read' | 'placeholders differ';

export interface ReadMessages {
	readonly messages: Messages;
	readonly faults: readonly { readonly key: string; readonly fault: MessageFault }[];
}

/** The parser's own number for text without braces. */
const plainText = 0;

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The names that stand between braces, at any depth. */
function placeholders(elements: Elements, found = new Set<string>()): Set<string> {
	for (const element of elements) {
		if ('options' in element) {
			for (const option of Object.values(element.options)) placeholders(option.value, found);
		}
		const kind: number = element.type;
		if ('value' in element && kind !== plainText) found.add(element.value);
	}
	return found;
}

function placeholdersOf(text: string): ReadonlySet<string> {
	return placeholders(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
}

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
	one.size === other.size && [...one].every((name) => other.has(name));

function faultOf(english: string | undefined, text: string): MessageFault | null {
	if (english === undefined) return 'unknown key';
	try {
		return isSameSet(placeholdersOf(english), placeholdersOf(text)) ? null : 'placeholders differ';
	} catch {
		return 'cannot be read';
	}
}

/** Reads the rows below the header; blank texts are left as they are. @param rows cells of `key, english, text` */
export function readMessageRows(
	rows: readonly (readonly string[])[],
	english: Messages
): ReadMessages {
	const messages: Partial<Record<MessageKey, string>> = {};
	const faults: { key: string; fault: MessageFault }[] = [];
	for (const [key = '', , text = ''] of rows) {
		if (text.trim() === '') continue;
		const fault = faultOf(english[key as MessageKey], text);
		if (fault === null) messages[key as MessageKey] = text;
		else faults.push({ key, fault });
	}
	return { messages, faults };
}
