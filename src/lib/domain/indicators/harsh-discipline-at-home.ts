import type { MeasureDefinition } from './definition.ts';
import { byAgeBand, byArm, bySex, byWave } from './measure-breakdowns.ts';

/**
 * H4 Harsh discipline at home.
 *
 * Children of 1 to 17 with any physical punishment or psychological aggression by those who care for them in the past
 * month ÷ children of 1 to 17 asked about, in each community's latest wave of the period. The same as the official
 * indicator only where the questions of the MICS module were asked. Does not count what happens outside the home.
 * Sensitive: counts of 1 to 9 are for the officer only. Wilson interval.
 */
export const harshDisciplineAtHome = {
	id: 'H4',
	shape: 'measure',
	area: 'harm',
	direction: 'down',
	unit: 'percent',
	time: 'latest wave',
	counted: 'children',
	table: 'measures',
	codes: ['h4'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: [bySex, byAgeBand, byArm, byWave]
} as const satisfies MeasureDefinition;
