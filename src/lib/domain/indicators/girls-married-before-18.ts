import type { MeasureDefinition } from './definition.ts';
import { byAgeBand, byArm, byWave } from './measure-breakdowns.ts';

/**
 * H5 Girls married before 18.
 *
 * Women of 20 to 24 who were married or in a union before they were 18 ÷ women of 20 to 24 asked, in each community's
 * latest wave of the period. It tells of marriages 2 to 10 years ago, so it can't move while a project runs: new
 * marriages of girls are counted as an own measure. Married before 15 and before 18 are two bands of the same women.
 * Sensitive: counts of 1 to 9 are for the officer only. Wilson interval.
 */
export const girlsMarriedBefore18 = {
	id: 'H5',
	shape: 'measure',
	area: 'harm',
	direction: 'down',
	unit: 'percent',
	time: 'latest wave',
	counted: 'women',
	table: 'measures',
	codes: ['h5'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: [byAgeBand, byArm, byWave]
} as const satisfies MeasureDefinition;
