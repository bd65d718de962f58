import { meetingSvg, warmColours } from '../../charts/meeting/drawing.ts';
import { promiseIcons, signIcons, stepIcons } from '../../charts/meeting/icons/answers.ts';
import { missingIcons, whyIcons } from '../../charts/meeting/icons/reasons.ts';
import { numberDrawing } from '../../charts/meeting/number-drawing.ts';
import {
	thenAndNow,
	type PreparedEvent,
	type PreparedMeeting,
	type PreparedQuestion
} from '../../domain/meeting/prepared.ts';
import { missingGroups, promiseKinds, reasonsWhy } from '../../domain/meeting/record.ts';
import { formatDay } from '../../i18n/formats.ts';
import { aloudSentence, questionText } from '../../i18n/meeting-sentence.ts';
import { currentLanguage, translate } from '../../i18n/translate.ts';
import { Html, html, nothing } from '../html.ts';
import { groupFigures, icon, pointRow, questionFigure, yearFigure } from './figures.ts';
import { packStyle } from './pack-style.ts';
import { paperFile, type PaperOptions } from './paper.ts';
import { promiseBoardHtml, promisesToCheck } from './promises.ts';
import { lastPromises, leftOffPaper, shownQuestions } from './shown.ts';
import { noPhotoMark, questionsWithStory, storyHtml, type QuestionWithStory } from './stories.ts';

/**
 * The meeting pack: pictures of one community in one small file, for an old phone without a network. One thing a screen, in
 * the order of a meeting: last time, then each question (a screen to guess, a screen to see), what happened in the year, what
 * to talk about, the stories that were written, and what to promise. A big button leads on; it is a link within the file, since nothing in it runs.
 */

const colours = warmColours;

interface Screen {
	readonly id: string;
	readonly body: Html;
}

/** @param questionIds the chosen questions, in order */
export function meetingPack(
	prepared: PreparedMeeting,
	questionIds: readonly string[],
	options: PaperOptions = {}
): string {
	const questions = shownQuestions(prepared, questionIds, options);
	const screens = [
		{
			id: 'start',
			body: startScreen(prepared, questions, leftOffPaper(prepared, questionIds, options))
		},
		{ id: 'last', body: lastScreen(prepared, options) },
		...questions.flatMap((question, index) =>
			questionScreens(prepared, question, index, questions.length)
		),
		...yearScreen(prepared),
		{ id: 'talk', body: talkScreen() },
		// After what people say themselves, so that nobody only repeats it.
		...questionsWithStory(questions, options).map((told, index) => ({
			id: `story-${index + 1}`,
			body: storyScreen(told, prepared)
		})),
		{ id: 'next', body: nextScreen() }
	];
	return paperFile(
		{
			title: translate('meeting.paper.title', { place: prepared.label }),
			style: packStyle,
			body: html`<main>
				${screens.map((screen, index) => screenHtml(screen, screens[index + 1]?.id ?? null))}
			</main>`
		},
		options.font
	);
}

function screenHtml({ id, body }: Screen, next: string | null): Html {
	return html`<section class="screen" id="${id}">
		${body}
		${next === null ? nothing : html`<a class="on" href="#${next}">${translate('meeting.on')} ↓</a>`}
	</section> `;
}

function startScreen(
	prepared: PreparedMeeting,
	questions: readonly PreparedQuestion[],
	leftOff: number
): Html {
	return html`<h1 dir="auto">${translate('meeting.paper.title', { place: prepared.label })}</h1>
		<p>${translate('meeting.paper.about')}</p>
		<ul class="list">
			${questions.map(
				(question, index) =>
					html`<li>
						<a class="head" href="#q${index + 1}"
							>${questionFigure(question, colours)} <span>${questionText(question)}</span></a
						>
					</li>`
			)}
		</ul>
		${leftOff === 0 ? nothing : html`<p>${translate('meeting.paper.left off', { count: leftOff })}</p>`}
		<p>
			<small
				>${translate('meeting.paper.counted on', { day: formatDay(prepared.preparedOn) })}</small
			>
		</p>`;
}

function lastScreen(prepared: PreparedMeeting, options: PaperOptions): Html {
	const last = lastPromises(prepared);
	const body =
		last === null
			? html`<p>${lastInFiles(prepared)}</p>`
			: html`${promisesToCheck(last, colours, options)} ${promiseBoardHtml(last, colours, options)}`;
	return html`<div class="head">
			${icon(stepIcons.last, colours, 'topic')}
			<h2>${translate('meeting.last')}</h2>
		</div>
		${body}`;
}

/** What is known of the last meeting where nobody wrote its promises down here. */
function lastInFiles({ lastInFiles: last }: PreparedMeeting): string {
	if (last === null || last.agreed === null || last.agreed === 0) {
		return translate('meeting.paper.first');
	}
	const on = translate('meeting.last.on', { day: formatDay(last.date) });
	return `${on} ${translate('meeting.last.count', { agreed: last.agreed })}`;
}

/** Which of the questions it is: a row of dots. */
const steps = (at: number, all: number): Html =>
	html`<p class="steps" aria-hidden="true">${'●'.repeat(at)}${'○'.repeat(all - at)}</p>`;

/** First the question alone, then its picture; what is about harm is on one screen, behind a question of its own. */
function questionScreens(
	prepared: PreparedMeeting,
	question: PreparedQuestion,
	index: number,
	all: number
): readonly Screen[] {
	const id = `q${index + 1}`;
	const head = html`<div class="head">
		${questionFigure(question, colours)}
		<h2 dir="auto">${questionText(question)}</h2>
	</div>`;
	const dots = steps(index + 1, all);
	const seen = html`${head} ${seeBody(question, prepared.events)}`;
	if (question.isHarm) return [{ id, body: html`${dots} ${behindAWarning(seen, prepared)}` }];
	return [
		{ id, body: html`${dots} ${head} ${guessBody(question)}` },
		{ id: `${id}-see`, body: html`${dots} ${seen}` }
	];
}

const guessHints = {
	beans: 'meeting.paper.lay beans',
	hand: 'meeting.paper.show fingers',
	things: 'meeting.paper.lay things'
} as const;

/** Ten empty beans or people, a closed hand or an empty bowl, to lay the guess on. */
function guessBody(question: PreparedQuestion): Html {
	const look = { direction: currentLanguage().direction, description: '' };
	const { picture } = question;
	const empty = numberDrawing(question, { picture, score: 0, nearly: null }, look);
	return html`<div class="head">
			${icon(stepIcons.guess, colours, 'topic')}
			<p>${translate(guessHints[picture])}</p>
		</div>
		<div class="figure">
			${new Html(meetingSvg(empty, colours, picture === 'things' ? 'bowl' : picture))}
		</div>`;
}

function seeBody(question: PreparedQuestion, events: readonly PreparedEvent[]): Html {
	const { then, now } = thenAndNow(question);
	return html`${then === null ? nothing : pointRow(question, then, 'then', events, colours)}
		${now === null ? nothing : pointRow(question, now, 'now', events, colours)}
		${groupFigures(question, colours)}
		<div class="aloud">
			${icon(signIcons.aloud, colours)}
			<p>${aloudSentence(question, events)}</p>
		</div>
		${countedLine(question)}`;
}

/** Of how many it is, for whoever leads: never of what is about harm. */
function countedLine(question: PreparedQuestion): Html {
	const { now } = thenAndNow(question);
	if (question.isHarm || now === null || now.count === null || now.of === null) return nothing;
	const { count, of } = now;
	return html`<p class="counted">
		<small>${translate('meeting.paper.counted', { count, of })}</small>
	</p>`;
}

/** Behind a question of its own, with the day and the wish not to be photographed. */
function behindAWarning(seen: Html, prepared: PreparedMeeting): Html {
	return html`<p>${translate('meeting.see.safe')}</p>
		<details>
			<summary>${translate('meeting.see.safe.yes')}</summary>
			${noPhotoMark(prepared, colours)} ${seen}
		</details>`;
}

function yearScreen(prepared: PreparedMeeting): readonly Screen[] {
	const figure = yearFigure(prepared, colours);
	if (figure === nothing) return [];
	return [
		{
			id: 'year',
			body: html`<h2>${translate('meeting.paper.year')}</h2>
				${figure}`
		}
	];
}

/** Pictures to point at while people talk. */
function talkScreen(): Html {
	return html`<h2>${translate('meeting.paper.talk')}</h2>
		<h3>${translate('meeting.why.helped')} ${translate('meeting.why.blocked')}</h3>
		${prompts(reasonsWhy.map((code) => [whyIcons[code], translate(`meeting.reason.${code}`)]))}
		<h3>${translate('meeting.why.missing')}</h3>
		${prompts(missingGroups.map((code) => [missingIcons[code], translate(`meeting.missing.${code}`)]))}`;
}

/** How the number of a question came about, as it was written; what is about harm behind a question of its own again. */
function storyScreen({ question, story }: QuestionWithStory, prepared: PreparedMeeting): Html {
	const told = html`<div class="head">
			${questionFigure(question, colours)}
			<h3 dir="auto">${questionText(question)}</h3>
		</div>
		${storyHtml(story, colours)}`;
	return html`<h2>${translate('meeting.story')}</h2>
		${question.isHarm ? behindAWarning(told, prepared) : told}`;
}

function nextScreen(): Html {
	return html`<h2>${translate('meeting.next.ask')}</h2>
		${prompts(promiseKinds.map((code) => [promiseIcons[code], translate(`meeting.kind.${code}`)]))}`;
}

/** @param choices lines of a picture, and its word */
function prompts(choices: readonly (readonly [string, string])[]): Html {
	return html`<ul class="prompts">
		${choices.map(([lines, word]) => html`<li>${icon(lines, colours)} <span>${word}</span></li>`)}
	</ul>`;
}
