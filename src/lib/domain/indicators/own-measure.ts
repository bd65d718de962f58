import type { MeasureDefinition } from './definition.ts';
import { standardBreakdowns } from './measure-breakdowns.ts';

/**
 * Codes that the catalogue gives a meaning; every other code is a community's own measure (rule 32).
 */
export const catalogueCodes: readonly string[] = [
	...Array.from({ length: 11 }, (_, index) => `h${index + 1}`),
	'p6',
	'o9',
	'incl_decisions',
	'ours'
];

/**
 * A community's own measure: what people here decided to count, under the code that they gave it.
 *
 * Numerator ÷ denominator in percent where every row with a number has a denominator, else the sum of the numbers as
 * a count. No interval, no direction until the community sets one. It stands with the harm measures, so that its small
 * counts are kept as safe as theirs. Nobody but the community decides whether it is shared.
 *
 * @param code the measure's code as first written
 * @param isShare whether every recorded row has a denominator
 */
export function ownMeasure(code: string, isShare: boolean): MeasureDefinition {
	return {
		id: code,
		shape: 'measure',
		area: 'harm',
		direction: 'none',
		unit: isShare ? 'percent' : 'count',
		time: 'latest wave',
		counted: 'people',
		table: 'measures',
		codes: [code.toLowerCase()],
		interval: '',
		isFullCount: false,
		breakdowns: standardBreakdowns
	};
}
