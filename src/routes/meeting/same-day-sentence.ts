import type { SameDay } from '$lib/domain/meeting/meeting-before.ts';
import type { MeetingRecord } from '$lib/domain/meeting/record.ts';
import { formatDay } from '$lib/i18n/formats.ts';
import { isolated } from '$lib/i18n/isolated-text.ts';
import { translate } from '$lib/i18n/translate.ts';

/** What is known of a meeting of the same community on the same day, as a question. */
export function sameDaySentence(
	{ label, date }: Pick<MeetingRecord, 'label' | 'date'>,
	{ record }: SameDay
): string {
	const said = { place: isolated(label), day: formatDay(date) };
	if (record === null) return translate('meeting.same day.file', said);
	return translate('meeting.same day.held', { ...said, promises: record.promises.length });
}
