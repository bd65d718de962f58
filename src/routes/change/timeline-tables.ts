import { pointsOf, type Point, type ReleasedTimeline } from '$lib/domain/evidence/timeline.ts';
import { cellText, countedText, intervalText } from '$lib/i18n/cell-text.ts';
import { formatDay, formatList } from '$lib/i18n/formats.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import { cellNumberColumns, cellNumbers, downloadCsv } from '$lib/state/downloads.ts';
import type { Timeline } from '$lib/state/results.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import { eventLabel } from './caution-text.ts';
import { pointLabel } from './point-text.ts';
import { actionTitle, sideNames } from './timeline-words.ts';

/** All that stands on a line of time, as tables to read and as a file. */

const code = (column: string, value: string | null): string =>
	value === null ? translate('change.not recorded') : codeLabel(column, value);

/** By which methods, and with which forms, a point was asked. */
function methodText(point: Point, timeline: Timeline): string {
	const own = timeline.sources.records.filter(
		({ side, label }) => side === point.side && label === point.label
	);
	const ways = own.map(({ method, instrument }) =>
		[code('method', method), instrument ?? ''].filter((part) => part !== '').join(' · ')
	);
	return formatList([...new Set(ways)]);
}

/** The points in the order of the table's rows. */
export const allPoints = (timeline: ReleasedTimeline): readonly Point[] => [
	...pointsOf(timeline, 'here'),
	...pointsOf(timeline, 'beside')
];

export function pointsTable(timeline: Timeline): ChartTable {
	const { definition, by } = timeline;
	const names = sideNames(timeline);
	return {
		columns: [
			translate('change.column.time'),
			translate('change.column.side'),
			translate('change.column.number'),
			translate('change.column.count'),
			translate('change.column.limits'),
			translate('change.column.method'),
			translate('change.column.rows')
		],
		rows: allPoints(timeline).map((point) => [
			pointLabel(point, by),
			names[point.side],
			cellText(definition, point.cell),
			countedText(definition, point.cell),
			intervalText(definition, point.cell),
			methodText(point, timeline),
			point.cell.rowsUsed
		])
	};
}

export function actionsTable(timeline: ReleasedTimeline): ChartTable {
	return {
		columns: [
			translate('change.column.action'),
			translate('change.column.place'),
			translate('change.column.harm'),
			translate('change.column.kind'),
			translate('change.column.run by'),
			translate('change.column.began'),
			translate('change.column.ended'),
			translate('change.column.end reason')
		],
		rows: timeline.actions.records.map((action) => [
			actionTitle(action),
			action.community_label,
			code('harm', action.harm),
			code('action_type', action.action_type),
			code('managed_by', action.managed_by),
			formatDay(action.date_started),
			action.date_ended === null ? translate('change.still going') : formatDay(action.date_ended),
			action.date_ended === null ? '' : code('end_reason', action.end_reason)
		])
	};
}

export function eventsTable(timeline: ReleasedTimeline): ChartTable {
	return {
		columns: [
			translate('change.column.event'),
			translate('change.column.kind'),
			translate('change.column.place'),
			translate('change.column.began'),
			translate('change.column.ended')
		],
		rows: timeline.events.records.map((event) => [
			event.kind === 'handover' ? translate('change.handed over') : eventLabel(event),
			event.kind === 'handover' ? translate('change.handover') : code('kind', event.kind),
			event.scope_label === '' ? translate('change.everywhere') : event.scope_label,
			formatDay(event.date_start),
			event.date_end === null ? translate('change.no end') : formatDay(event.date_end)
		])
	};
}

const header = [
	'indicator_id',
	'place_kind',
	'place_id',
	'side',
	'time',
	'first_day',
	'last_day',
	'method_changed',
	...cellNumberColumns
];

/** Saves the points at full precision. */
export function savePointsCsv(fileName: string, timeline: Timeline): void {
	const rows = allPoints(timeline).map(({ cell, ...point }) => [
		cell.indicatorId,
		cell.placeKind,
		cell.placeId,
		point.side,
		point.label,
		point.first_day,
		point.last_day,
		point.change,
		...cellNumbers(cell)
	]);
	downloadCsv(fileName, header, rows);
}

const actionsHeader = [
	'action_id',
	'community',
	'title',
	'harm',
	'action_type',
	'managed_by',
	'date_started',
	'date_ended',
	'end_reason'
];

/** Saves the actions as they are coded. */
export function saveActionsCsv(fileName: string, { actions }: ReleasedTimeline): void {
	const rows = actions.records.map((action) => [
		action.action_id,
		action.community_label,
		action.title,
		action.harm,
		action.action_type,
		action.managed_by,
		action.date_started,
		action.date_ended,
		action.end_reason
	]);
	downloadCsv(fileName, actionsHeader, rows);
}
