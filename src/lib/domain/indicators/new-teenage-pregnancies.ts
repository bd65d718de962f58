import type { MeasureDefinition } from './definition.ts';
import { byAgeBand, byArm, byWave } from './measure-breakdowns.ts';

/**
 * H2 New teenage pregnancies.
 *
 * New pregnancies of girls aged 10 to 19 × 1,000 ÷ girl-years: girls × months of the row ÷ 12. Where the row names no
 * group and gives no denominator, the community's girls aged 10 to 19 stand in. A tally, not a birth rate. Does not
 * count pregnancies that nobody told. Exact Poisson limits below 10, Byar's from 10.
 */
export const newTeenagePregnancies = {
	id: 'H2',
	shape: 'measure',
	area: 'harm',
	direction: 'down',
	unit: 'per 1,000 girl-years',
	time: 'flow',
	counted: 'girl-years',
	table: 'measures',
	codes: ['h2'],
	population: 'pop_girls_10_19',
	perMonth: 1 / 12,
	interval: 'poisson-or-byar',
	isFullCount: true,
	breakdowns: [byAgeBand, byArm, byWave]
} as const satisfies MeasureDefinition;
