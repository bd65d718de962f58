import { filterState } from '$lib/state/filters.svelte';

/** A part of the data screen, opened by what stands after `#`. */
const partOfData = (part: 'profile' | 'reporting' | 'breakdowns'): `/data#${string}` =>
	`/data#${filterState.with({ one: part, harm: '' }).slice(1)}`;

/** Where the open project says what it is. */
export const profileAddress = (): `/data#${string}` => partOfData('profile');

/** Where it stands which community has reported which month. */
export const reportingAddress = (): `/data#${string}` => partOfData('reporting');

/** Where it stands which community has recorded which breakdown. */
export const owedAddress = (): `/data#${string}` => partOfData('breakdowns');
