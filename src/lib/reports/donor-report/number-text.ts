import type { ReleasedCell } from '../../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../../domain/indicators/definition.ts';
import { cellText, intervalText, shortCountText } from '../../i18n/cell-text.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { translate } from '../../i18n/translate.ts';

/** A released number in words, as a donor reads it. */

/** What a band tells: fewer than ten, or all but fewer than ten. */
export function bandText({ band, denominator }: ReleasedCell): string {
	if (band === undefined) return translate('summary.hidden');
	const isFew = band.low <= 1;
	return translate(isFew ? 'summary.band.few' : 'summary.band.nearly all', {
		count: (isFew ? band.high : band.high - band.low) + 1,
		total: denominator === null ? 'none' : formatNumber(denominator)
	});
}

/** The number itself; a percentage of few who were asked in brackets. */
export function releasedText(definition: IndicatorDefinition, cell: ReleasedCell): string {
	if (cell.state === 'suppressed') return bandText(cell);
	const text = cellText(definition, cell);
	return cell.isOfFew === true ? translate('summary.of few', { value: text }) : text;
}

/** What was counted, and between which limits the number lies: what stands below it. */
export function releasedDetails(
	definition: IndicatorDefinition,
	cell: ReleasedCell
): readonly string[] {
	if (cell.state !== 'value') return [];
	const counted = shortCountText(definition, cell);
	const about = cell.isRounded === true && counted !== '';
	return [
		about ? translate('summary.rounded', { counted }) : counted,
		intervalText(definition, cell)
	].filter((text) => text !== '');
}
