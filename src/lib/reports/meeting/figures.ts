import { beanRow } from '../../charts/meeting/bean-row.ts';
import { iconDrawing, meetingSvg, type MeetingColours } from '../../charts/meeting/drawing.ts';
import { handOfFive } from '../../charts/meeting/hand.ts';
import { stateDrawing } from '../../charts/meeting/icons/answers.ts';
import { eventIcon } from '../../charts/meeting/icons/events.ts';
import { groupIcons } from '../../charts/meeting/icons/figures.ts';
import { questionIcon } from '../../charts/meeting/icons/questions.ts';
import { roleIcons } from '../../charts/meeting/icons/reasons.ts';
import { seasonRing } from '../../charts/meeting/season-ring.ts';
import { thingsDrawing } from '../../charts/meeting/things.ts';
import { measurePictureLines } from '../../domain/indicators/measure-picture-lines.ts';
import type { CommunityNumber } from '../../domain/meeting/beans.ts';
import { nearEvent } from '../../domain/meeting/near-event.ts';
import type {
	PreparedEvent,
	PreparedGroup,
	PreparedMeeting,
	PreparedPoint,
	PreparedQuestion
} from '../../domain/meeting/prepared.ts';
import type { PromiseState } from '../../domain/meeting/record.ts';
import { formatMonthShort } from '../../i18n/formats.ts';
import {
	eventName,
	groupWord,
	numberInFull,
	pointDates,
	pointTime
} from '../../i18n/meeting-sentence.ts';
import { currentLanguage, translate } from '../../i18n/translate.ts';
import { Html, html, nothing } from '../html.ts';
import { middlesOfMonths, monthOf, yearOfEvents } from './shown.ts';

/** The pictures of a paper, with the words that stand beside them. */

/** A line drawing; words beside it say the same. */
export function icon(lines: string, colours: MeetingColours, name = 'icon'): Html {
	return new Html(meetingSvg(iconDrawing(lines), colours, name));
}

export function stateIcon(state: PromiseState, colours: MeetingColours): Html {
	return new Html(meetingSvg(stateDrawing(state), colours, 'icon'));
}

/** A number as beans, fingers or things. What it shows is said for those who hear it. */
export function numberFigure(
	number: CommunityNumber,
	drawing: PreparedQuestion['drawing'],
	colours: MeetingColours
): Html {
	const { direction } = currentLanguage();
	const look = { direction, description: numberInFull(number) };
	const lines = drawing === '' ? '' : measurePictureLines[drawing];
	const drawings = {
		beans: () => beanRow(number, look),
		hand: () => handOfFive(number.score, look),
		things: () => thingsDrawing(number.score, lines, look)
	};
	return new Html(meetingSvg(drawings[number.picture](), colours, number.picture));
}

/** A number at its time: the event by which people know it with its picture, the months, the picture, the words. */
export function pointRow(
	{ drawing }: PreparedQuestion,
	point: PreparedPoint,
	when: 'then' | 'now',
	events: readonly PreparedEvent[],
	colours: MeetingColours
): Html {
	const near = nearEvent(point, events);
	const picture = near === null ? nothing : icon(eventIcon(near.event.kind), colours);
	return html`<div class="row ${when} of-${point.picture}">
		<div class="when">
			${picture}
			<p>
				<strong>${translate(`meeting.time.${when}`)}</strong>
				${near === null ? nothing : html`<span>${pointTime(point, events)}</span>`}
				<small>${pointDates(point)}</small>
			</p>
		</div>
		<div class="figure">${numberFigure(point, drawing, colours)}</div>
		<p class="said">${numberInFull(point)}</p>
	</div>`;
}

/** What each group says, side by side in one size. */
export function groupFigures({ groups, drawing }: PreparedQuestion, colours: MeetingColours): Html {
	if (groups.length === 0) return nothing;
	return html`<ul class="groups">
		${groups.map(
			(group) =>
				html`<li>
					<p>${groupPicture(group, colours)} <strong>${groupWord(group.group)}</strong></p>
					${numberFigure(group, drawing, colours)}
					<p>${numberInFull(group)}</p>
				</li>`
		)}
	</ul>`;
}

/** Groups of the tables that guess or lead have a picture; others their word alone. */
function groupPicture({ group }: PreparedGroup, colours: MeetingColours): Html {
	const lines = new Map<string, string>(
		Object.entries({ ...groupIcons, elders_leaders: roleIcons.leaders, mixed: groupIcons.everyone })
	).get(group);
	return lines === undefined ? nothing : icon(lines, colours);
}

/** The picture by which the question is known. */
export const questionFigure = (question: PreparedQuestion, colours: MeetingColours): Html =>
	icon(questionIcon(question), colours, 'topic');

/** The last twelve months as a ring, with a list of what it shows. Nothing where nothing is known. */
export function yearFigure(prepared: PreparedMeeting, colours: MeetingColours): Html {
	const { events, now } = yearOfEvents(prepared);
	if (events.length === 0) return nothing;
	const months = middlesOfMonths(prepared.preparedOn).map(formatMonthShort);
	const ring = seasonRing(
		events.map(({ kind, firstDay, lastDay }) => ({
			kind,
			firstMonth: monthOf(firstDay),
			lastMonth: monthOf(lastDay)
		})),
		now,
		{ months, description: translate('meeting.paper.year') }
	);
	return html`<div class="year">
		${new Html(meetingSvg(ring, colours, 'ring'))}
		<ul>
			${events.map(
				(event) =>
					html`<li>
						${icon(eventIcon(event.kind), colours)}
						<p>${eventName(event)} <small>${pointDates(event)}</small></p>
					</li>`
			)}
		</ul>
	</div>`;
}
