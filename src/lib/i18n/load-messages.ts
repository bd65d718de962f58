import { isBundled, languages, type Messages } from './languages.ts';

/** Which messages: what the start needs, or all. */
export type MessagePart = 'first' | 'all';

/**
 * The messages of a language, with the words that were corrected or added on this device over those that came with it.
 * What a language lacks is English.
 */
export async function loadMessages(
	id: string,
	part: MessagePart,
	corrections: Messages = {}
): Promise<Messages> {
	const own = isBundled(id) ? [...new Set([languages.en, languages[id]])] : [languages.en];
	const parts = await Promise.all(
		own.flatMap(({ first, rest }) => (part === 'first' ? [first()] : [first(), rest()]))
	);
	return Object.assign({}, ...parts, corrections) as Messages;
}
