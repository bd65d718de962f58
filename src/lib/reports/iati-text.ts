import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { element, escapeXml, type Attributes } from '../domain/xml.ts';
import { codeLabel } from '../i18n/labels.ts';

/** Pieces of which an IATI file is made. */

/** An element that holds text for people. */
export function narrated(name: string, text: string, attributes: Attributes = {}): string {
	return element(name, attributes, [element('narrative', {}, [escapeXml(text)])]);
}

/** Whose number it is, as dimensions; none for everybody in all places. */
export function dimensionElements({
	placeKind,
	placeId,
	breakdown,
	group
}: Pick<ReleasedCell, 'placeKind' | 'placeId' | 'breakdown' | 'group'>): readonly string[] {
	const dimension = (name: string, value: string): string => element('dimension', { name, value });
	return [
		...(placeKind === 'all' ? [] : [dimension('area', placeId)]),
		...(breakdown === '' ? [] : [dimension(breakdown, codeLabel(breakdown, group))])
	];
}

/** A number at full precision, without an exponent. */
export function plainNumber(value: number): string {
	return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}
