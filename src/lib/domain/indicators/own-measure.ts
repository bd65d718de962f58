import { isOwnIndicatorId } from '../own-indicators/own-id.ts';
import type { Direction, MeasureDefinition } from './definition.ts';
import { standardBreakdowns } from './measure-breakdowns.ts';

/** How many indicators each area of the whole catalogue has, those to come included. */
const catalogueSize = { a: 6, p: 7, o: 9, s: 7, h: 11 } as const;

/**
 * Codes that the catalogue gives a meaning; every other code is a community's own measure (rule 32). The ids of all
 * indicators are kept free too, also of those not counted from measures: two numbers under one name would be added up.
 */
export const catalogueCodes: readonly string[] = [
	...Object.entries(catalogueSize).flatMap(([area, size]) =>
		Array.from({ length: size }, (_, index) => `${area}${index + 1}`)
	),
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
 * @param direction as the community set it
 */
export function ownMeasure(
	code: string,
	isShare: boolean,
	direction: Direction = 'none'
): MeasureDefinition {
	return {
		// Two numbers under one name would be added up.
		id: isOwnIndicatorId(code) ? `measure ${code}` : code,
		shape: 'measure',
		area: 'harm',
		direction,
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
