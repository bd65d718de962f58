import type { MeasureDefinition } from './definition.ts';
import { byAgeBand, byArm, bySex, byWave } from './measure-breakdowns.ts';

/**
 * H6 Children in heavy work.
 *
 * Children of 5 to 17 in heavy or hazardous work, by the definition that was agreed locally ÷ children of 5 to 17, in
 * each community's latest wave of the period. What "heavy" means is local: numbers of places with another definition
 * are not alike. Does not count light work and chores. Sensitive: counts of 1 to 9 are for the officer only. Wilson
 * interval.
 */
export const childrenInHeavyWork = {
	id: 'H6',
	shape: 'measure',
	area: 'harm',
	direction: 'down',
	unit: 'percent',
	time: 'latest wave',
	counted: 'children',
	table: 'measures',
	codes: ['h6'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: [bySex, byAgeBand, byArm, byWave]
} as const satisfies MeasureDefinition;
