import type { ReleasedCell } from '../../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../../domain/indicators/definition.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { currentLanguage } from '../../i18n/translate.ts';
import { html, nothing, type Html } from '../html.ts';

/**
 * A percentage on a line from 0 to 100, in the direction in which the language is read: where it is now, with its limits as a
 * soft band, and where it was. Only what was released is drawn; the words beside it say the same.
 */

const width = 240;
const left = 8;
const inner = width - 2 * left;

const isFromRight = (): boolean => currentLanguage().direction === 'rtl';

const at = (value: number): string =>
	(left + ((isFromRight() ? 100 - value : value) / 100) * inner).toFixed(1);

/** A word under an end of the line. Its direction is that of no language, so that the anchor is the side that it says. */
const endLabel = (value: 0 | 100): Html =>
	html`<text
		x="${at(value)}"
		y="38"
		font-size="9"
		fill="#55606b"
		direction="ltr"
		text-anchor="${(value === 0) === isFromRight() ? 'end' : 'start'}"
		>${formatNumber(value)}</text
	>`;

export function shareTrack(
	{ unit, shape }: IndicatorDefinition,
	now: ReleasedCell,
	earlier: ReleasedCell | null
): Html {
	const isShare = unit === 'percent' && (shape === 'rows' || shape === 'measure');
	if (!isShare || now.state !== 'value' || now.value === null) return nothing;
	const then = earlier?.state === 'value' ? earlier.value : null;
	return html`<svg viewBox="0 0 ${width} 40" aria-hidden="true" focusable="false">
		<path d="M${left} 20H${width - left}" stroke="#c9bda9" stroke-width="2" />
		<path
			d="M${left} 15v10M${at(50)} 17v6M${width - left} 15v10"
			stroke="#c9bda9"
			stroke-width="1.5"
		/>
		${band(now)}
		${then === null ? nothing : html`<circle cx="${at(then)}" cy="20" r="6" fill="#fffdf9" stroke="#22303c" stroke-width="2" />`}
		<circle cx="${at(now.value)}" cy="20" r="6.5" fill="#22303c" />
		${endLabel(0)} ${endLabel(100)}
	</svg>`;
}

function band({ lower, upper }: ReleasedCell): Html {
	if (lower === null || upper === null) return nothing;
	const length = ((upper - lower) / 100) * inner;
	return html`<rect
		x="${at(isFromRight() ? upper : lower)}"
		y="13"
		width="${length.toFixed(1)}"
		height="14"
		rx="3"
		fill="#22303c"
		fill-opacity="0.18"
	/>`;
}
