import { stateText, valueWithCount } from '$lib/i18n/cell-text';
import { formatDay } from '$lib/i18n/formats';
import { periodLabel } from '$lib/i18n/labels';
import { targetValueText } from '$lib/i18n/target-text';
import { translate } from '$lib/i18n/translate';
import type { JudgedPoint } from '$lib/state/targets';

/** One point of a target in words, as the card and the table of all periods say it. */

/** Its period, or by which day. */
export const timeText = ({ target, point }: JudgedPoint): string =>
	target.kind === 'per_period'
		? periodLabel(point.period)
		: translate('targets.by', { day: formatDay(point.due) });

/** The number with what it was counted from, or why there is none. */
export const numberText = ({ definition, cell }: JudgedPoint): string =>
	cell.state === 'value' ? valueWithCount(definition, cell) : stateText(cell, definition);

/** What is and what should be, in one line. */
export function shortText(at: JudgedPoint): string {
	return translate('targets.short', {
		number: numberText(at),
		target: targetValueText(at.definition, at.target.value),
		time: timeText(at)
	});
}
