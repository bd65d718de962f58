import { filterState } from '$lib/state/filters.svelte';

/** Where the open project says what it is: a part of the data screen, opened by what stands after `#`. */
export const profileAddress = (): `/data#${string}` =>
	`/data#${filterState.with({ one: 'profile', harm: '' }).slice(1)}`;
