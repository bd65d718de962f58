import type { MeasureDefinition } from './definition.ts';
import { standardBreakdowns } from './measure-breakdowns.ts';

/**
 * H1 Children hurt by the chosen harm.
 *
 * Children with the harm ÷ children asked, in each community's latest wave of the period. Does not count children
 * who were not asked. Waves with another method or other questions are not compared without a warning. Answers of a
 * village lie close together, so the Wilson interval is too narrow where few places were asked. Sensitive: counts
 * of 1 to 9 are for the officer only.
 */
export const childrenHurtByTheChosenHarm = {
	id: 'H1',
	shape: 'measure',
	area: 'harm',
	direction: 'down',
	unit: 'percent',
	time: 'latest wave',
	counted: 'children',
	table: 'measures',
	codes: ['h1'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: standardBreakdowns
} as const satisfies MeasureDefinition;
