import type { SeriesChange } from '$lib/charts/series.ts';
import type { StackedPicture } from '$lib/charts/stacked-times.ts';
import { sameSeasonPair } from '$lib/domain/evidence/same-season.ts';
import type { ReleasedCell } from '$lib/domain/disclosure/release.ts';
import type { Period } from '$lib/domain/period.ts';
import { stateText } from '$lib/i18n/cell-text.ts';
import { formatDay, formatList, formatNumber } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';
import { quartersOf, sumWithin, yearsCompared } from '$lib/state/lasting.ts';
import type { Leadership, OutsideSupport } from '$lib/state/lasting.ts';
import { periodNames } from '../indicators/chart-words.ts';
import { columnOf, lineWords, type Column } from './quarter-lines-words.ts';

/** Outside support beside what communities do themselves, in words. */

type Handovers = OutsideSupport['handovers'];

const days = (day: string): number => Date.parse(day) / 86_400_000;

/** Where between the quarters a handover stands; the last one is named, since names of several would overlap. */
export function handoverMarks(
	handovers: Handovers,
	periods: readonly Period[]
): readonly SeriesChange[] {
	const quarters = quartersOf(periods);
	const marks = handovers.flatMap(({ day }) => {
		const index = quarters.findIndex(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
		const quarter = quarters[index];
		if (quarter === undefined) return [];
		const start = days(quarter.firstDay);
		const share = (days(day) - start) / (days(quarter.lastDay) - start + 1);
		return [index - 0.5 + share];
	});
	return marks.map((across, index) => ({
		across,
		label: index === marks.length - 1 ? translate('change.support.handed over') : ''
	}));
}

/** Which places took over when, as a sentence; `''` where none did. */
export function handoverText(handovers: Handovers): string {
	if (handovers.length === 0) return '';
	const places = handovers.map(({ community_label, day }) =>
		translate('change.support.handover', { place: community_label, day: formatDay(day) })
	);
	return translate('change.support.handovers', { places: formatList(places) });
}

export function supportTitle(
	{ days: line, meetings }: OutsideSupport,
	periods: readonly Period[]
): string {
	const compared = yearsCompared(periods);
	const { later, earlier } = line?.finding ?? {};
	const now = compared === null ? null : sumWithin(meetings, compared.later, periods);
	const before = compared === null ? null : sumWithin(meetings, compared.earlier, periods);
	const lastDays = later?.cell.value ?? null;
	const firstDays = earlier?.cell.value ?? null;
	if (now === null || before === null || lastDays === null || firstDays === null) {
		return translate('change.support.title.plain');
	}
	const said = {
		...{ firstDays: formatNumber(firstDays, 1), lastDays: formatNumber(lastDays, 1) },
		...{ before: formatNumber(before), now: formatNumber(now) }
	};
	return translate('change.support.title', {
		...said,
		days: said.firstDays === said.lastDays ? 'same' : 'other',
		meetings: said.before === said.now ? 'same' : 'other'
	});
}

const countWords = (periods: readonly Period[], description: string, digits: number) => ({
	label: periodNames(periods),
	description,
	caption: () => '',
	value: (value: number) => formatNumber(value, digits),
	state: (cell: ReleasedCell) => stateText(cell)
});

export function supportPicture(
	{ days: line, meetings, handovers }: OutsideSupport,
	periods: readonly Period[],
	description: string
): StackedPicture {
	const own =
		line === undefined
			? []
			: [
					{
						name: translate('change.support.days'),
						series: line.series,
						words: { ...lineWords(line, periods, description), caption: () => '' }
					}
				];
	return {
		description,
		options: { changes: handoverMarks(handovers, periods) },
		panels: [
			...own,
			{
				name: translate('change.support.meetings'),
				series: meetings,
				words: countWords(periods, description, 0)
			}
		]
	};
}

export function supportColumns({ days: line, meetings }: OutsideSupport): readonly Column[] {
	return [
		...(line === undefined ? [] : [columnOf(line)]),
		{
			name: translate('change.support.meetings'),
			cells: meetings.cells,
			text: (cell) => (cell.value === null ? stateText(cell) : formatNumber(cell.value))
		}
	];
}

/** "27 of 111", also where they are too few for a percentage. */
const rolesText = ({ numerator, denominator }: ReleasedCell): string =>
	translate('counted.n of N', {
		n: formatNumber(numerator ?? 0),
		N: formatNumber(denominator ?? 0)
	});

export const areRolesKnown = ({ numerator, denominator }: ReleasedCell): boolean =>
	numerator !== null && denominator !== null && denominator > 0;

export function leadershipTitle({ roles }: Leadership, periods: readonly Period[]): string {
	const pair = sameSeasonPair(roles?.series.cells ?? [], areRolesKnown);
	if (pair === undefined) return translate('change.view.leadership');
	const label = periodNames(periods);
	const { last, earlier } = pair;
	const said = translate('change.leadership.title', { roles: rolesText(last), at: label(last) });
	if (earlier === undefined) return said;
	return translate('change.leadership.title.both', {
		said,
		roles: rolesText(earlier),
		at: label(earlier)
	});
}

const perPlace = (cell: ReleasedCell): string =>
	translate('change.leadership.facilitators.in', {
		total: formatNumber(cell.numerator ?? 0),
		places: cell.rowsUsed
	});

/** Local facilitators now and in the same season before. */
export function leadershipDetails(
	{ facilitators }: Leadership,
	periods: readonly Period[]
): readonly string[] {
	const pair = sameSeasonPair(facilitators.cells, ({ value }) => value !== null);
	if (pair === undefined) return [];
	const label = periodNames(periods);
	const said = (cell: ReleasedCell): string =>
		translate('change.leadership.at', { number: perPlace(cell), at: label(cell) });
	const both = [pair.last, ...(pair.earlier === undefined ? [] : [pair.earlier])];
	return [
		translate('change.leadership.facilitators.said', { numbers: formatList(both.map(said)) })
	];
}

export function leadershipPicture(
	{ roles, facilitators, handovers }: Leadership,
	periods: readonly Period[],
	description: string
): StackedPicture {
	const own =
		roles === undefined
			? []
			: [
					{
						name: translate('change.leadership.roles'),
						series: roles.series,
						words: {
							...lineWords(roles, periods, description),
							// Between visits nobody asks: only what was asked of too few is named.
							state: (cell: ReleasedCell) => (cell.state === 'too few' ? rolesText(cell) : '')
						}
					}
				];
	return {
		description,
		options: { connectAcrossGaps: true, changes: handoverMarks(handovers, periods) },
		panels: [
			...own,
			{
				name: translate('change.leadership.facilitators'),
				series: facilitators,
				words: countWords(periods, description, 1)
			}
		]
	};
}

export function leadershipColumns({ roles, facilitators }: Leadership): readonly Column[] {
	return [
		...(roles === undefined
			? []
			: [
					{
						name: translate('change.leadership.roles'),
						cells: roles.series.cells,
						text: (cell: ReleasedCell) =>
							areRolesKnown(cell) ? rolesText(cell) : stateText(cell, roles.definition)
					}
				]),
		{
			name: translate('change.leadership.facilitators'),
			cells: facilitators.cells,
			text: (cell) => (cell.value === null ? stateText(cell) : perPlace(cell))
		}
	];
}
