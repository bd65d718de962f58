import type { CommunityNumber } from '../domain/meeting/beans.ts';
import {
	thenAndNow,
	type PreparedEvent,
	type PreparedPoint,
	type PreparedQuestion
} from '../domain/meeting/prepared.ts';
import { formatMonth, formatMonthRange, formatYear } from './formats.ts';
import { currentCalendar, isMessageKey, translate, translateCode } from './translate.ts';
import { indicatorName } from './indicator-texts.ts';
import { isolated } from './isolated-text.ts';

/** What the pictures of a meeting say, in sentences that can be read out. They say what is there, and nothing of why. */

/** The question as people would ask it. */
export function questionText({ id, name }: Pick<PreparedQuestion, 'id' | 'name'>): string {
	if (name !== '') return translate('meeting.own question', { name: isolated(name) });
	const key = `indicator.${id}.community`;
	return isMessageKey(key) ? translate(key) : indicatorName(id);
}

/** A number as beans, fingers or things, in words. */
export function numberSaid({ picture, score, nearly }: CommunityNumber): string {
	if (picture === 'beans' && nearly !== null) return translate(`meeting.said.beans.${nearly}`);
	return translate(`meeting.said.${picture}`, { score });
}

/** The year of a number; from month to month in a calendar whose years begin on another day. */
export function yearOf({ firstDay, lastDay }: Pick<PreparedPoint, 'firstDay' | 'lastDay'>): string {
	return currentCalendar() === 'gregory'
		? formatYear(firstDay)
		: formatMonthRange(firstDay, lastDay);
}

/** An event in the community's own words, or in ours. */
export function eventName({ kind, label }: Pick<PreparedEvent, 'kind' | 'label'>): string {
	return label === '' ? translateCode('code', kind) : isolated(label);
}

/** An event with its month. */
export function eventText(event: PreparedEvent): string {
	return translate('meeting.event.of', {
		event: eventName(event),
		month: formatMonth(event.firstDay)
	});
}

/** The events of the community by which people know a stretch of time: at most two. */
export function eventsOf(
	point: Pick<PreparedPoint, 'firstDay' | 'lastDay'>,
	events: readonly PreparedEvent[]
): readonly PreparedEvent[] {
	return events
		.filter(({ firstDay }) => firstDay >= point.firstDay && firstDay <= point.lastDay)
		.slice(0, 2);
}

/** Both numbers of a question in a sentence, or the one that there is. */
export function questionSentence(question: PreparedQuestion): string {
	const { then, now } = thenAndNow(question);
	if (now === null) return groupsSentence(question);
	const said = { question: questionText(question), now: numberSaid(now) };
	if (then === null) return translate('meeting.sentence.now', { ...said, year: yearOf(now) });
	return translate('meeting.sentence.then now', {
		...said,
		then: numberSaid(then),
		thenYear: yearOf(then),
		nowYear: yearOf(now)
	});
}

/** What each group says of itself, one after the other. */
function groupsSentence(question: PreparedQuestion): string {
	const groups = question.groups.map((group) =>
		translate('meeting.sentence.groups', {
			group: groupWord(group.group),
			said: numberSaid(group)
		})
	);
	return [questionText(question), ...groups].join(' ');
}

/** A group of people that was asked. */
export function groupWord(group: string): string {
	const own = translateCode('meeting.group', group);
	return own === group ? translateCode('code', group) : own;
}
