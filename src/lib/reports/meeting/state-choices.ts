import { promiseStates } from '../../domain/meeting/record.ts';
import { translate } from '../../i18n/translate.ts';
import { html, type Html } from '../html.ts';
import { box, pencil } from './choices.ts';
import { stateIcon } from './figures.ts';

/** Done, in part, not yet, each with a box. */
export function stateChoices(): Html {
	return html`<span class="choice">
		${promiseStates.map(
			(state) =>
				html`<span
					>${box} ${stateIcon(state, pencil)}
					<small>${translate(`meeting.state.${state}`)}</small></span
				>`
		)}
	</span>`;
}
