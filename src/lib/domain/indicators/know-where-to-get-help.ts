import type { MeasureDefinition } from './definition.ts';
import { standardBreakdowns } from './measure-breakdowns.ts';

/**
 * H8 Know where to get help.
 *
 * Children who can name one safe place or person ÷ children asked, in each community's latest wave of the period.
 * Does not say that help would come. Wilson interval.
 */
export const knowWhereToGetHelp = {
	id: 'H8',
	shape: 'measure',
	area: 'protective',
	direction: 'up',
	unit: 'percent',
	time: 'latest wave',
	counted: 'children',
	table: 'measures',
	codes: ['h8'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: standardBreakdowns
} as const satisfies MeasureDefinition;
