import { promiseIcons } from '../../charts/meeting/icons/answers.ts';
import { roleIcons } from '../../charts/meeting/icons/reasons.ts';
import type { PreparedMeeting } from '../../domain/meeting/prepared.ts';
import { promiseKinds, promiseRoles } from '../../domain/meeting/record.ts';
import { translate } from '../../i18n/translate.ts';
import { html, type Html } from '../html.ts';
import { box, choiceList, pencil } from './choices.ts';
import { icon } from './figures.ts';

/** What is promised at this meeting, five times over: keep, change or stop, a few words, who sees to it, until when. */

const rows = 5;

export function promiseSheet({ label }: PreparedMeeting): Html {
	return html`<section class="sheet">
		<div class="top">
			<h1>${translate('meeting.paper.tally.promises title')}</h1>
			<p class="place" dir="auto">${label}</p>
		</div>
		<p>${translate('meeting.next.ask')} ${translate('meeting.paper.tally.promises about')}</p>
		<ul class="promise-rows">
			${Array.from({ length: rows }, promiseRow)}
		</ul>
	</section> `;
}

function promiseRow(): Html {
	const kinds = promiseKinds.map(
		(kind) =>
			html`<span
				>${box} ${icon(promiseIcons[kind], pencil)} ${translate(`meeting.kind.${kind}`)}</span
			>`
	);
	const roles = promiseRoles.map((role) => ({
		lines: roleIcons[role],
		word: translate(`meeting.role.${role}`)
	}));
	return html`<li>
		<div class="kinds">
			${kinds}
			<span class="until">${translate('meeting.next.due')} <span class="field"></span></span>
		</div>
		<div class="words"></div>
		${choiceList(roles)}
	</li>`;
}
