import { blackAndWhite } from '../../charts/meeting/drawing.ts';
import { stepIcons } from '../../charts/meeting/icons/answers.ts';
import type { PreparedMeeting, PreparedQuestion } from '../../domain/meeting/prepared.ts';
import { questionText } from '../../i18n/meeting-sentence.ts';
import { translate } from '../../i18n/translate.ts';
import { html, nothing, type Html } from '../html.ts';
import { icon, questionFigure } from './figures.ts';
import { paperFile, type PaperOptions } from './paper.ts';
import { leftOffPaper, shownQuestions } from './shown.ts';
import { noPhotoMark, questionsWithStory, storyHtml } from './stories.ts';

/**
 * One page for whoever leads the meeting: what to bring, what to ask at each step, whom to hear, when to stop. No numbers.
 * Stories that were asked for follow on pages of their own, to be read out after people said it themselves.
 */

const colours = blackAndWhite;

const preparations = ['beans', 'stones', 'phone', 'paper', 'place'] as const;
const steps = ['last', 'guess', 'see', 'why', 'next', 'close'] as const;
const powers = ['groups', 'first', 'quarrel', 'own'] as const;
const cares = ['story', 'told', 'stop', 'photo'] as const;

const style = `
@page { size: A4; margin: 9mm 12mm; }
body { background: #fff; color: #000; font-size: 10.2pt; line-height: 1.22; }
h1 { font-size: 17pt; line-height: 1.1; }
h2 { font-size: 12pt; margin-block: 2.6mm 1mm; border-block-end: 0.3mm solid #000; }
.icon { inline-size: 8mm; block-size: 8mm; flex: none; }
.tick li, .plain li { margin-block: 0.8mm; padding-inline-start: 5.5mm; position: relative; }
.tick li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.6mm; inline-size: 3mm; block-size: 3mm; border: 0.3mm solid #000; }
.plain li::before { content: "–"; position: absolute; inset-inline-start: 1mm; }
.columns { display: flex; gap: 8mm; }
.columns > * { flex: 1; min-inline-size: 0; }
.columns p { margin-block-start: 1.5mm; }
.steps li { display: flex; gap: 3mm; margin-block: 1.2mm; }
.steps strong { display: inline-block; inline-size: 21mm; flex: none; }
.steps p { flex: 1; }
.line { border-block-end: 0.3mm solid #000; block-size: 7mm; }
.questions li { overflow-wrap: anywhere; max-block-size: 2.5em; overflow: hidden; }
.place { overflow-wrap: anywhere; max-block-size: 2.6em; overflow: hidden; }
.stories { break-before: page; font-size: 12pt; line-height: 1.35; }
.stories section { margin-block-end: 5mm; }
.stories h3 { font-size: 13pt; flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.stories p { margin-block: 1mm; }
.head { display: flex; align-items: center; gap: 3mm; margin-block: 2mm 1mm; break-after: avoid; }
.topic { inline-size: 13mm; block-size: 13mm; flex: none; }
.story li { display: flex; gap: 3mm; margin-block: 2.5mm; break-inside: avoid; }
.story div { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.mark { border: 0.6mm solid #000; padding: 1mm 3mm; font-weight: 700; }
.care { border: 0.6mm solid #000; padding: 0 3mm 1.5mm; margin-block-start: 2.5mm; }
`;

/** @param questionIds the chosen questions, in order */
export function facilitatorSheet(
	prepared: PreparedMeeting,
	questionIds: readonly string[],
	options: PaperOptions = {}
): string {
	const questions = shownQuestions(prepared, questionIds, options);
	const leftOff = leftOffPaper(prepared, questionIds, options);
	const body = html`<main>
		<h1>${translate('meeting.paper.sheet.title')}</h1>
		<p class="place" dir="auto">${prepared.label}</p>
		<div class="columns">
			<section>
				<h2>${translate('meeting.paper.sheet.prepare')}</h2>
				${preparationList()}
			</section>
			<section>
				<h2>${translate('meeting.paper.sheet.questions')}</h2>
				<ol class="plain questions">
					${questions.map((question) => html`<li dir="auto">${questionText(question)}</li>`)}
				</ol>
				${leftOff === 0 ? nothing : html`<p>${translate('meeting.paper.left off', { count: leftOff })}</p>`}
				<p>${translate('meeting.paper.sheet.help')}</p>
				<div class="line"></div>
			</section>
		</div>
		${stepList()} ${cautions()} ${storyPages(prepared, questions, options)}
	</main>`;
	return paperFile({ title: translate('meeting.paper.sheet.title'), style, body }, options.font);
}

function storyPages(
	prepared: PreparedMeeting,
	questions: readonly PreparedQuestion[],
	options: PaperOptions
): Html {
	const told = questionsWithStory(questions, options);
	if (told.length === 0) return nothing;
	return html`<section class="stories">
		<h2>${translate('meeting.story')}</h2>
		${told.map(
			({ question, story }) =>
				html`<section>
					<div class="head">
						${questionFigure(question, colours)}
						<h3 dir="auto">${questionText(question)}</h3>
					</div>
					${question.isHarm ? noPhotoMark(prepared, colours) : nothing} ${storyHtml(story, colours)}
				</section>`
		)}
	</section>`;
}

function preparationList(): Html {
	return html`<ul class="tick">
		${preparations.map((what) => html`<li>${translate(`meeting.paper.sheet.${what}`)}</li>`)}
	</ul>`;
}

function stepList(): Html {
	return html`<ol class="steps">
		${steps.map(
			(step) =>
				html`<li>
					${icon(stepIcons[step], colours)}
					<strong>${translate(`meeting.${step}`)}</strong>
					<p>${translate(`meeting.paper.sheet.${step}`)}</p>
				</li>`
		)}
	</ol>`;
}

function cautions(): Html {
	return html`<h2>${translate('meeting.paper.sheet.power')}</h2>
		<ul class="plain">
			${powers.map((what) => html`<li>${translate(`meeting.paper.sheet.power.${what}`)}</li>`)}
		</ul>
		<section class="care">
			<h2>${translate('meeting.paper.sheet.care')}</h2>
			<ul class="plain">
				${cares.map((what) => html`<li>${translate(`meeting.paper.sheet.care.${what}`)}</li>`)}
			</ul>
		</section>`;
}
