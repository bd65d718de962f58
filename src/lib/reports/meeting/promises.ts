import type { MeetingColours } from '../../charts/meeting/drawing.ts';
import { promiseIcons } from '../../charts/meeting/icons/answers.ts';
import { roleIcons } from '../../charts/meeting/icons/reasons.ts';
import type { PromiseMade } from '../../domain/meeting/promise-made.ts';
import { promiseStates } from '../../domain/meeting/record.ts';
import { formatDay } from '../../i18n/formats.ts';
import { translate } from '../../i18n/translate.ts';
import { html, nothing, type Html } from '../html.ts';
import { icon, stateIcon } from './figures.ts';
import type { PaperOptions } from './paper.ts';
import type { LastPromises } from './shown.ts';

/** Promises as pictures: what is done with it, who sees to it, until when; in words only where they were asked for. */

/** One promise. */
export function promiseHtml(
	{ kind, role, due, text }: PromiseMade,
	colours: MeetingColours,
	{ hasWords = false }: PaperOptions
): Html {
	return html`<div class="promise">
		${
			kind === ''
				? nothing
				: html`<span
						>${icon(promiseIcons[kind], colours)}
						<small>${translate(`meeting.kind.${kind}`)}</small></span
					>`
		}
		${
			role === ''
				? nothing
				: html`<span
						>${icon(roleIcons[role], colours)}
						<small>${translate(`meeting.role.${role}`)}</small></span
					>`
		}
		${hasWords && text !== '' ? html`<p dir="auto">${text}</p>` : nothing}
		${due === '' ? nothing : html`<small class="due">${translate('meeting.paper.until', { day: formatDay(due) })}</small>`}
	</div>`;
}

/** What was found of the promises before the last: three heaps side by side. */
export function promiseBoardHtml(
	{ found }: LastPromises,
	colours: MeetingColours,
	options: PaperOptions
): Html {
	if (found.length === 0) return nothing;
	return html`<h3>${translate('meeting.paper.found')}</h3>
		<div class="board">
			${promiseStates.map(
				(state) =>
					html`<div>
						<p class="state">
							${stateIcon(state, colours)} <strong>${translate(`meeting.state.${state}`)}</strong>
						</p>
						${found
							.filter((one) => one.state === state)
							.map(({ promise }) => promiseHtml(promise, colours, options))}
					</div>`
			)}
		</div>`;
}

/** What the people at this meeting say of each promise of the last: three signs to point at, or to cross. */
export function promisesToCheck(
	{ day, promises }: LastPromises,
	colours: MeetingColours,
	options: PaperOptions
): Html {
	if (promises.length === 0) return nothing;
	return html`<h3>${translate('meeting.paper.promised on', { day: formatDay(day) })}</h3>
		<ul class="promises">
			${promises.map(
				(promise) =>
					html`<li>${promiseHtml(promise, colours, options)} ${stateChoice(colours)}</li>`
			)}
		</ul>`;
}

/** Done, in part, not yet: one of them is pointed at. */
export function stateChoice(colours: MeetingColours): Html {
	return html`<div class="choice">
		${promiseStates.map(
			(state) =>
				html`<span
					>${stateIcon(state, colours)} <small>${translate(`meeting.state.${state}`)}</small></span
				>`
		)}
	</div>`;
}
