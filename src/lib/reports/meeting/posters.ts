import { blackAndWhite, warmColours, type MeetingColours } from '../../charts/meeting/drawing.ts';
import { signIcons } from '../../charts/meeting/icons/answers.ts';
import {
	thenAndNow,
	type PreparedMeeting,
	type PreparedQuestion
} from '../../domain/meeting/prepared.ts';
import { formatDay } from '../../i18n/formats.ts';
import { aloudSentence, questionText } from '../../i18n/meeting-sentence.ts';
import { translate } from '../../i18n/translate.ts';
import { html, nothing, type Html } from '../html.ts';
import { groupFigures, icon, pointRow, questionFigure, yearFigure } from './figures.ts';
import { paperFile, type PaperOptions } from './paper.ts';
import { posterStyle, type PosterSize } from './poster-style.ts';
import { shownQuestions } from './shown.ts';

/** Posters: one question a sheet, for a wall or the ground; and one of what happened in the year. */

export interface PosterOptions extends PaperOptions {
	readonly size?: PosterSize;
	readonly ink?: 'colour' | 'black and white';
}

/** Black on white, unless colour was asked for. */
export function coloursOfPoster({ ink = 'black and white' }: PosterOptions): MeetingColours {
	return ink === 'colour' ? { ...warmColours, paper: '#ffffff' } : blackAndWhite;
}

/** A question of more letters than this is set smaller. */
const longQuestion = 60;

/** @param questionIds the chosen questions, in order */
export function posters(
	prepared: PreparedMeeting,
	questionIds: readonly string[],
	options: PosterOptions = {}
): string {
	const { size = 'A3', font } = options;
	const colours = coloursOfPoster(options);
	const sheets = shownQuestions(prepared, questionIds, options).map((question) =>
		questionSheet(prepared, question, colours)
	);
	return paperFile(
		{
			title: translate('meeting.paper.title', { place: prepared.label }),
			style: posterStyle(size),
			body: html`${[...sheets, yearSheet(prepared, colours)]}`
		},
		font
	);
}

function questionSheet(
	prepared: PreparedMeeting,
	question: PreparedQuestion,
	colours: MeetingColours
): Html {
	const { then, now } = thenAndNow(question);
	const { events } = prepared;
	const text = questionText(question);
	const groups = groupFigures(question, colours);
	return html`<section class="sheet ${groups === nothing || now === null ? '' : 'with-groups'}">
		<div class="head">
			${questionFigure(question, colours)}
			<h2 class="${text.length > longQuestion ? 'long' : 'short'}" dir="auto">${text}</h2>
			${question.isHarm ? noPhoto(prepared, colours) : nothing}
		</div>
		<div class="rows">
			${then === null ? nothing : pointRow(question, then, 'then', events, colours)}
			${now === null ? nothing : pointRow(question, now, 'now', events, colours)} ${groups}
		</div>
		<p class="aloud">${aloudSentence(question, events)}</p>
		${posterFoot(prepared)}
	</section> `;
}

function noPhoto({ preparedOn }: PreparedMeeting, colours: MeetingColours): Html {
	const text = translate('meeting.paper.no photo', { day: formatDay(preparedOn) });
	return html`<p class="no-photo">${icon(signIcons.noPhoto, colours)} <span>${text}</span></p>`;
}

function yearSheet(prepared: PreparedMeeting, colours: MeetingColours): Html {
	const figure = yearFigure(prepared, colours);
	if (figure === nothing) return nothing;
	return html`<section class="sheet">
		<div class="head"><h2>${translate('meeting.paper.year')}</h2></div>
		${figure} ${posterFoot(prepared)}
	</section> `;
}

/** Of which community, and of which day. */
export function posterFoot({ label, preparedOn }: PreparedMeeting): Html {
	return html`<p class="foot">
		<span dir="auto">${label}</span>
		<span>${translate('meeting.paper.counted on', { day: formatDay(preparedOn) })}</span>
	</p>`;
}
