import { currentLanguage } from '../../i18n/translate.ts';
import { Html, html } from '../html.ts';
import { carriedFamily, fontStyle, standalonePolicy } from '../standalone.ts';

/**
 * A document of a meeting: one file without script and network, in the language that is spoken now and in its direction.
 * Whatever is in it comes from `PreparedMeeting`, which holds what the rules for meetings release to this one community.
 */

export interface PaperOptions {
	/** The facilitator said that what is about harm can be shown where this goes; without it there is none of it. */
	readonly isHarmSafe?: boolean;
	/** With the words of the community's promises, which may name people; without them pictures and days alone. */
	readonly hasWords?: boolean;
	/** With what an officer wrote of how its numbers came about, where a meeting may be told it. */
	readonly hasStories?: boolean;
	/** The bytes of its type (woff2) as base64, in the letters of its language; the reader's own without. */
	readonly font?: string;
}

export interface Paper {
	readonly title: string;
	readonly style: string;
	readonly body: Html;
}

/** What all of them share. Physical sides are not named, so that it turns around by itself in Arabic. */
const baseStyle = `
* { -webkit-box-sizing: border-box; box-sizing: border-box; }
html, body { margin: 0; padding: 0; }
body { font-family: "${carriedFamily}", "Atkinson Hyperlegible", "Noto Sans Arabic", system-ui, sans-serif; line-height: 1.3; color: #22303c; background: #fffdf9; }
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
svg { display: block; fill: none; font-family: inherit; }
* { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
`;

/** The whole file, as text. */
export function paperFile({ title, style, body }: Paper, font = ''): string {
	const { id, direction } = currentLanguage();
	const page = html`<!doctype html>
		<html lang="${id}" dir="${direction}" translate="no">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${new Html(standalonePolicy)}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<meta name="google" content="notranslate" />
				<meta name="format-detection" content="telephone=no" />
				<title>${title}</title>
				<style>
					${new Html(`${font === '' ? '' : fontStyle(font)}${baseStyle}${style}`)}
				</style>
			</head>
			<body>
				${body}
			</body>
		</html> `;
	return page.text;
}
