import { inBags, type CommunityNumber } from '../domain/meeting/beans.ts';
import { nearEvent, type RememberedBy } from '../domain/meeting/near-event.ts';
import type { SaidBefore } from '../domain/meeting/said-before.ts';
import {
	thenAndNow,
	type PreparedEvent,
	type PreparedPoint,
	type PreparedQuestion,
	type PreparedStory
} from '../domain/meeting/prepared.ts';
import { formatDay, formatList, formatMonth, formatMonthRange, formatYear } from './formats.ts';
import { currentCalendar, isMessageKey, translate, translateCode } from './translate.ts';
import { indicatorName } from './indicator-texts.ts';
import { isolated } from './isolated-text.ts';

/** What the pictures of a meeting say, in sentences that can be read out. They say what is there, and nothing of why. */

type Days = Pick<PreparedPoint, 'firstDay' | 'lastDay'>;

/** The question as people would ask it. */
export function questionText({ id, name }: Pick<PreparedQuestion, 'id' | 'name'>): string {
	if (name !== '') return translate('meeting.own question', { name: isolated(name) });
	const key = `indicator.${id}.community`;
	return isMessageKey(key) ? translate(key) : indicatorName(id);
}

/** A number as beans, fingers or things, in words. */
function numberSaid({ picture, score, nearly }: CommunityNumber): string {
	if (picture === 'beans' && nearly !== null) return translate(`meeting.said.beans.${nearly}`);
	return translate(`meeting.said.${picture}`, { score });
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

/** A number in full: many things by the bag, as `34: 3 bags of ten and 4 more`. */
export function numberInFull(number: CommunityNumber): string {
	const { bags, single } = inBags(number.score);
	if (number.picture !== 'things' || bags === 0) return numberSaid(number);
	const key = single === 0 ? 'meeting.said.full bags' : 'meeting.said.bags';
	return translate(key, { score: number.score, bags, single });
}

/** When it was counted, as people remember it: `before the harvest`; the months where no event of theirs is near. */
export function pointTime(point: Days, events: readonly PreparedEvent[]): string {
	const near = nearEvent(point, events);
	return near === null ? pointDates(point) : rememberedText(near);
}

/** An event by which a time is known: `before the harvest`; of a longer stretch `harvest (Apr 2025)`. */
export function rememberedText({ event, when }: RememberedBy): string {
	if (when === 'within') return eventText(event);
	return translate(`meeting.near.${when}`, { event: happeningName(event) });
}

/** When it was counted: `Jan – Mar 2025`; a whole year by its number, in a calendar whose years begin on that day. */
export function pointDates({ firstDay, lastDay }: Days): string {
	const isYear =
		currentCalendar() === 'gregory' &&
		firstDay.endsWith('-01-01') &&
		lastDay === `${firstDay.slice(0, 4)}-12-31`;
	return isYear ? formatYear(firstDay) : formatMonthRange(firstDay, lastDay);
}

/** An event within a sentence: people's own words, or `the harvest`. */
function happeningName(event: PreparedEvent): string {
	const key = `meeting.happening.${event.kind}`;
	return event.label.trim() === '' && isMessageKey(key) ? translate(key) : eventName(event);
}

/** All that is read out of a question: what is asked, and each number with the time by which people know it. */
export function aloudSentence(
	question: PreparedQuestion,
	events: readonly PreparedEvent[]
): string {
	const { then, now } = thenAndNow(question);
	if (now === null) return groupsSentence(question);
	const said = (point: PreparedPoint, when: 'then' | 'now'): string =>
		translate(`meeting.aloud.${when}`, {
			time: pointTime(point, events),
			number: numberInFull(point)
		});
	const numbers = [...(then === null ? [] : [said(then, 'then')]), said(now, 'now')];
	return [questionText(question), ...numbers].join(' ');
}

/** What happened between the two numbers. */
export const betweenSentence = (events: readonly PreparedEvent[]): string =>
	`${translate('meeting.before.between.title')} ${formatList(events.map(eventText))}.`;

/** What was said of a question last time: what helped, what stood in the way, who was missing. */
export function saidBeforeSentence({ date, reflection }: SaidBefore): string {
	const { helped, blocked, missing } = reflection;
	const reasons = (codes: typeof helped) =>
		codes.map((code) => translate(`meeting.reason.${code}`));
	const parts = [
		[translate('meeting.why.helped'), reasons(helped)],
		[translate('meeting.why.blocked'), reasons(blocked)],
		[
			translate('meeting.before.missing'),
			missing.map((code) => translate(`meeting.missing.${code}`))
		]
	] as const;
	return [
		`${translate('meeting.before.said', { day: formatDay(date) })}.`,
		...parts.flatMap(([asked, said]) =>
			said.length === 0 ? [] : [`${asked} ${formatList(said)}.`]
		)
	].join(' ');
}

/** Of which places a story tells. */
export const storyPlaceText = ({ of, area }: PreparedStory): string =>
	translate(`meeting.story.${of}`, { area: isolated(area) });

/** A story as it is read out: each box by its name, then the words. */
export function storyAloud(story: PreparedStory): string {
	const boxes = story.boxes.map(
		({ box, text }) => `${translate(`meeting.story.${box}`)}: ${text.trim()}`
	);
	const said = [translate('meeting.story'), storyPlaceText(story), ...boxes].map((sentence) =>
		/[.!?؟]$/u.test(sentence) ? sentence : `${sentence}.`
	);
	return [...said, translate('meeting.story.ask')].join(' ');
}
