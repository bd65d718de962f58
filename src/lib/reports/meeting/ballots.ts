import type { PreparedQuestion } from '../../domain/meeting/prepared.ts';
import { promiseStates } from '../../domain/meeting/record.ts';
import { translate } from '../../i18n/translate.ts';
import { html, type Html } from '../html.ts';
import { pencil } from './choices.ts';
import { questionFigure, stateIcon } from './figures.ts';
import { guessField } from './tally-sheet.ts';

/** Ballots to cut out: nobody writes a name, and nobody sees what another marked. */

const onSheet = 16;

function ballotSheet(about: string, name: string, ballot: Html): Html {
	const all = Array.from(
		{ length: onSheet },
		() => html`<div class="ballot ${name}">${ballot}</div>`
	);
	return html`<section class="sheet">
		<h1>${translate('meeting.paper.ballot.title')}</h1>
		<p>${about}</p>
		<div class="ballots">${all}</div>
	</section> `;
}

/** Done, in part, not yet. */
export function stateBallots(): Html {
	const states = promiseStates.map(
		(state) =>
			html`<span class="state"
				>${stateIcon(state, pencil)} <span>${translate(`meeting.state.${state}`)}</span></span
			>`
	);
	return ballotSheet(translate('meeting.paper.ballot.state'), '', html`${states}`);
}

/**
 * A guess for one question; what is counted one by one needs no ballot.
 *
 * @param at which of the questions it is, from 0
 */
export function guessBallots(question: PreparedQuestion, at: number): readonly Html[] {
	const { picture, photo } = question;
	if (picture === 'things') return [];
	const figure = photo ? photoAgain(at) : questionFigure(question, pencil);
	const ballot = html`${figure} ${guessField(picture)}`;
	// Five hands stand beside the picture of their question: under it they would have no room.
	const way = picture === 'hand' ? 'beside' : 'upright';
	const sheet = ballotSheet(translate(`meeting.paper.ballot.${picture}`), way, ballot);
	return photo ? [html`${photoOnce(photo, at)} ${sheet}`] : [sheet];
}

/** A photo stands in the file once, and is drawn on every ballot from there: sixteen of each would be too large for a chat. */
const photoOnce = (photo: string, at: number): Html =>
	html`<svg class="once" width="0" height="0" aria-hidden="true">
		<defs><image id="photo-${at}" width="256" height="256" href="${photo}" /></defs>
	</svg>`;

const photoAgain = (at: number): Html =>
	html`<svg class="topic" viewBox="0 0 256 256" aria-hidden="true">
		<use href="#photo-${at}" />
	</svg>`;
