import type { Released } from '../domain/disclosure/release.ts';
import type { HandedOver } from '../domain/evidence/still-going.ts';
import { quarterLine, type QuarterLine } from '../pipeline/quarter-lines.ts';
import type { Place } from '../pipeline/read-cells.ts';
import { readHandedOver } from '../pipeline/still-going.ts';
import {
	readHandovers,
	readLocalFacilitators,
	readMeetingsHeld,
	type Handover
} from '../pipeline/support.ts';
import { sharedEngine } from './engine.ts';
import { projectState } from './project.svelte.ts';
import { cellsAt, once } from './results.ts';

/** What the views of what lasts and who decides ask of the open project. Asked twice, read once. */

export { emptyLine, isLine, quartersOf, yearsCompared } from '../pipeline/quarter-lines.ts';
export { viewStillGoing } from '../pipeline/still-going.ts';
export { sumWithin } from '../pipeline/support.ts';

/** The actions of a place that were handed over, and what became of them. */
export function handedOver(place: Place): Promise<readonly HandedOver[]> {
	return once(['handed over', place.kind, place.id], async () =>
		readHandedOver(await sharedEngine(), place)
	);
}

async function quarterLines(ids: readonly string[], place: Place): Promise<readonly QuarterLine[]> {
	const { definitions, periods } = projectState;
	const known = ids.flatMap((id) => definitions.find((definition) => definition.id === id) ?? []);
	const selections = await Promise.all(
		known.map((definition) => cellsAt(definition, place, {}, []))
	);
	return selections.map((selection) => quarterLine(selection, place, periods));
}

/** Who called, ran, decided and paid, and who runs the actions, as they are drawn. */
export const whoDecides = (place: Place): Promise<readonly QuarterLine[]> =>
	quarterLines(['O2', 'O3', 'O1', 'O5', 'O4'], place);

/** Outside days beside the meetings that were held. */
export interface OutsideSupport {
	readonly days: QuarterLine | undefined;
	readonly meetings: Released;
	readonly handovers: readonly Handover[];
}

export function outsideSupport(place: Place): Promise<OutsideSupport> {
	return once(['outside support', place.kind, place.id], async () => {
		const engine = await sharedEngine();
		const [days] = await quarterLines(['S3'], place);
		return {
			days,
			meetings: await readMeetingsHeld(engine, place, projectState.periods),
			handovers: await readHandovers(engine, place)
		};
	});
}

/** New people in leading roles beside local facilitators. */
export interface Leadership {
	readonly roles: QuarterLine | undefined;
	readonly facilitators: Released;
	readonly handovers: readonly Handover[];
}

export function leadership(place: Place): Promise<Leadership> {
	return once(['leadership', place.kind, place.id], async () => {
		const engine = await sharedEngine();
		const [roles] = await quarterLines(['S4'], place);
		return {
			roles,
			facilitators: await readLocalFacilitators(engine, place, projectState.periods),
			handovers: await readHandovers(engine, place)
		};
	});
}
