import type { MeasureDefinition } from './definition.ts';
import { byAgeBand, byDisability, bySex, byWave } from './measure-breakdowns.ts';

/**
 * P6 "Decisions here include people like me".
 *
 * People who agree ÷ people asked, in each community's latest wave of the period; action communities only. Measured
 * under `P6` or `incl_decisions`, which are the same code. An opinion, as told to whoever asked. Comparable with the
 * official indicator only where the wording is that of the United Nations. Wilson interval.
 */
export const decisionsIncludePeopleLikeMe = {
	id: 'P6',
	shape: 'measure',
	area: 'participation',
	direction: 'up',
	unit: 'percent',
	time: 'latest wave',
	counted: 'people asked',
	table: 'measures',
	codes: ['p6', 'incl_decisions'],
	interval: 'wilson',
	isFullCount: false,
	breakdowns: [bySex, byAgeBand, byDisability, byWave]
} as const satisfies MeasureDefinition;
