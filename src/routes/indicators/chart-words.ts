import type { ChartWords } from '$lib/charts/chart.ts';
import type { ReleasedCell } from '$lib/domain/disclosure/release.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { shortCountText, stateText, valueText } from '$lib/i18n/cell-text.ts';
import { compareLabels } from '$lib/i18n/formats.ts';
import { codeLabel, periodShortLabel, placeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Place } from '$lib/pipeline/read-cells.ts';

/** What the marks of the charts are called. */

export type CellLabel = (cell: ReleasedCell) => string;

interface Drawn {
	readonly definition: IndicatorDefinition;
	readonly label: CellLabel;
	/** What the chart shows, in a sentence. */
	readonly description: string;
	/** All cells that are drawn: a number is written with the decimals that it has elsewhere on the screen. */
	readonly cells: readonly ReleasedCell[];
}

export function chartWords({ definition, label, description, cells }: Drawn): ChartWords {
	const totals = new Map(cells.map(({ value, denominator }) => [value, denominator ?? 0]));
	return {
		label,
		description,
		caption: (cell) => shortCountText(definition, cell),
		value: (value) => valueText(definition, value, totals.get(value)),
		state: (cell) => stateText(cell, definition)
	};
}

/** A quarter by its months; a round of asking by its name. */
export function periodNames(periods: readonly Period[]): CellLabel {
	const names = new Map(periods.map((period) => [period.id, periodShortLabel(period)]));
	return ({ period }) => names.get(period) ?? codeLabel('wave', period);
}

/** A place by its name; one that others are compared with says so. */
export function placeNames(places: readonly Place[]): CellLabel {
	const names = new Map(places.map((place) => [`${place.kind} ${place.id}`, placeNameOf(place)]));
	return ({ placeKind, placeId }) => names.get(`${placeKind} ${placeId}`) ?? placeId;
}

export function placeNameOf(place: Place): string {
	const name = placeLabel(place);
	const isCompared = place.kind === 'community' && !place.hasAction;
	return isCompared ? translate('place.comparison', { place: name }) : name;
}

/** A group in words; the headline is all groups together. */
export function groupName(breakdown: string, group: string): string {
	return breakdown === '' ? translate('indicators.group.all') : codeLabel(breakdown, group);
}

/** The order in which groups are read: as the breakdown's codes stand, else as a reader would sort them. */
export function sortGroups(groups: readonly string[], codes: readonly string[]): readonly string[] {
	const rank = (group: string): number => {
		if (group === 'not recorded') return codes.length + 1;
		const index = codes.indexOf(group);
		return index === -1 ? codes.length : index;
	};
	return [...groups].sort((a, b) => rank(a) - rank(b) || compareLabels(a, b));
}
