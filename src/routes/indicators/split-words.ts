import type { ReleasedCell } from '$lib/domain/disclosure/release.ts';
import { scoresSentence } from '$lib/i18n/finding-sentence.ts';
import { formatList } from '$lib/i18n/formats.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { periodLabel, placeLabel } from '$lib/i18n/labels.ts';
import { rangeSentence } from '$lib/i18n/range-sentence.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { CellLabel } from './chart-words.ts';
import { partKeyOf, splitName, type Split } from './split.ts';
import type { IndicatorView } from './view.ts';

/** What a split is called, and what it shows, in sentences. */

/** `sex`, `sex and age`. */
export function breakdownWords({ first, second }: Split['choice']): string {
	return formatList(second === '' ? [splitName(first)] : [splitName(first), splitName(second)]);
}

/** The group of a cell in words; the headline is all groups together. */
export function partNames({ parts }: Split): CellLabel {
	const names = new Map(parts.map(({ key, label }) => [key, label]));
	return (cell) => names.get(partKeyOf(cell)) ?? translate('indicators.group.all');
}

const parametersOf = ({ definition, place, period }: IndicatorView, { choice }: Split) => ({
	name: indicatorName(definition.id),
	breakdown: breakdownWords(choice),
	place: placeLabel(place),
	period: periodLabel(period)
});

/** The groups of one period, from the lowest number to the highest. */
export function periodSentence(
	view: IndicatorView,
	split: Split,
	cells: readonly ReleasedCell[]
): string {
	const { definition } = view;
	const opening = translate('indicators.group.sentence', parametersOf(view, split));
	if (definition.shape === 'spread') {
		return [opening, scoresSentence(definition, cells, split.choice.first)].join(' ');
	}
	const label = partNames(split);
	return rangeSentence(definition, { cells, label, opening, range: 'indicators.group.from to' });
}

/** The groups over time, and how to read the picture. */
export function timeSentence(view: IndicatorView, split: Split): string {
	return translate(
		view.waves.length > 0 ? 'split.wave sentence' : 'split.time sentence',
		parametersOf(view, split)
	);
}
