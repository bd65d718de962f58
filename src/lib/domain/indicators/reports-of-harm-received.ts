import type { MeasureDefinition } from './definition.ts';
import { byArm, byHarm, byWave } from './measure-breakdowns.ts';

/**
 * H10 Reports of harm received.
 *
 * Reports × 1,000 ÷ child-months: children × months of the row. Rows of method `report` only; where a row names no
 * group and gives no denominator, the community's children stand in. More reports can mean more harm, or more trust:
 * it has no direction, is never coloured good or bad, and never stands on one axis with H1. Does not count harm that
 * nobody told. Exact Poisson limits at every count.
 */
export const reportsOfHarmReceived = {
	id: 'H10',
	shape: 'measure',
	area: 'reports',
	direction: 'none',
	unit: 'per 1,000 child-months',
	time: 'flow',
	counted: 'child-months',
	table: 'measures',
	codes: ['h10'],
	method: 'report',
	population: 'pop_children',
	perMonth: 1,
	interval: 'poisson-exact',
	isFullCount: true,
	breakdowns: [byHarm, byArm, byWave]
} as const satisfies MeasureDefinition;
