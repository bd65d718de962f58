import { formatNumber } from '../../i18n/formats.ts';
import { currentLanguage, translate } from '../../i18n/translate.ts';
import type { DonorDocument } from '../donor-document.ts';
import { Html, html, nothing } from '../html.ts';
import { fontStyle, standalonePolicy } from '../standalone.ts';
import {
	chosen,
	howToRead,
	learning,
	methods,
	notShown,
	opening,
	reportTitle,
	whoAndWhere
} from './about.ts';
import { inShort, movedCount } from './in-short.ts';
import { numbersSection } from './numbers.ts';
import { chainFigure, sdgSection } from './sdg-section.ts';
import { areaTable, splitTables } from './split-tables.ts';
import { storySection } from './stories.ts';
import { pageNumbers, reportStyle } from './style.ts';
import { targetSection } from './target-section.ts';

/**
 * The report for donors: one file that stands on its own. It needs no script and no network, and its own policy forbids both.
 * All of its numbers are those of the document, which were released.
 */

/** So few lines of what moved leave room on the first page for how to read, and for the harms that communities chose. */
const fewMoved = 1;

/**
 * What stands on the pages, for the file and for the screen that shows it before.
 */
export function donorReportBody(document: DonorDocument): Html {
	const { narrative } = document;
	// The figure takes a page of its own on paper: where little stands before it, there is room for this.
	const beside = html`${howToRead()} ${chosen(document)}`;
	const isFirst = movedCount(document) <= fewMoved;
	return html`
		${opening(document)} ${inShort(document)} ${whoAndWhere(document)} ${isFirst ? beside : nothing}
		${chainFigure(document)} ${isFirst ? nothing : beside}
		${numbersSection(document, ['action', 'participation'], translate('summary.section.did'), narrative.did ?? '')}
		${numbersSection(document, ['harm', 'protective', 'reports'], translate('summary.section.changed'), narrative.changed ?? '')}
		${numbersSection(document, ['ownership', 'sustainability'], translate('summary.section.lasting'), narrative.lasting ?? '')}
		${storySection(document)} ${targetSection(document)} ${sdgSection(document)}
		${splitTables(document)} ${areaTable(document)} ${learning(document)} ${notShown(document)}
		${methods(document)}
	`;
}

/**
 * The whole file, as text.
 *
 * @param font the bytes of its type as base64, so that it looks the same everywhere; `''` for the reader's own
 */
export function donorReport(document: DonorDocument, font = ''): string {
	const { id, direction } = currentLanguage();
	const figures = formatNumber(1) === '1' ? 'decimal' : 'arabic-indic';
	const style = reportStyle + pageNumbers(direction, figures);
	const page = html`<!doctype html>
		<html lang="${id}" dir="${direction}">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${new Html(standalonePolicy)}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<title>${reportTitle(document)}</title>
				<style>
					${new Html(font === '' ? style : fontStyle(font) + style)}
				</style>
			</head>
			<body>
				<main class="page">${donorReportBody(document)}</main>
			</body>
		</html> `;
	return page.text;
}
