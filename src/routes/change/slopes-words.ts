import type { SlopesWords } from '$lib/charts/slopes.ts';
import { slopesOf, type ReleasedSlopes, type SlopeEnd } from '$lib/domain/evidence/slopes.ts';
import type { PointKind, Side } from '$lib/domain/evidence/timeline.ts';
import { cellText, countedText, intervalText, shortCountText } from '$lib/i18n/cell-text.ts';
import { formatDayRange, formatNumber } from '$lib/i18n/formats.ts';
import { codeLabel, periodShortLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import { cellNumberColumns, cellNumbers, downloadCsv } from '$lib/state/downloads.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import type { Question } from './load.ts';
import { amountText } from './numbers-text.ts';

/** The words of pictures of two times, and their table. */

interface Shown {
	readonly question: Question;
	readonly by: PointKind;
	readonly places: ReleasedSlopes;
}

/** When an end was asked: its round, its quarter, or nothing where the places have several. */
function timeOf({ label, first_day, last_day }: SlopeEnd, by: PointKind): string {
	if (label === '') return '';
	if (by === 'wave') return codeLabel('wave', label);
	return periodShortLabel({
		id: label,
		kind: 'quarter',
		firstDay: first_day,
		lastDay: last_day
	});
}

function sideWords({ question, places }: Shown, side: Side): string {
	const count = slopesOf(places).filter((slope) => slope.side === side).length;
	if (side === 'beside') {
		const isOne = question.place.kind === 'community';
		return translate(isOne ? 'change.side.compared' : 'change.side.beside', { count });
	}
	return question.place.kind === 'community'
		? question.place.label
		: translate('change.side.here', { count });
}

export function slopesWords(shown: Shown, description: string): SlopesWords {
	const { question, by, places } = shown;
	const { definition } = question;
	const all = slopesOf(places);
	/** One time where all places have it. */
	const common = (when: 'before' | 'now'): string => {
		const times = [...new Set(all.map((slope) => timeOf(slope[when], by)))];
		return times.length === 1 ? (times[0] ?? '') : '';
	};
	const timeWords = (when: 'before' | 'now'): string => {
		const time = translate(when === 'before' ? 'change.before' : 'change.now');
		const at = common(when);
		return at === '' ? time : translate('change.time.at', { time, at });
	};
	const numberOf = (end: SlopeEnd): string =>
		[
			cellText(definition, end.cell),
			shortCountText(definition, end.cell),
			intervalText(definition, end.cell)
		]
			.filter((part) => part !== '')
			.join(', ');
	return {
		description,
		value: (value) => formatNumber(value, definition.unit === 'percent' ? 0 : 1),
		caption: ({ cell }) =>
			definition.unit === 'count'
				? formatNumber(cell.value ?? 0)
				: shortCountText(definition, cell),
		fromTo: (before, now) => translate('change.slope.from to', { before, now }),
		side: (side) => sideWords(shown, side),
		before: timeWords('before'),
		now: timeWords('now'),
		heard: (end) =>
			translate('change.slope.heard', {
				where: end.community_label === '' ? sideWords(shown, end.side) : end.community_label,
				time: translate(end.when === 'before' ? 'change.before' : 'change.now'),
				number: numberOf(end)
			}),
		heardPlace: ({ label, before, now }) =>
			translate('change.slope.heard place', {
				place: label,
				before: cellText(definition, before.cell),
				now: cellText(definition, now.cell)
			})
	};
}

/** The places with both of their numbers, as a table to read. */
export function slopesTable(
	{ question, by, places }: Shown,
	sideName: (side: Side) => string
): ChartTable {
	const { definition } = question;
	const end = (one: SlopeEnd): readonly string[] => [
		cellText(definition, one.cell),
		countedText(definition, one.cell),
		[timeOf(one, by), formatDayRange(one.first_day, one.last_day), one.ways]
			.filter((part) => part !== '')
			.join(' · ')
	];
	return {
		columns: [
			translate('change.column.place'),
			translate('change.column.side'),
			translate('change.column.before'),
			translate('change.column.before counted'),
			translate('change.column.asked'),
			translate('change.column.now'),
			translate('change.column.now counted'),
			translate('change.column.asked'),
			translate('change.column.change')
		],
		rows: slopesOf(places).map((slope) => [
			slope.label,
			sideName(slope.side),
			...end(slope.before),
			...end(slope.now),
			amountText(definition, (slope.now.cell.value ?? 0) - (slope.before.cell.value ?? 0))
		])
	};
}

const header = [
	'indicator_id',
	'side',
	'community_id',
	'when',
	'time',
	'first_day',
	'last_day',
	'asked',
	...cellNumberColumns
];

/** Saves both numbers of each side and each place at full precision. */
export function saveSlopesCsv(
	fileName: string,
	together: ReleasedSlopes,
	places: ReleasedSlopes
): void {
	const rows = [together, places].flatMap((released) =>
		slopesOf(released).flatMap(({ before, now }) =>
			[before, now].map((end) => [
				end.cell.indicatorId,
				end.side,
				end.community_id,
				end.when,
				end.label,
				end.first_day,
				end.last_day,
				end.ways,
				...cellNumbers(end.cell)
			])
		)
	);
	downloadCsv(fileName, header, rows);
}
