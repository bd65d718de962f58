import { isBundled, languages, type Messages } from './languages.ts';

/** Which messages: what the start needs, or all. */
export type MessagePart = 'first' | 'all';

/**
 * The messages of a language, with the words that were corrected or added on this device over those that came with it.
 * A language that came with the app has all of them; one that did not is English where nobody gave it words.
 */
export async function loadMessages(
	id: string,
	part: MessagePart,
	corrections: Messages = {}
): Promise<Messages> {
	const { first, rest } = isBundled(id) ? languages[id] : languages.en;
	const parts = await Promise.all(part === 'first' ? [first()] : [first(), rest()]);
	return Object.assign({}, ...parts, corrections) as Messages;
}
