import type { MeasureDefinition } from './definition.ts';
import { byAgeBand, byDisability, bySex, byWave } from './measure-breakdowns.ts';

/**
 * O9 "This is ours".
 *
 * People who say that the action belongs to the community ÷ people asked, in each community's latest wave of the
 * period; action communities only. Measured under `O9` or `ours`, which are the same code. People may say what the
 * asker hopes to hear. Does not say who decides or who pays. Wilson interval.
 */
export const thisIsOurs = {
	id: 'O9',
	shape: 'measure',
	area: 'ownership',
	direction: 'up',
	unit: 'percent',
	time: 'latest wave',
	counted: 'people asked',
	table: 'measures',
	codes: ['o9', 'ours'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: [bySex, byAgeBand, byDisability, byWave]
} as const satisfies MeasureDefinition;
