import type { ChartLook } from '../../charts/chart.ts';
import type { AreaOfConcern } from '../../domain/indicators/definition.ts';

/** The colours of a picture: those of the screen while it is looked at, those of paper when it is saved or printed. */

const font =
	"'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Noto Sans Arabic Variable', 'Noto Sans Arabic', 'Segoe UI', system-ui, sans-serif";

/** The light colours of `app.css`, since a picture that is saved under the dark theme will be read on paper. */
export const paperColours = {
	'--paper': '#fbf7f0',
	'--ink': '#22303c',
	'--quiet': '#5c6773',
	'--line': '#e4dccf',
	'--hue-action': '#1f6f8b',
	'--hue-participation': '#6a4c93',
	'--hue-ownership': '#a85a12',
	'--hue-sustainability': '#3c7a4e',
	'--hue-harm': '#a63d40',
	'--hue-protective': '#8a4b6e',
	'--hue-reports': '#6b6459'
} as const;

/** The colours of the theme that is on, in a card `width` pixels wide. */
export function screenLook(area: AreaOfConcern, width: number): ChartLook {
	const style = getComputedStyle(document.documentElement);
	const colour = (name: keyof typeof paperColours | '--card'): string =>
		style.getPropertyValue(name).trim();
	return {
		width,
		hue: colour(`--hue-${area}`),
		ink: colour('--ink'),
		quiet: colour('--quiet'),
		line: colour('--line'),
		paper: colour('--card'),
		font,
		isPrint: false
	};
}

export function paperLook(area: AreaOfConcern, width: number): ChartLook {
	return {
		width,
		hue: paperColours[`--hue-${area}`],
		ink: paperColours['--ink'],
		quiet: paperColours['--quiet'],
		line: paperColours['--line'],
		paper: paperColours['--paper'],
		font,
		isPrint: false
	};
}

/** White paper and outlines in place of tints, which a black-and-white printer loses. */
export function printLook(area: AreaOfConcern, width: number): ChartLook {
	const white = { ink: '#000', quiet: '#333', line: '#999', paper: '#fff' };
	return { ...paperLook(area, width), ...white, isPrint: true };
}

/** The hue of another area on the same surface as a look, for marks of two areas in one picture. */
export function hueBeside(look: ChartLook, area: AreaOfConcern): string {
	const style = getComputedStyle(document.documentElement);
	const isScreen = look.paper === style.getPropertyValue('--card').trim();
	const token = `--hue-${area}` as const;
	return isScreen ? style.getPropertyValue(token).trim() : paperColours[token];
}
