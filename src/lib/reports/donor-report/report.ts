import { currentLanguage, translate } from '../../i18n/translate.ts';
import type { DonorDocument } from '../donor-document.ts';
import { Html, html } from '../html.ts';
import { chosen, learning, methods, notShown, opening, reportTitle, whoAndWhere } from './about.ts';
import { numbersSection } from './numbers.ts';
import { chainFigure, sdgSection } from './sdg-section.ts';
import { areaTable, splitTables } from './split-tables.ts';
import { reportStyle } from './style.ts';
import { targetSection } from './target-section.ts';

/**
 * The report for donors: one file that stands on its own. It needs no script and no network, and its own policy forbids both.
 * All of its numbers are those of the document, which were released.
 */

/** @param font base64 alone, which holds nothing that could end the style */
function fontStyle(font: string): string {
	if (!/^[A-Za-z0-9+/=]*$/.test(font)) throw new Error('a font that is no base64');
	return `@font-face { font-family: "Atkinson Hyperlegible Next"; font-weight: 200 800; src: url(data:font/woff2;base64,${font}) format("woff2"); }\n`;
}

/** Nothing may be fetched, run or sent by the file. */
const policy =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * What stands on the pages, for the file and for the screen that shows it before.
 */
export function donorReportBody(document: DonorDocument): Html {
	const { narrative } = document;
	return html`
		${opening(document)} ${chainFigure(document)} ${whoAndWhere(document)} ${chosen(document)}
		${numbersSection(document, ['action', 'participation'], translate('summary.section.did'), narrative.did ?? '')}
		${numbersSection(document, ['harm', 'protective', 'reports'], translate('summary.section.changed'), narrative.changed ?? '')}
		${numbersSection(document, ['ownership', 'sustainability'], translate('summary.section.lasting'), narrative.lasting ?? '')}
		${targetSection(document)} ${sdgSection(document)} ${splitTables(document)}
		${areaTable(document)} ${learning(document)} ${notShown(document)} ${methods(document)}
	`;
}

/**
 * The whole file, as text.
 *
 * @param font the bytes of its type as base64, so that it looks the same everywhere; `''` for the reader's own
 */
export function donorReport(document: DonorDocument, font = ''): string {
	const { id, direction } = currentLanguage();
	const page = html`<!doctype html>
		<html lang="${id}" dir="${direction}">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<title>${reportTitle(document)}</title>
				<style>
					${new Html(font === '' ? reportStyle : fontStyle(font) + reportStyle)}
				</style>
			</head>
			<body>
				<main class="page">${donorReportBody(document)}</main>
			</body>
		</html> `;
	return page.text;
}
