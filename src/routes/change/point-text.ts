import type { Point, PointKind } from '$lib/domain/evidence/timeline.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { cellText, intervalText, shortCountText } from '$lib/i18n/cell-text.ts';
import { formatList, formatMonthRange, formatNumber } from '$lib/i18n/formats.ts';
import { codeLabel, periodShortLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';

/** Points of a line of time in words. */

/** A round of asking by its name, a quarter by its months. */
export function pointLabel(point: Point, by: PointKind): string {
	if (by === 'wave') return codeLabel('wave', point.label);
	const { label: id, first_day: firstDay, last_day: lastDay } = point;
	const label = periodShortLabel({ id, kind: 'quarter', firstDay, lastDay });
	return onOneLine(label);
}

/** Breaks a stretch of months after its dash only. */
const onOneLine = (text: string): string => text.replaceAll(/\s(?=–|\d)/gu, '\u00a0');

/** A point with its preposition: `at T3`, `in Oct – Dec 2025`. */
export function atPoint(point: Point, by: PointKind): string {
	const label = pointLabel(point, by);
	return by === 'wave'
		? translate('finding.before.wave', { wave: label })
		: translate('finding.before.at', { period: label });
}

/** A point with all that is known of it: its name, its number, n of N, its limits. */
export function pointSentence(
	definition: IndicatorDefinition,
	point: Point,
	by: PointKind,
	where: string
): string {
	const { cell } = point;
	const said = [cellText(definition, cell)];
	if (cell.state === 'value')
		said.push(shortCountText(definition, cell), intervalText(definition, cell));
	const number = said.filter((part) => part !== '').join(', ');
	return translate('change.point', { where, at: pointLabel(point, by), number });
}

/** Several points: rounds by their names, quarters in a row as one stretch of months. */
export function pointLabels(points: readonly Point[], by: PointKind): readonly string[] {
	if (by === 'wave') return points.map((point) => pointLabel(point, by));
	const stretches: { first: string; last: string }[] = [];
	for (const { first_day, last_day } of points) {
		const before = stretches.at(-1);
		const isNext =
			before !== undefined && Date.parse(first_day) - Date.parse(before.last) <= oneDay;
		if (isNext) before.last = last_day;
		else stretches.push({ first: first_day, last: last_day });
	}
	return stretches.map(({ first, last }) => onOneLine(formatMonthRange(first, last)));
}

const oneDay = 86_400_000;

const mostNamed = 4;

/** A few names, and how many more there are. */
export function someOf(names: readonly string[]): string {
	if (names.length <= mostNamed + 1) return formatList(names);
	const rest = translate('change.others', { count: formatNumber(names.length - mostNamed) });
	return formatList([...names.slice(0, mostNamed), rest]);
}
