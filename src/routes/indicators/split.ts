import { release, type Released, type ReleasedCell } from '$lib/domain/disclosure/release.ts';
import type { Wave } from '$lib/domain/comparison.ts';
import type {
	Breakdown,
	BreakdownId,
	IndicatorDefinition
} from '$lib/domain/indicators/definition.ts';
import { isAsked, type Period } from '$lib/domain/period.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { Place } from '$lib/pipeline/read-cells.ts';
import {
	breakdownsTogether,
	cellOf,
	groupsOf,
	groupTogether,
	together,
	togetherCell,
	type Selection
} from '$lib/state/results.ts';
import { placeNameOf, sortGroups } from './chart-words.ts';
import { codesOf } from './groups.ts';
import type { IndicatorView } from './view.ts';

/** A number split into groups, by one breakdown or by two at once, of which the second may be places. */

/** By what groups are split once more; `''` for no second split. */
export type SecondSplit = BreakdownId | 'community' | 'area' | '';

export interface SplitChoice {
	readonly first: BreakdownId;
	readonly second: SecondSplit;
}

/** One of the groups: at which place, and which group of each breakdown. */
export interface Part {
	/** Place and group, as its cells have them. */
	readonly key: string;
	readonly label: string;
	/** The names of its group and of the other group or place, of which the label is made. */
	readonly labels: readonly string[];
	readonly place: Place;
	readonly groups: Readonly<Partial<Record<BreakdownId, string>>>;
}

/** All that a split is drawn from. */
export interface Split {
	readonly choice: SplitChoice;
	/** Groups that were recorded somewhere, in their order. */
	readonly parts: readonly Part[];
	/** Combinations of groups that nobody recorded in one row. */
	readonly neverTogether: readonly Part[];
	readonly inPeriod: (part: Part, period: string) => ReleasedCell;
	/** The number in a round of asking; absent for what is not asked in rounds. */
	readonly inWave: ((part: Part, wave: string) => ReleasedCell) | undefined;
}

/** The breakdowns that a filter of people has not taken away. */
export function splitsOf({ definition, people }: IndicatorView): readonly BreakdownId[] {
	return definition.breakdowns.map(({ id }) => id).filter((id) => !(id in people));
}

/** By what else the groups of a first split may be split. */
export function secondSplits(
	view: IndicatorView,
	first: BreakdownId,
	places: readonly Place[]
): readonly SecondSplit[] {
	if (view.definition.shape === 'spread') return [];
	const others = splitsOf(view).filter(
		(id) => id !== first && breakdownsTogether(view.definition, [first, id]).length === 2
	);
	const kinds = (['area', 'community'] as const).filter(
		(kind) => !(first === 'arm' && kind === 'community') && placesOf(view, kind, places).length > 1
	);
	return [...others, ...kinds];
}

/** Places of a kind within the one that is looked at, to which the question applies. */
function placesOf(
	{ place, selection, period }: IndicatorView,
	kind: 'area' | 'community',
	places: readonly Place[]
): readonly Place[] {
	if (place.kind === 'community' || place.kind === kind) return [];
	return places.filter(
		(one) =>
			one.kind === kind &&
			(place.kind === 'all' || one.area === place.id) &&
			cellOf(selection, { place: one, period: period.id }).state !== 'not applicable'
	);
}

/** Whether a split can be followed over time: rounds of asking and months since handover are times themselves. */
export function hasTime({ definition }: IndicatorView, { first, second }: SplitChoice): boolean {
	return definition.time !== 'since handover' && ![first, second].includes('wave');
}

/** Fetches what a split is drawn from; two breakdowns at once are measured when they are first looked at. */
export async function loadSplit(
	view: IndicatorView,
	choice: SplitChoice,
	places: readonly Place[],
	periods: readonly Period[]
): Promise<Split> {
	const { definition, people, waves } = view;
	const { first, second } = choice;
	const ids = isPlaces(second) || second === '' ? [first] : [first, second];
	const breakdowns = breakdownsTogether(definition, ids);
	const asked = periods.filter(isAsked);
	const isByWave = waves.length > 0 && hasTime(view, choice);
	const withWave = isByWave ? breakdownsTogether(definition, [...ids, 'wave']) : [];
	const [both, byWave] = await Promise.all([
		ids.length > 1 ? together(definition, people, breakdowns, asked) : null,
		withWave.length > 0 ? together(definition, people, withWave) : null
	]);
	const all = partsOf(view, choice, breakdowns, places);
	const occurs = (part: Part): boolean =>
		both === null ||
		both.released.cells.some(({ group }) => group === groupTogether(breakdowns, part.groups));
	return {
		choice,
		parts: all.filter((part) => occurs(part)),
		neverTogether: all.filter((part) => !occurs(part)),
		inPeriod: (part, period) => cellIn(view.selection, both, breakdowns, part, period),
		inWave:
			byWave === null
				? undefined
				: (part, wave) => waveCell(view.selection, byWave, { breakdowns, withWave }, part, wave)
	};
}

const isPlaces = (second: SecondSplit): second is 'community' | 'area' =>
	second === 'community' || second === 'area';

function partsOf(
	view: IndicatorView,
	{ first, second }: SplitChoice,
	breakdowns: readonly Breakdown[],
	places: readonly Place[]
): readonly Part[] {
	const { definition, selection, place } = view;
	const groups = (id: BreakdownId): readonly string[] =>
		sortGroups(groupsOf(selection, id), codesOf(definition, id));
	const part = (at: Place, given: Part['groups'], labels: readonly string[]): Part => ({
		key: keyOf(at.kind, at.id, groupTogether(breakdowns, given)),
		label: labels.join(' · '),
		labels,
		place: at,
		groups: given
	});
	const seconds = (one: string): readonly Part[] => {
		const label = codeLabel(first, one);
		if (second === '') return [part(place, { [first]: one }, [label])];
		if (isPlaces(second)) {
			return placesOf(view, second, places).map((at) =>
				part(at, { [first]: one }, [label, placeNameOf(at)])
			);
		}
		return groups(second)
			.filter((group) => group !== 'not recorded')
			.map((group) =>
				part(place, { [first]: one, [second]: group }, [label, codeLabel(second, group)])
			);
	};
	const isSplitTwice = second !== '' && !isPlaces(second);
	return groups(first)
		.filter((group) => !isSplitTwice || group !== 'not recorded')
		.flatMap((group) => seconds(group));
}

const keyOf = (kind: string, id: string, group: string): string => [kind, id, group].join('\n');

/** The part that a cell is of. */
export const partKeyOf = ({ placeKind, placeId, group }: ReleasedCell): string =>
	keyOf(placeKind, placeId, group);

function cellIn(
	whole: Selection,
	both: Selection | null,
	breakdowns: readonly Breakdown[],
	{ place, groups }: Part,
	period: string
): ReleasedCell {
	const group = groupTogether(breakdowns, groups);
	if (both !== null) return togetherCell(both, whole, { place, period, breakdowns, group });
	return cellOf(whole, { place, period, breakdown: breakdowns[0]?.id ?? '', group });
}

/** The number of a round stands where that of a period would, under the group's own name. */
function waveCell(
	whole: Selection,
	byWave: Selection,
	{
		breakdowns,
		withWave
	}: { readonly breakdowns: readonly Breakdown[]; readonly withWave: readonly Breakdown[] },
	{ place, groups }: Part,
	wave: string
): ReleasedCell {
	const group = groupTogether(withWave, { ...groups, wave });
	const address = { place, period: 'ALL', breakdowns: withWave, group };
	const cell = togetherCell(byWave, whole, address);
	return {
		...cell,
		period: wave,
		breakdown: breakdowns.map(({ id }) => id).join('+'),
		group: groupTogether(breakdowns, groups)
	};
}

/** The numbers of a group over time: of every quarter, or of every round of asking. */
export function cellsOverTime(
	{ inPeriod, inWave }: Split,
	one: Part,
	waves: readonly Wave[],
	periods: readonly Period[]
): readonly ReleasedCell[] {
	if (inWave !== undefined) return waves.map(({ wave }) => inWave(one, wave));
	return periods.filter(({ kind }) => kind === 'quarter').map(({ id }) => inPeriod(one, id));
}

/** How many stand behind a number: people (or what else it is of), else rows. */
export function behind(definition: IndicatorDefinition, cell: ReleasedCell): number {
	return isOfPeople(definition) && cell.denominator !== null ? cell.denominator : cell.rowsUsed;
}

/** Whether a number's whole is people, so that it says more than its rows. */
export const isOfPeople = ({ shape, unit }: IndicatorDefinition): boolean =>
	shape === 'measure' && unit === 'percent';

/** What a split is called: `sex`, `sex and age`. */
export function splitName(id: SecondSplit): string {
	if (id === '') return translate('split.second none');
	if (isPlaces(id)) return translate(`split.second ${id}`);
	return translate(`indicators.breakdown.${id}`);
}

/** The cells of groups as one table for a picture. */
export function releasedTable(id: string, cells: readonly ReleasedCell[]): Released {
	const table = release([{ id, cells }], 'officer').tables[0];
	if (table === undefined) throw new Error('missing release');
	return table;
}
