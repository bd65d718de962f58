import type { MeetingColours } from '../../charts/meeting/drawing.ts';
import type { PreparedMeeting } from '../../domain/meeting/prepared.ts';
import { promiseStates } from '../../domain/meeting/record.ts';
import { translate } from '../../i18n/translate.ts';
import { html, type Html } from '../html.ts';
import { paperFile } from './paper.ts';
import { coloursOfPoster, posterFoot, type PosterOptions } from './posters.ts';
import { posterStyle } from './poster-style.ts';
import { promiseBoardHtml, promisesToCheck } from './promises.ts';
import { lastPromises, type FoundPromise, type LastPromises } from './shown.ts';

/**
 * Posters of the promises: what was found of those of before as three heaps (done, in part, not yet), and those that are to
 * be looked at when people meet again, each with three signs to mark one of. The people said so, and never the tool.
 */

/** As many as stand on a sheet in a longer language, with their words. */
const perHeap = 3;
const perList = 4;

export function promisePoster(
	prepared: PreparedMeeting,
	_questionIds: readonly string[] = [],
	options: PosterOptions = {}
): string {
	const { size = 'A3', font } = options;
	const last = lastPromises(prepared);
	const sheets = last === null ? [] : sheetsOf(last, coloursOfPoster(options), options);
	const none = html`<p class="none">${translate('meeting.paper.first')}</p>`;
	const bodies = sheets.length === 0 ? [none] : sheets;
	return paperFile(
		{
			title: translate('meeting.paper.title', { place: prepared.label }),
			style: posterStyle(size),
			body: html`${bodies.map((body) => sheet(prepared, body))}`
		},
		font
	);
}

function sheet(prepared: PreparedMeeting, body: Html): Html {
	return html`<section class="sheet">
		<div class="head"><h2>${translate('meeting.paper.tally.promises title')}</h2></div>
		${body} ${posterFoot(prepared)}
	</section> `;
}

function sheetsOf(
	last: LastPromises,
	colours: MeetingColours,
	options: PosterOptions
): readonly Html[] {
	const boards = boardsOf(last.found).map((found) =>
		promiseBoardHtml({ ...last, found }, colours, options)
	);
	const lists = inParts(last.promises, perList).map((promises) =>
		promisesToCheck({ ...last, promises }, colours, options)
	);
	return [...boards, ...lists];
}

/** What stands on each sheet of heaps: the first of each heap on the first, and so on. */
function boardsOf(found: readonly FoundPromise[]): readonly (readonly FoundPromise[])[] {
	const heaps = promiseStates.map((state) =>
		inParts(
			found.filter((one) => one.state === state),
			perHeap
		)
	);
	const sheets = Math.max(...heaps.map(({ length }) => length));
	return Array.from({ length: sheets }, (_, index) => heaps.flatMap((parts) => parts[index] ?? []));
}

function inParts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
	return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
		items.slice(index * most, (index + 1) * most)
	);
}
