import type { IndicatorDefinition } from './definition.ts';

/**
 * Whether a number looks at the 90 days up to the last day of its period: what is not written down yet of these days
 * then looks as if it had not been.
 */
export function looksBack(definition: IndicatorDefinition): boolean {
	return definition.time === 'stock' && JSON.stringify(definition).includes('p.last_day - 90');
}
