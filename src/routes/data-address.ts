import { filterState } from '$lib/state/filters.svelte';

/** Before the id of the indicator of which two points in time are laid beside each other. */
const changesOf = 'changes ';

/** A part of the data screen, opened by what stands after `#`. */
const partOfData = (
	part: 'profile' | 'reporting' | 'reporting-all' | 'breakdowns' | `${typeof changesOf}${string}`
): `/data#${string}` => `/data#${filterState.with({ one: part, harm: '' }).slice(1)}`;

/** Where the open project says what it is. */
export const profileAddress = (): `/data#${string}` => partOfData('profile');

/** Where it stands which community has reported which month: those of the chosen period, or of all the time. */
export const reportingAddress = (isAllTime = false): `/data#${string}` =>
	partOfData(isAllTime ? 'reporting-all' : 'reporting');

/** Where it stands which community has recorded which breakdown. */
export const owedAddress = (): `/data#${string}` => partOfData('breakdowns');

/** Where one indicator is seen at two points in time. */
export const changesAddress = (indicator: string): `/data#${string}` =>
	partOfData(`${changesOf}${indicator}`);

/** The indicator that was asked about by the address; `''` for none. */
export const indicatorOfChanges = (): string => {
	const { one } = filterState.filters;
	return one.startsWith(changesOf) ? one.slice(changesOf.length) : '';
};
