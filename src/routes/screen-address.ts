import { filterState } from '$lib/state/filters.svelte';

/** The screens that there are, in the order of the navigation. */
export const screens = [
	'/data',
	'/indicators',
	'/change',
	'/sdg',
	'/targets',
	'/meeting',
	'/summary'
] as const;
type Screen = '/' | (typeof screens)[number];

/** Where a screen is, with the filters that stand; for `resolve`. */
export function screenAddress(screen: Screen): `${Screen}#${string}` | Screen {
	return filterState.onScreen(screen) as `${Screen}#${string}` | Screen;
}
