import type { MeetingColours } from '../../charts/meeting/drawing.ts';
import { signIcons, storyIcons } from '../../charts/meeting/icons/answers.ts';
import type {
	PreparedMeeting,
	PreparedQuestion,
	PreparedStory
} from '../../domain/meeting/prepared.ts';
import { sentencesOf } from '../../domain/meeting/story-told.ts';
import { formatDay } from '../../i18n/formats.ts';
import { storyPlaceText } from '../../i18n/meeting-sentence.ts';
import { translate } from '../../i18n/translate.ts';
import { html, type Html } from '../html.ts';
import { icon } from './figures.ts';
import type { PaperOptions } from './paper.ts';

/** The stories of questions, as the meeting on a screen is told them; on paper only where somebody asked for them. */

export interface QuestionWithStory {
	readonly question: PreparedQuestion;
	readonly story: PreparedStory;
}

export function questionsWithStory(
	questions: readonly PreparedQuestion[],
	{ hasStories = false }: PaperOptions
): readonly QuestionWithStory[] {
	if (!hasStories) return [];
	return questions.flatMap((question) =>
		question.story === undefined ? [] : [{ question, story: question.story }]
	);
}

/** Of which places it tells, each part by its picture and name, sentence by sentence, and whether it is so. */
export function storyHtml(story: PreparedStory, colours: MeetingColours): Html {
	return html`<p><small>${storyPlaceText(story)}</small></p>
		<ul class="story">
			${story.boxes.map(
				({ box, text }) =>
					html`<li>
						${icon(storyIcons[box], colours)}
						<div>
							<small>${translate(`meeting.story.${box}`)}</small>
							${sentencesOf(text).map((sentence) => html`<p dir="auto">${sentence}</p>`)}
						</div>
					</li>`
			)}
		</ul>
		<p><strong>${translate('meeting.story.ask')}</strong></p>`;
}

/** The day of what is about harm, and the wish that nobody photographs it. */
export const noPhotoMark = ({ preparedOn }: PreparedMeeting, colours: MeetingColours): Html =>
	html`<div class="head mark">
		${icon(signIcons.noPhoto, colours)}
		<p>${translate('meeting.paper.no photo', { day: formatDay(preparedOn) })}</p>
	</div>`;
