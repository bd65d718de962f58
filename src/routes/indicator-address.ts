import { filterState } from '$lib/state/filters.svelte.ts';

/** The address of one indicator under the filters that stand; of all of them for `''`. */
export function addressOf(one: string): `/indicators#${string}` {
	return `/indicators#${filterState.with({ one }).slice(1)}`;
}
