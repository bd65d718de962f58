import { mostUnderWay } from '$lib/charts/timeline-of-each.ts';
import type { PlaceLine } from '$lib/charts/timeline-panels.ts';
import { harmOfMeasure } from '$lib/domain/evidence/harm-of-measure.ts';
import { pointsOf, shockKinds, type Point } from '$lib/domain/evidence/timeline.ts';
import { cellText, countedText, intervalText } from '$lib/i18n/cell-text.ts';
import { codeLabel, placeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import { cellNumberColumns, cellNumbers, downloadCsv } from '$lib/state/downloads.ts';
import type { CommunityTimeline } from '$lib/state/results.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import { pointLabel } from './point-text.ts';
import { timelineWords, unitWords } from './timeline-words.ts';

/** What stands on the small lines of time of single communities: their words, their table, their file. */

export const openingOf = ({ place }: CommunityTimeline): string =>
	translate('change.each.open', { place: placeLabel(place) });

export function placeLine(timeline: CommunityTimeline, description: string): PlaceLine {
	const words = timelineWords(timeline, description);
	const points = pointsOf(timeline, 'here');
	const last = points.findLast(({ cell }) => cell.value !== null) ?? points.at(-1);
	return {
		timeline,
		name: placeLabel(timeline.place),
		note: last === undefined ? translate('state.not recorded') : noteOf(last, timeline, words),
		opening: openingOf(timeline),
		isBeside: timeline.side === 'beside',
		words
	};
}

/** What the last number is out of, and when; else why there is none. */
function noteOf(last: Point, { by }: CommunityTimeline, words: PlaceLine['words']): string {
	if (last.cell.value === null) return words.state(last);
	return translate('change.each.note', {
		counted: words.caption(last),
		at: pointLabel(last, by)
	});
}

/** How to read the small lines: only what is to be seen in them. */
export function eachKey(lines: readonly PlaceLine[], first: CommunityTimeline): readonly string[] {
	const hasEvents = lines.some(({ timeline }) =>
		timeline.events.records.some(({ kind }) => kind === 'handover' || isShock(kind))
	);
	return [
		translate('change.each.scale', { unit: unitWords(first) }),
		...(lines.some(({ isBeside }) => isBeside) ? [translate('change.each.beside')] : []),
		...actionsKey(lines, first),
		...(hasEvents ? [translate('change.each.events')] : [])
	];
}

const isShock = (kind: string | null): boolean => shockKinds.includes(kind ?? '');

function actionsKey(
	places: readonly PlaceLine[],
	{ definition }: CommunityTimeline
): readonly string[] {
	const actions = places.flatMap(({ timeline }) => timeline.actions.records);
	if (actions.length === 0) return [];
	const most = mostUnderWay({ places, description: '' });
	const harm = harmOfMeasure(definition.id);
	const isAbout = actions.some((action) => action.is_about_measure);
	if (harm === undefined || !isAbout) return [translate('change.each.actions', { most })];
	return [translate('change.each.actions about', { most, harm: codeLabel('harm', harm) })];
}

interface PlacePoint {
	readonly timeline: CommunityTimeline;
	readonly point: Point;
}

/** The points of all communities, in the order of the table's rows. */
export const pointsOfEach = (timelines: readonly CommunityTimeline[]): readonly PlacePoint[] =>
	timelines.flatMap((timeline) => pointsOf(timeline, 'here').map((point) => ({ timeline, point })));

export function pointsOfEachTable(timelines: readonly CommunityTimeline[]): ChartTable {
	return {
		columns: [
			translate('change.column.place'),
			translate('change.column.number'),
			translate('change.column.time'),
			translate('change.column.count'),
			translate('change.column.limits')
		],
		rows: pointsOfEach(timelines).map(({ timeline, point }) => [
			placeLabel(timeline.place),
			cellText(timeline.definition, point.cell),
			pointLabel(point, timeline.by),
			countedText(timeline.definition, point.cell),
			intervalText(timeline.definition, point.cell)
		])
	};
}

const header = [
	'indicator_id',
	'community',
	'side',
	'time',
	'method_changed',
	...cellNumberColumns
];

/** Saves the points of all communities at full precision. */
export function savePointsOfEachCsv(
	fileName: string,
	timelines: readonly CommunityTimeline[]
): void {
	const rows = pointsOfEach(timelines).map(({ timeline, point }) => [
		point.cell.indicatorId,
		point.cell.placeId,
		timeline.side,
		point.label,
		point.change,
		...cellNumbers(point.cell)
	]);
	downloadCsv(fileName, header, rows);
}
