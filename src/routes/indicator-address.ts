import type { Cell } from '$lib/domain/cell.ts';
import { filterState, type NumberAddress } from '$lib/state/filters.svelte.ts';

/** The address of one indicator under the filters that stand; of all of them for `''`. */
export function addressOf(one: string): `/indicators#${string}` {
	return `/indicators#${filterState.with({ one, make: '' }).slice(1)}`;
}

/** The address at which an own indicator is made (`new`) or changed, or an own measure described (`measure …`). */
export function makingAddress(make: string): `/indicators#${string}` {
	return `/indicators#${filterState.with({ one: '', make }).slice(1)}`;
}

/**
 * Where the number of a cell comes from. A round of asking has its cell under all time.
 *
 * @param isWhole whether the cell says by itself which people it is about: the filters of people do not reach it
 */
export function originOf(cell: Cell, isWhole = false): `/indicators#${string}` {
	const { indicatorId, placeKind, placeId, period, breakdown, group } = cell;
	const isWave = breakdown.split('+').includes('wave');
	const from: NumberAddress = {
		placeKind,
		placeId,
		period: isWave ? 'ALL' : period,
		breakdown,
		group
	};
	const people = isWhole ? { people: {} } : {};
	return `/indicators#${filterState.with({ one: indicatorId, from, ...people }).slice(1)}`;
}

/** What stands for one indicator where the table of all of them is open. */
export const wholeCatalogue = 'all-indicators';

/** The address of one indicator at one community, under the other filters that stand. */
export function numberAt(one: string, community: string): `/indicators#${string}` {
	const hash = filterState.with({ one, placeKind: 'community', placeId: community });
	return `/indicators#${hash.slice(1)}`;
}
