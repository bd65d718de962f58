import { blackAndWhite } from '../../charts/meeting/drawing.ts';
import { html, type Html } from '../html.ts';
import { icon } from './figures.ts';

/** Boxes to cross by pencil, each with its picture and its word. */

export const pencil = blackAndWhite;

export const box = html`<span class="box"></span>`;

export interface Choice {
	/** Lines of the picture, 32 by 32. */
	readonly lines: string;
	readonly word: string;
}

export function choiceList(choices: readonly Choice[], name = ''): Html {
	return html`<ul class="choices ${name}">
		${choices.map(
			({ lines, word }) =>
				html`<li>
					<span class="pick">${box} ${icon(lines, pencil)}</span>
					${word}
				</li>`
		)}
	</ul>`;
}
