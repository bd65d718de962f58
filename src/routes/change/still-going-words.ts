import type { StillGoingWords } from '$lib/charts/still-going.ts';
import type { ChangeFacts } from '$lib/domain/evidence/change-facts.ts';
import { handedOverEarly } from '$lib/domain/evidence/handed-over-early.ts';
import {
	drawnGroups,
	type Reading,
	type ReleasedCurves,
	type StillGoing,
	type WatchedBy,
	type WatchedGroup
} from '$lib/domain/evidence/still-going.ts';
import { formatDay, formatList, formatNumber, formatPercent } from '$lib/i18n/formats.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import { downloadCsv } from '$lib/state/downloads.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import { sentenceCase } from './finding-text.ts';
import { pText } from './numbers-text.ts';
import { someOf } from './point-text.ts';

/** Which actions go on after handover, in words. */

/** A group of actions by its name: "run by the community". */
export function groupText(by: WatchedBy, group: string): string {
	if (by === 'all' || group === '') return translate('change.going.group.all');
	if (by === 'money') {
		return translate(group === 'some' ? 'change.going.group.some' : 'change.going.group.none');
	}
	return translate('change.going.group.run by', { who: codeLabel('managed_by', group) });
}

/** Several groups at once: "run by the community and both together". */
function groupsText(by: WatchedBy, groups: readonly string[]): string {
	if (by !== 'managed_by') return formatList(groups.map((group) => groupText(by, group)));
	const who = formatList(groups.map((group) => codeLabel('managed_by', group)));
	return translate('change.going.group.run by', { who });
}

/** "about 16 are still going after 17 months (could be 11 to 18)". */
function readingText(actions: number, { months, share, lower, upper }: Reading): string {
	const of = (part: number): string => formatNumber(Math.round(part * actions));
	const said = translate('change.going.reading', { number: Math.round(share * actions), months });
	if (lower === null || upper === null) return said;
	return translate('change.going.reading.limits', { said, lower: of(lower), upper: of(upper) });
}

export function goingTitle({ all }: StillGoing): string {
	const reading = all.reading === null ? '' : readingText(all.actions, all.reading);
	return translate('change.going.title', { count: all.actions, reading });
}

/** One group with its own numbers; one of fewer than five actions has no curve. */
function groupSentence(by: WatchedBy, { group, actions, ends, reading }: WatchedGroup): string {
	const name = sentenceCase(groupText(by, group));
	if (reading === null) return translate('change.going.group.few', { name, count: actions });
	const said = readingText(actions, reading);
	return translate('change.going.group.said', {
		name,
		count: actions,
		ends,
		reading: said
	});
}

export function goingDetails(found: StillGoing): readonly string[] {
	const { all, notRecorded } = found;
	const open = all.actions - all.ends - all.finished;
	return [
		translate('change.going.ends', { ends: all.ends, finished: all.finished, open }),
		...(notRecorded === 0 ? [] : [translate('change.going.not recorded', { count: notRecorded })])
	];
}

/** Places whose actions cannot be followed from handover, since it came first. */
export function earlyHandoverTexts(facts: ChangeFacts): readonly string[] {
	const places = handedOverEarly(facts).map(({ community_label, handover_date }) =>
		translate('change.support.handover', {
			place: community_label,
			day: formatDay(handover_date ?? '')
		})
	);
	return places.length === 0 ? [] : [translate('change.going.early', { places: someOf(places) })];
}

/** What stands under the choice of groups: each with its numbers, and whether they can be told apart. */
export function groupSentences({
	by,
	groups,
	ungrouped,
	comparison
}: StillGoing): readonly string[] {
	if (by === 'all') return [];
	return [
		...groups.map((group) => groupSentence(by, group)),
		...(ungrouped === 0 ? [] : [translate('change.going.ungrouped', { count: ungrouped })]),
		comparison === null
			? translate('change.going.too few to compare')
			: translate(comparison.isApart ? 'change.going.apart' : 'change.going.not apart', {
					groups: groupsText(by, comparison.groups),
					p: pText(comparison.p)
				})
	];
}

export const goingWords = (by: WatchedBy, description: string): StillGoingWords => ({
	description,
	share: (share) => formatPercent(share * 100, 0),
	months: (months) => formatNumber(months),
	count: (count) => formatNumber(count),
	axis: translate('change.going.axis'),
	watched: translate('change.going.watched'),
	group: (group) => groupText(by, group),
	heard: ({ group, months, survival, at_risk }) =>
		translate('change.going.heard', {
			name: groupText(by, group),
			months,
			share: formatPercent((survival ?? 0) * 100, 0),
			count: at_risk
		})
});

/** The curves at the months under the axis. */
export function goingTable(found: StillGoing, { marks }: ReleasedCurves): ChartTable {
	const percent = (share: number | null): string =>
		share === null ? '' : formatPercent(share * 100, 0);
	const names = new Map(
		drawnGroups(found).map(({ group }) => [group, groupText(found.by, group)] as const)
	);
	return {
		columns: [
			translate('change.going.column.group'),
			translate('change.going.column.months'),
			translate('change.going.column.watched'),
			translate('change.going.column.going'),
			translate('change.going.column.lower'),
			translate('change.going.column.upper')
		],
		rows: marks.records.map(({ group, months, at_risk, survival, lower, upper }) => [
			names.get(group) ?? '',
			months,
			at_risk,
			survival === null ? translate('change.going.too few watched') : percent(survival),
			percent(lower),
			percent(upper)
		])
	};
}

const header = [
	'compared_by',
	'group',
	'day_after_handover',
	'at_risk',
	'stopped',
	'last_known',
	'still_going',
	'lower',
	'upper',
	'is_drawn'
];

/** Saves every step of the curves at full precision. */
export function saveGoingCsv(
	fileName: string,
	{ by }: StillGoing,
	{ steps }: ReleasedCurves
): void {
	const rows = steps.records.map((step) => [
		by,
		step.group,
		step.day,
		step.at_risk,
		step.stopped,
		step.censored,
		step.survival,
		step.lower,
		step.upper,
		step.is_drawn ? 'yes' : 'no'
	]);
	downloadCsv(fileName, header, rows);
}
