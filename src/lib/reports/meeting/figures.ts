import { iconDrawing, meetingSvg, type MeetingColours } from '../../charts/meeting/drawing.ts';
import { linesFrom, stateDrawing } from '../../charts/meeting/icons/answers.ts';
import { eventIcon } from '../../charts/meeting/icons/events.ts';
import { pictureOfGroup } from '../../charts/meeting/icons/groups.ts';
import { questionIcon } from '../../charts/meeting/icons/questions.ts';
import { numberDrawing } from '../../charts/meeting/number-drawing.ts';
import { ringOfYear } from '../../charts/meeting/season-ring.ts';
import type { CommunityNumber } from '../../domain/meeting/beans.ts';
import { rememberedBy } from '../../domain/meeting/near-event.ts';
import type {
	PreparedEvent,
	PreparedGroup,
	PreparedMeeting,
	PreparedPoint,
	PreparedQuestion
} from '../../domain/meeting/prepared.ts';
import { yearOfEvents } from '../../domain/meeting/year-of-events.ts';
import type { PromiseState } from '../../domain/meeting/record.ts';
import { formatMonthShort } from '../../i18n/formats.ts';
import {
	eventName,
	groupWord,
	numberInFull,
	pointDates,
	rememberedText
} from '../../i18n/meeting-sentence.ts';
import { currentLanguage, translate } from '../../i18n/translate.ts';
import { Html, html, nothing } from '../html.ts';

/** The pictures of a paper, with the words that stand beside them. */

/** A line drawing; words beside it say the same. */
export function icon(lines: string, colours: MeetingColours, name = 'icon'): Html {
	const drawn = linesFrom(currentLanguage().direction, lines);
	return new Html(meetingSvg(iconDrawing(drawn), colours, name));
}

export function stateIcon(state: PromiseState, colours: MeetingColours): Html {
	return new Html(meetingSvg(stateDrawing(state), colours, 'icon'));
}

/** A number as the picture of its question. What it shows is said for those who hear it. */
export function numberFigure(
	question: PreparedQuestion,
	number: CommunityNumber,
	colours: MeetingColours
): Html {
	const { direction } = currentLanguage();
	const look = { direction, description: numberInFull(number) };
	return new Html(meetingSvg(numberDrawing(question, number, look), colours, number.picture));
}

/** A number at its time: the events by which people know it with their pictures, the months, the picture, the words. */
export function pointRow(
	question: PreparedQuestion,
	point: PreparedPoint,
	when: 'then' | 'now',
	events: readonly PreparedEvent[],
	colours: MeetingColours
): Html {
	const known = rememberedBy(point, events);
	return html`<div class="row ${when} of-${point.picture}">
		<div class="when">
			<p>
				<strong>${translate(`meeting.time.${when}`)}</strong> <small>${pointDates(point)}</small>
			</p>
			${known.map(
				(one) =>
					html`<p class="event">
						${icon(eventIcon(one.event.kind), colours)} <span>${rememberedText(one)}</span>
					</p>`
			)}
		</div>
		<div class="figure">${numberFigure(question, point, colours)}</div>
		<p class="said">${numberInFull(point)}</p>
	</div>`;
}

/** What each group says, side by side in one size. */
export function groupFigures(question: PreparedQuestion, colours: MeetingColours): Html {
	const { groups } = question;
	if (groups.length === 0) return nothing;
	return html`<ul class="groups">
		${groups.map(
			(group) =>
				html`<li>
					<p>${groupPicture(group, colours)} <strong>${groupWord(group.group)}</strong></p>
					${numberFigure(question, group, colours)}
					<p>${numberInFull(group)}</p>
				</li>`
		)}
	</ul>`;
}

function groupPicture({ group }: PreparedGroup, colours: MeetingColours): Html {
	const lines = pictureOfGroup(group);
	return lines === null ? nothing : icon(lines, colours);
}

/** The picture by which the question is known. */
export function questionFigure(question: PreparedQuestion, colours: MeetingColours): Html {
	if (question.photo) return html`<img class="topic" src="${question.photo}" alt="" />`;
	return icon(questionIcon(question), colours, 'topic');
}

/** The last twelve months with numbers as a ring, with a list of what it shows. Nothing where nothing is known. */
export function yearFigure(prepared: PreparedMeeting, colours: MeetingColours): Html {
	const year = yearOfEvents(prepared);
	const ring = ringOfYear(year, {
		months: year.middles.map(formatMonthShort),
		description: translate('meeting.paper.year')
	});
	if (ring === null) return nothing;
	return html`<div class="year">
		${new Html(meetingSvg(ring, colours, 'ring'))}
		<ul>
			${year.events.map(
				(event) =>
					html`<li>
						${icon(eventIcon(event.kind), colours)}
						<p>${eventName(event)} <small>${pointDates(event)}</small></p>
					</li>`
			)}
		</ul>
	</div>`;
}
