import { meetingFindings } from '$lib/domain/disclosure/narrative.ts';
import type { MeetingRecord } from '$lib/domain/meeting/record.ts';
import { calendarWords, formatList } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';

/**
 * What in words of a meeting may point at a person, as a list; `''` where nothing was found.
 *
 * @param label the community's own name
 */
export function wordsToCheck(texts: readonly string[], label: string): string {
	const own = label.toLocaleLowerCase().split(/\s+/);
	const known = new Set([...own, ...calendarWords()]);
	const found = texts
		.flatMap((text) => meetingFindings(text, known))
		.map((one) => translate(`summary.warn.${one.kind}`, { text: one.text }));
	return found.length === 0 ? '' : formatList([...new Set(found)]);
}

/** Everything that was typed at a meeting. */
export const wordsOf = ({ reflections, promises }: MeetingRecord): readonly string[] => [
	...reflections.map(({ words }) => words),
	...promises.map(({ text }) => text)
];
