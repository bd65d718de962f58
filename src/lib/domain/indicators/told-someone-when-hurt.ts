import type { MeasureDefinition } from './definition.ts';
import { byAgeBand, byArm, bySex, byWave } from './measure-breakdowns.ts';

/**
 * H9 Told someone when hurt.
 *
 * Children who told a trusted person or an authority ÷ children who said that they were hurt, in each community's
 * latest wave of the period. Those asked are few, since most children were not hurt. Does not count children who told
 * neither then nor now, and does not say whether telling helped. Shared only from 25 on. Wilson interval.
 */
export const toldSomeoneWhenHurt = {
	id: 'H9',
	shape: 'measure',
	area: 'protective',
	direction: 'up',
	unit: 'percent',
	time: 'latest wave',
	counted: 'children',
	table: 'measures',
	codes: ['h9'],
	interval: 'wilson',
	isFullCount: false,
	isSensitive: true,
	breakdowns: [bySex, byAgeBand, byArm, byWave]
} as const satisfies MeasureDefinition;
