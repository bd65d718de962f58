import type { PlaceKind } from '../domain/cell.ts';
import { personFilters, type PersonFilter } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import { codeLabel, type NamedPlace } from '../i18n/labels.ts';
import { translate } from '../i18n/translate.ts';

/** What can be chosen in a filter bar, and what was. */

export interface FilterPlace extends NamedPlace {
	readonly area: string | null;
	readonly hasAction: boolean;
	readonly hasComparison: boolean;
}

/** The group that was chosen of each split of people; none where everybody counts. */
export type People = Readonly<Partial<Record<PersonFilter, string>>>;

/** The groups that can be chosen of each split of people. */
export type PeopleGroups = Readonly<Partial<Record<PersonFilter, readonly string[]>>>;

/** The groups of splits that have the same codes in every project. */
export const usualGroups: PeopleGroups = { sex: ['f', 'm'], disability: ['yes', 'no'] };

/** What a filter bar asks the page to change in the address. */
export interface FilterChanges {
	readonly placeKind?: PlaceKind;
	readonly placeId?: string;
	readonly period?: string;
	readonly people?: People;
}

export const nothingFiltered: FilterChanges = {
	placeKind: 'all',
	placeId: 'ALL',
	period: '',
	people: {}
};

/** Periods under one heading. */
export interface PeriodGroup {
	readonly heading: string;
	readonly periods: readonly { readonly period: Period; readonly label: string }[];
}

/** What is chosen to choose months oneself. */
export const ownDates = 'own dates';

/** What is chosen to say in which month the project's year begins. */
export const yearBegins = 'year begins';

/** A list of communities under one heading; an empty heading where they have no area. */
export interface PlaceGroup {
	readonly area: string;
	readonly places: readonly FilterPlace[];
}

export function communitiesByArea(places: readonly FilterPlace[]): readonly PlaceGroup[] {
	const groups = new Map<string, FilterPlace[]>();
	for (const place of places) {
		if (place.kind !== 'community') continue;
		const area = place.area ?? '';
		groups.set(area, [...(groups.get(area) ?? []), place]);
	}
	return [...groups].map(([area, members]) => ({ area, places: members }));
}

export function isComparisonOnly(place: FilterPlace): boolean {
	return place.hasComparison && !place.hasAction;
}

/** The periods of one kind, the newest first. */
export function newestFirst(periods: readonly Period[], kind: Period['kind']): readonly Period[] {
	return periods
		.filter((period) => period.kind === kind)
		.sort((a, b) => b.firstDay.localeCompare(a.firstDay));
}

/** The chosen people in words: `girls and women, 6 to 11 years`. */
export function peopleLabel(people: People): string {
	const words = personFilters.flatMap((filter) => {
		const group = people[filter];
		return group === undefined ? [] : [codeLabel(filter, group)];
	});
	return words.length === 0
		? translate('filter.everyone')
		: words.join(translate('filter.people.between'));
}

/** The same people with another group of one split; `''` for all of it. */
export function withGroup(people: People, filter: PersonFilter, group: string): People {
	const others = Object.entries(people).filter(([id]) => id !== filter);
	return Object.fromEntries(group === '' ? others : [...others, [filter, group]]);
}
