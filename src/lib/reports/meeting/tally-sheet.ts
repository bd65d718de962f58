import { beanRow } from '../../charts/meeting/bean-row.ts';
import { meetingSvg } from '../../charts/meeting/drawing.ts';
import { handOfFive } from '../../charts/meeting/hand.ts';
import { consentIcons, feelingIcons, signIcons } from '../../charts/meeting/icons/answers.ts';
import { groupIcons } from '../../charts/meeting/icons/figures.ts';
import { missingIcons, whyIcons } from '../../charts/meeting/icons/reasons.ts';
import { consents } from '../../domain/disclosure/composition.ts';
import { fingersInAll, type CommunityPicture } from '../../domain/meeting/beans.ts';
import type { PreparedMeeting, PreparedQuestion } from '../../domain/meeting/prepared.ts';
import {
	feelings,
	guessGroups,
	missingGroups,
	reasonsWhy,
	type PeopleThere
} from '../../domain/meeting/record.ts';
import { formatDay, formatNumber } from '../../i18n/formats.ts';
import { questionText } from '../../i18n/meeting-sentence.ts';
import { currentLanguage, translate } from '../../i18n/translate.ts';
import { Html, html } from '../html.ts';
import { box, choiceList, pencil } from './choices.ts';
import { icon, questionFigure } from './figures.ts';
import type { PaperOptions } from './paper.ts';
import { promiseHtml } from './promises.ts';
import { lastPromises, type LastPromises } from './shown.ts';
import { stateChoices } from './state-choices.ts';

/** Sheets on which a meeting is written down by pencil, in the order in which it is entered afterwards. */

/** More promises than these do not fit on a sheet; the others are asked from the poster. */
const mostPromises = 12;

/** Last time: what was promised, and three boxes for each. */
export function lastSheet(prepared: PreparedMeeting, options: PaperOptions): Html {
	const last = lastPromises(prepared);
	return html`<section class="sheet">
		<div class="top">
			<h1>${translate('meeting.paper.tally.title')}</h1>
			<p class="place" dir="auto">${prepared.label}</p>
			<p>${translate('meeting.paper.tally.day')} <span class="field"></span></p>
		</div>
		<p>${translate('meeting.paper.tally.tick')}</p>
		<h2>${translate('meeting.last')}</h2>
		${last === null ? agreedBefore(prepared) : promisesBefore(last, options)}
	</section> `;
}

function agreedBefore({ lastInFiles }: PreparedMeeting): Html {
	const agreed = lastInFiles?.agreed ?? 0;
	if (agreed === 0) return html`<p>${translate('meeting.paper.first')}</p>`;
	return html`<p>
		${translate('meeting.paper.tally.agreed', { agreed })} <span class="field"></span>
	</p>`;
}

function promisesBefore({ day, promises }: LastPromises, options: PaperOptions): Html {
	return html`<h3>${translate('meeting.paper.promised on', { day: formatDay(day) })}</h3>
		<ul class="promises">
			${promises
				.slice(0, mostPromises)
				.map(
					(promise) => html`<li>${promiseHtml(promise, pencil, options)} ${stateChoices()}</li>`
				)}
		</ul>`;
}

const people: readonly (readonly [keyof PeopleThere, string])[] = [
	['girls', groupIcons.girls],
	['boys', groupIcons.boys],
	['women', groupIcons.women],
	['men', groupIcons.men],
	['withDisability', missingIcons['people with disabilities']]
];

function whoWasThere(): Html {
	return html`<ul class="who">
		${people.map(
			([who, lines]) =>
				html`<li>
					${icon(lines, pencil)}
					<strong>${translate(`meeting.close.who.${who}`)}</strong>
					<span class="strokes"></span> <span class="number"></span>
				</li>`
		)}
	</ul>`;
}

const guessHints: Readonly<Record<CommunityPicture, 'guess' | 'guess hand' | 'guess things'>> = {
	beans: 'guess',
	hand: 'guess hand',
	things: 'guess things'
};

/** One question: what each group guessed, what helped, what stood in the way, who is missing, whether it feels right, and words. */
export function questionSheet(question: PreparedQuestion): Html {
	const reasons = reasonsWhy.map((code) => ({
		lines: whyIcons[code],
		word: translate(`meeting.reason.${code}`)
	}));
	return html`<section class="sheet">
		<div class="asked">
			${questionFigure(question, pencil)}
			<h2 dir="auto">${questionText(question)}</h2>
		</div>
		<h3>
			${translate('meeting.guess')}:
			${translate(`meeting.paper.tally.${guessHints[question.picture]}`)}
		</h3>
		${guesses(question)}
		<h3>${icon(signIcons.helped, pencil)} ${translate('meeting.why.helped')}</h3>
		${choiceList(reasons)}
		<h3>${icon(signIcons.blocked, pencil)} ${translate('meeting.why.blocked')}</h3>
		${choiceList(reasons)}
		<h3>${icon(signIcons.missing, pencil)} ${translate('meeting.why.missing')}</h3>
		${choiceList(
			missingGroups.map((code) => ({
				lines: missingIcons[code],
				word: translate(`meeting.missing.${code}`)
			})),
			'nine'
		)}
		<h3>${translate('meeting.close.feels')}</h3>
		${choiceList(
			feelings.map((code) => ({
				lines: feelingIcons[code],
				word: translate(`meeting.feels.${code}`)
			})),
			'faces'
		)}
		<h3>${translate('meeting.why.words')}</h3>
		<p>${translate('meeting.why.words.hint')}</p>
		<div class="words"></div>
	</section> `;
}

function guesses({ picture }: PreparedQuestion): Html {
	return html`<ul class="guesses">
		${guessGroups.map(
			(group) =>
				html`<li>
					${icon(groupIcons[group], pencil)}
					<strong>${translate(`meeting.group.${group}`)}</strong>
					${guessField(picture)}
				</li>`
		)}
	</ul>`;
}

/** Where a guess is written: ten beans to fill, five hands to choose from, or room for a number. */
export function guessField(picture: CommunityPicture): Html {
	const { direction } = currentLanguage();
	const look = { direction, description: '' };
	if (picture === 'things') return html`<span class="field"></span>`;
	if (picture === 'beans') {
		return new Html(meetingSvg(beanRow({ score: 0, nearly: null }, look), pencil, 'beans'));
	}
	const hands = Array.from({ length: fingersInAll }, (_, index) => index + 1);
	return html`<span class="fingers">
		${hands.map(
			(score) =>
				html`<span
					>${box} ${new Html(meetingSvg(handOfFive(score, look), pencil, 'hand'))}
					${formatNumber(score)}</span
				>`
		)}
	</span>`;
}

/** To close: who was there, what may be shared, the next meeting. */
export function closeSheet({ label }: PreparedMeeting): Html {
	const shares = consents.map((code) => ({
		lines: consentIcons[code],
		word: translate(`meeting.close.share.${code}`)
	}));
	return html`<section class="sheet">
		<div class="top">
			<h1>${translate('meeting.close')}</h1>
			<p class="place" dir="auto">${label}</p>
		</div>
		<h2>${translate('meeting.close.who')}</h2>
		<p>${translate('meeting.paper.tally.marks')}</p>
		${whoWasThere()}
		<h2>${translate('meeting.close.share')}</h2>
		${choiceList(shares, 'wide')}
		<h2>${translate('meeting.close.next')}</h2>
		<p class="asked">${icon(signIcons.day, pencil)} <span class="field"></span></p>
	</section> `;
}
