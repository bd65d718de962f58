import { groupBy } from '../domain/group-by.ts';
import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { bandText } from '../i18n/band-text.ts';
import { stateText } from '../i18n/cell-text.ts';
import { codeLabel } from '../i18n/labels.ts';
import { formatDayRange } from '../i18n/formats.ts';
import { translate } from '../i18n/translate.ts';
import { periodIn } from './document-periods.ts';
import type { DonorDocument, DonorIndicator } from './donor-document.ts';

/**
 * An IATI actual must have a number, unless it is of words. What has none stands in no actual; that it is left out, and why,
 * is said in words.
 */

/** What stands in the place of a number: a band, that it is hidden, or why there is none. */
export const insteadOfNumber = (cell: ReleasedCell): string =>
	cell.state === 'suppressed' ? bandText(cell) : stateText(cell);

/** Whether a cell has a number that an actual can hold. */
export const hasNumber = ({ state, value, placeKind }: ReleasedCell): boolean =>
	placeKind !== 'community' && state === 'value' && value !== null;

/** One sentence for each time that an indicator has numbers of which some are left out. */
export function leftOutSentences(
	document: DonorDocument,
	{ released, definition }: DonorIndicator
): readonly string[] {
	const left = released.cells.filter(
		(cell) => cell.placeKind !== 'community' && !hasNumber(cell) && isSaid(cell)
	);
	return [...groupBy(left, ({ period }) => period)].map(([period, cells]) =>
		translate('donor file.iati.left out', {
			time: timeOf(document, period),
			list: cells.map((cell) => leftOut(cell, definition)).join('; ')
		})
	);
}

/** A group without any row is not worth a word; a hidden one is. */
const isSaid = ({ state, breakdown }: ReleasedCell): boolean =>
	breakdown === '' || state === 'suppressed' || state === 'between';

function timeOf(document: DonorDocument, period: string): string {
	const { id, firstDay, lastDay } = periodIn(document, period);
	return firstDay === '' ? id : formatDayRange(firstDay, lastDay);
}

function leftOut(cell: ReleasedCell, definition: DonorIndicator['definition']): string {
	const why = cell.state === 'suppressed' ? insteadOfNumber(cell) : stateText(cell, definition);
	return translate('donor file.iati.left out one', { what: whoseNumber(cell), why });
}

function whoseNumber({ placeKind, placeId, breakdown, group }: ReleasedCell): string {
	const place = placeKind === 'all' ? translate('place.all') : placeId;
	if (breakdown === '') return place;
	const label = codeLabel(breakdown, group);
	return placeKind === 'all' ? label : translate('donor file.iati.of', { place, group: label });
}
