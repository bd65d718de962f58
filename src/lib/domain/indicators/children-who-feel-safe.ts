import type { MeasureDefinition } from './definition.ts';
import { standardBreakdowns } from './measure-breakdowns.ts';

/**
 * H7 Children who feel safe here.
 *
 * Children who say that they feel safe ÷ children asked, in each community's latest wave of the period. A feeling, as
 * told on the day; it does not count incidents. Wilson interval.
 */
export const childrenWhoFeelSafe = {
	id: 'H7',
	shape: 'measure',
	area: 'protective',
	direction: 'up',
	unit: 'percent',
	time: 'latest wave',
	counted: 'children',
	table: 'measures',
	codes: ['h7'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: standardBreakdowns
} as const satisfies MeasureDefinition;
