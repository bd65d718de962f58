import type {
	ActionsDone,
	ContributionStory,
	StoryBox
} from '$lib/domain/evidence/contribution-story.ts';
import type { ChangeEvent } from '$lib/domain/evidence/change-facts.ts';
import type { Said, SaidAtMeetings } from '$lib/domain/evidence/said-at-meetings.ts';
import type { Target } from '$lib/domain/targets/target.ts';
import { formatDay, formatDayRange, formatList } from '$lib/i18n/formats.ts';
import { isolated } from '$lib/i18n/isolated-text.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { targetValueText } from '$lib/i18n/target-text.ts';
import { translate } from '$lib/i18n/translate.ts';
import {
	beforeAfterDetails,
	beforeAfterTitle,
	comparisonDetails,
	comparisonTitle
} from './change-sentences.ts';
import { isMeasured, type OpenQuestion } from './load.ts';
import { saidNumbers } from './numbers-text.ts';
import { someOf } from './point-text.ts';

/** The draft of a contribution story: what each box says before anybody wrote into it. */

/** @param placeOf a place's label by a scope of events */
export function storyDraft(
	question: OpenQuestion,
	story: ContributionStory,
	placeOf: (scope: string) => string
): Readonly<Record<StoryBox, string>> {
	return {
		expected: together(expectedTexts(question, story)),
		did: together(didTexts(story.did)),
		changed: together(changedTexts(question, story)),
		else: together([elseText(story, placeOf), ...saidTexts(story.else.said)]),
		sure: together(sureTexts(story))
	};
}

const together = (sentences: readonly string[]): string => sentences.join(' ');

/** A sentence of its own: a title ends without a full stop. */
const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function expectedTexts(
	{ definition }: OpenQuestion,
	{ expected }: ContributionStory
): readonly string[] {
	if (definition === null) return [translate('change.story.theory')];
	const targetText = ({ value, day, setBy }: Target): string =>
		translate('change.story.target', {
			value: targetValueText(definition, value),
			day: formatDay(day),
			setter: setBy === '' ? 'none' : translate(`targets.set by.${setBy}`)
		});
	const { targets, start } = expected;
	const said = start === null ? undefined : saidNumbers(definition, [start]);
	return [
		...(targets.length === 0
			? [translate('change.story.no target')]
			: targets.map((target) => targetText(target))),
		...(said === undefined
			? []
			: [
					translate('change.story.start', {
						value: [said.texts[0] ?? '', said.of].filter((part) => part !== '').join(' ')
					})
				]),
		translate('change.story.theory')
	];
}

function didTexts(did: ActionsDone): readonly string[] {
	if (did.actions === 0) return [translate('change.story.no action')];
	return [
		translate('change.story.actions', {
			count: did.actions,
			places: did.places,
			since: formatDay(did.since),
			finished: did.finished,
			stopped: did.stopped,
			others: did.others
		}),
		...(did.withSteps === 0
			? []
			: [
					translate('change.story.steps', {
						done: did.done,
						planned: did.planned,
						// None where all of them record it: then nothing has to be said.
						recording: did.withSteps === did.actions ? 0 : did.withSteps
					})
				])
	];
}

function changedTexts(
	question: OpenQuestion,
	{ changed, sure }: ContributionStory
): readonly string[] {
	if (changed.kind === 'none') return [translate('change.story.no change')];
	if (changed.kind === 'no number') return [translate('change.story.no number')];
	if (changed.kind === 'no measure' || !isMeasured(question)) {
		return [translate('change.story.no measure')];
	}
	const rung = translate('change.story.rung', {
		rung: translate(`change.rung.${sure.standing.rung}`)
	});
	return changed.kind === 'compared'
		? [
				stopped(comparisonTitle(question, changed.found)),
				...comparisonDetails(question, changed.found),
				rung
			]
		: [
				stopped(beforeAfterTitle(question, changed.found)),
				...beforeAfterDetails(question, changed.found),
				rung
			];
}

function elseText(story: ContributionStory, placeOf: (scope: string) => string): string {
	const { events } = story.else;
	if (events.length === 0) return translate('change.story.no event');
	return translate('change.story.events', {
		count: events.length,
		events: someOf(events.map((event) => eventText(event, placeOf)))
	});
}

function eventText(
	{ scope, kind, label, date_start, date_end }: ChangeEvent,
	placeOf: (scope: string) => string
): string {
	const named = label ?? (kind === null ? translate('change.event') : codeLabel('kind', kind));
	// Words of others may run the other way than the sentence.
	const whole = (text: string): string => isolated(text, Number.POSITIVE_INFINITY);
	const place = scope.toUpperCase() === 'ALL' ? 'none' : whole(placeOf(scope));
	const where = { event: whole(named), place };
	if (date_end === null) {
		return translate('change.story.event open', { ...where, day: formatDay(date_start) });
	}
	return translate('change.story.event', { ...where, days: formatDayRange(date_start, date_end) });
}

/** What people said at meetings, as codes, and at how many of them. */
function saidTexts(said: SaidAtMeetings | null): readonly string[] {
	if (said === null) return [];
	const { meetings: count, places, helped, blocked, missing } = said;
	const lists = [
		['helped', listText(helped, (code) => translate(`meeting.reason.${code}`))],
		['blocked', listText(blocked, (code) => translate(`meeting.reason.${code}`))],
		['missing', listText(missing, (code) => translate(`meeting.missing.${code}`))]
	] as const;
	return [
		translate('change.story.said', { count, places }),
		...lists
			.filter(([, list]) => list !== '')
			.map(([what, list]) => translate(`change.story.said.${what}`, { list }))
	];
}

const listText = <Code extends string>(
	said: readonly Said<Code>[],
	word: (code: Code) => string
): string =>
	formatList(
		said.map(({ code, meetings: count }) =>
			translate('change.story.said.one', { what: word(code), count })
		)
	);

function feelsTexts(feels: SaidAtMeetings['feels'] | null): readonly string[] {
	const count = feels === null ? 0 : feels.yes + feels.partly + feels.no;
	return feels === null || count === 0
		? []
		: [translate('change.story.feels', { count, ...feels })];
}

function sureTexts({ changed, sure }: ContributionStory): readonly string[] {
	const { level, standing, unanswered, answered } = sure;
	const reasons = standing.unchecked.map((reason) => translate(`change.unchecked.${reason}`));
	const stands = [
		translate(`change.story.level.${level}`),
		translate('change.story.stands', {
			rung: translate(`change.rung.${standing.rung}`),
			reasons:
				reasons.length === 0
					? 'none'
					: reasons.reduce((said, next) => translate('change.unchecked.more', { said, next }))
		})
	];
	const isMissing = changed.kind === 'no number' || changed.kind === 'no measure';
	return [
		...(isMissing ? [translate('change.story.nothing to judge')] : stands),
		unanswered + answered === 0
			? translate('change.story.no cautions')
			: translate('change.story.cautions', { unanswered }),
		...feelsTexts(sure.feels),
		translate('change.story.judged')
	];
}
