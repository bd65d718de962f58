import type { MeasureDefinition } from './definition.ts';
import { byAgeBand, byArm, bySex, byWave } from './measure-breakdowns.ts';

/**
 * H11 Births registered.
 *
 * Children under 5 registered with a civil authority ÷ children under 5; registers are pooled over the period, and of
 * surveys each community's latest wave counts. Where the row names no group and gives no denominator, the community's
 * children under 5 stand in. Does not count birth cards of a health post. Wilson interval.
 */
export const birthsRegistered = {
	id: 'H11',
	shape: 'measure',
	area: 'protective',
	direction: 'up',
	unit: 'percent',
	time: 'latest wave',
	counted: 'children',
	table: 'measures',
	codes: ['h11'],
	population: 'pop_under5',
	interval: 'wilson',
	isFullCount: false,
	breakdowns: [bySex, byAgeBand, byArm, byWave]
} as const satisfies MeasureDefinition;
