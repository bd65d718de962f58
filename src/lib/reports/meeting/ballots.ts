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

/** A guess for one question; what is counted one by one needs no ballot. */
export function guessBallots(question: PreparedQuestion): readonly Html[] {
	const { picture } = question;
	if (picture === 'things') return [];
	const ballot = html`${questionFigure(question, pencil)} ${guessField(picture)}`;
	return [ballotSheet(translate(`meeting.paper.ballot.${picture}`), 'upright', ballot)];
}
