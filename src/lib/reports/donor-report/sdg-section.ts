import { mirrored, pictureSvg, type DrawnPicture, type Tone } from '../../charts/drawn-picture.ts';
import { sdgChain } from '../../charts/sdg-chain.ts';
import type { ReleasedCell } from '../../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../../domain/indicators/definition.ts';
import { framework } from '../../domain/sdg/framework.ts';
import type { AlignedNumber, TargetBlock } from '../../domain/sdg/section.ts';
import type { NationalFigure } from '../../domain/sdg/national-figure.ts';
import { officialText, targetOf } from '../../domain/sdg/texts.ts';
import { formatWholeMonth } from '../../i18n/formats.ts';
import { indicatorName } from '../../i18n/indicator-texts.ts';
import { actionsSentence } from '../../i18n/sdg-actions-text.ts';
import { chainRows, chainSentence, chainWords } from '../../i18n/sdg-chain-text.ts';
import { alignmentSentence, codeText, nationalFigureText, gradeName } from '../../i18n/sdg-text.ts';
import { currentLanguage, translate } from '../../i18n/translate.ts';
import type { DonorDocument } from '../donor-document.ts';
import { Html, html, nothing } from '../html.ts';
import { namedNumber } from './number-text.ts';
import { isTold } from './numbers.ts';

/**
 * Which SDG targets the work speaks to, with which grade and in which official words. No score and no progress: these are
 * numbers of these communities.
 */

const colours: Readonly<Record<Tone, string>> = {
	ink: '#22303c',
	quiet: '#55606b',
	line: '#c9bda9',
	paper: '#fffdf9',
	action: '#1f6f8b',
	ownership: '#a85a12',
	lasting: '#3c7a4e',
	harm: '#a63d40'
};

/** Widths at which the figure is drawn, in CSS pixels: it is made smaller where the page is narrower. */
const wide = 900;
const narrow = 340;

export function sdgSection({ sdg, indicators, figures }: DonorDocument): Html {
	if (sdg === null || sdg.blocks.length === 0) return nothing;
	const definitionOf = (id: string): IndicatorDefinition | undefined =>
		indicators.find(({ definition }) => definition.id === id)?.definition;
	const [first, ...rest] = sdg.blocks.map((block) =>
		targetBlock(
			block,
			figures.filter(({ code }) => targetOf(code).id === block.target),
			definitionOf
		)
	);
	return html`<section>
		<div class="together">
			<h2>${translate('summary.sdg')}</h2>
			<p>${translate('summary.sdg.about', { month: formatWholeMonth(`${framework.month}-01`) })}</p>
			${first ?? nothing}
		</div>
		${rest}
	</section>`;
}

/** As the report's language is read. */
const drawn = (picture: DrawnPicture): DrawnPicture =>
	currentLanguage().direction === 'rtl' ? mirrored(picture) : picture;

/** The figure from actions to targets, and the same as a table. */
export function chainFigure({ sdg, indicators }: DonorDocument): Html {
	if (sdg === null || sdg.lanes.length === 0) return nothing;
	const definitionOf = (id: string): IndicatorDefinition | undefined =>
		indicators.find(({ definition }) => definition.id === id)?.definition;
	const usual = chainWords(sdg.lanes, definitionOf);
	const words: typeof usual = {
		...usual,
		share: (cell) => (cell.state === 'suppressed' ? translate('summary.hidden') : usual.share(cell))
	};
	const picture = (width: number): Html =>
		new Html(pictureSvg(drawn(sdgChain(sdg.lanes, words, width)), colours, 'inherit'));
	const columns = ['lane', 'link', 'share', 'target', 'grade'] as const;
	return html`<section class="together">
		<h2>${translate('sdg.chain.heading')}</h2>
		<p>${chainSentence(sdg.lanes, definitionOf)}</p>
		<figure>
			<div class="wide">${picture(wide)}</div>
			<div class="narrow">${picture(narrow)}</div>
			<figcaption class="small">
				${translate('sdg.chain.care')} ${translate('sdg.chain.edges')}
			</figcaption>
		</figure>
		<details>
			<summary>${translate('sdg.chain.table')}</summary>
			<table class="stacked" aria-label="${translate('sdg.chain.table')}">
				<thead>
					<tr>
						${columns.map((column) => html`<th scope="col">${translate(`sdg.chain.column.${column}`)}</th>`)}
					</tr>
				</thead>
				<tbody>
					${chainRows(sdg.lanes, definitionOf).map(
						(row) =>
							html`<tr>
								${columns.map(
									(column) =>
										html`<td data-label="${translate(`sdg.chain.column.${column}`)}">
											${row[column]}
										</td>`
								)}
							</tr>`
					)}
				</tbody>
			</table>
		</details>
	</section>`;
}

function targetBlock(
	{ target, numbers, actions }: TargetBlock,
	figures: readonly NationalFigure[],
	definitionOf: (id: string) => IndicatorDefinition | undefined
): Html {
	const near = numbers.filter(({ alignment }) => alignment.grade !== 'contributes');
	// Whatever is no number of this document, as nothing of it was written down in its time, is no number to name.
	const contributing = numbers
		.filter(({ alignment, cell }) => alignment.grade === 'contributes' && isTold(cell))
		.flatMap(({ cell }) => {
			const definition = definitionOf(cell.indicatorId);
			return definition === undefined ? [] : [numberWords(cell, definition)];
		});
	return html`<div class="goal">
		<h3>${codeText(target)}</h3>
		<blockquote lang="en" dir="ltr">
			${translate('sdg.goal.text', { text: officialText(target) })}
		</blockquote>
		<div>
			${
				near.length === 0
					? nothing
					: html`<ul>
							${near.map((number) => alignedNumber(number, definitionOf(number.cell.indicatorId)))}
						</ul>`
			}
			${near.length === 0 && contributing.length === 0 ? html`<p>${translate('summary.sdg.hidden')}</p>` : nothing}
			${contributing.length === 0 ? nothing : contributingNumbers(contributing)}
			${actions.all === null ? nothing : html`<p>${actionsSentence({ actions })}</p>`}
			${nationalFigures(figures)}
		</div>
	</div>`;
}

const contributingNumbers = (numbers: readonly string[]): Html =>
	html`<p>${translate('summary.sdg.contributes')}</p>
		<ul class="contributing">
			${numbers.map((number) => html`<li>${number}</li>`)}
		</ul>`;

/** What the country counts, as text below the numbers of these communities, and never beside one of them. */
const nationalFigures = (figures: readonly NationalFigure[]): Html =>
	figures.length === 0
		? nothing
		: html`<p class="small">
				${translate('sdg.figure.care')} ${figures.map(nationalFigureText).join(' ')}
			</p>`;

function alignedNumber(
	{ alignment, cell }: AlignedNumber,
	definition: IndicatorDefinition | undefined
): Html {
	return html`<li>
		${numberWords(cell, definition)}. <strong>${gradeName(alignment.grade)}.</strong>
		${alignmentSentence(alignment)}
		<p class="official" lang="en" dir="ltr">
			${alignment.code} ${translate('sdg.goal.text', { text: officialText(alignment.code) })}
		</p>
	</li>`;
}

/** A number by its name, also where nothing more is known of it than that. */
const numberWords = (cell: ReleasedCell, definition: IndicatorDefinition | undefined): string =>
	definition === undefined ? indicatorName(cell.indicatorId) : namedNumber(definition, cell);
