import type { ReleasedCell } from '../../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../../domain/indicators/definition.ts';
import { cellText, intervalText, shortCountText, unitText } from '../../i18n/cell-text.ts';
import { bandText } from '../../i18n/band-text.ts';
import { indicatorName } from '../../i18n/indicator-texts.ts';
import { translate } from '../../i18n/translate.ts';

/** A released number in words, as a donor reads it. */

/** The number itself; a percentage of few who were asked in brackets. */
export function releasedText(definition: IndicatorDefinition, cell: ReleasedCell): string {
	if (cell.state === 'suppressed') {
		return cell.band === undefined ? translate('summary.hidden') : bandText(cell);
	}
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

/** A number by its name: `Births registered: 68% (622 of 912)`. */
export function namedNumber(definition: IndicatorDefinition, cell: ReleasedCell): string {
	const [counted = ''] = releasedDetails(definition, cell);
	const unit = cell.state === 'value' ? unitText(definition) : '';
	const said = [releasedText(definition, cell), unit].filter((text) => text !== '').join(' ');
	const number = counted === '' ? said : `${said} (${counted})`;
	return translate('summary.number', { name: indicatorName(definition.id), number });
}
