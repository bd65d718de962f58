import type { HandedOver } from '../domain/evidence/still-going.ts';
import type { Place } from '../pipeline/read-cells.ts';
import { readHandedOver } from '../pipeline/still-going.ts';
import { sharedEngine } from './engine.ts';
import { once } from './results.ts';

/** What the views of what lasts and who decides ask of the open project. Asked twice, read once. */

export { viewStillGoing } from '../pipeline/still-going.ts';

/** The actions of a place that were handed over, and what became of them. */
export function handedOver(place: Place): Promise<readonly HandedOver[]> {
	return once(['handed over', place.kind, place.id], async () =>
		readHandedOver(await sharedEngine(), place)
	);
}
