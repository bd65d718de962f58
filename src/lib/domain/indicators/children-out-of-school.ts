import type { MeasureDefinition } from './definition.ts';
import { standardBreakdowns } from './measure-breakdowns.ts';

/**
 * H3 Children out of school.
 *
 * Children of school age who do not attend ÷ children of school age. Registers are pooled over the period; of surveys
 * each community's latest wave counts. Does not say why. Harvest, hunger and exams move it: compare the same season.
 * Wilson interval.
 */
export const childrenOutOfSchool = {
	id: 'H3',
	shape: 'measure',
	area: 'harm',
	direction: 'down',
	unit: 'percent',
	time: 'latest wave',
	counted: 'children',
	table: 'measures',
	codes: ['h3'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: standardBreakdowns
} as const satisfies MeasureDefinition;
