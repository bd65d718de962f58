import { catalogueIndicator } from '$lib/domain/indicators/index.ts';
import { isOwnHarmId, isOwnIndicatorId } from '$lib/domain/own-indicators/own-id.ts';
import type { AreaOfConcern, IndicatorDefinition } from '$lib/domain/indicators/definition.ts';

/**
 * The area in whose hue an indicator is drawn; a community's own measure has the quiet one of no direction, and so
 * has an own indicator about harm of which nobody said which way is good.
 */
export function hueAreaOf({ id, area, direction }: IndicatorDefinition): AreaOfConcern {
	if (isOwnHarmId(id) && direction === 'none') return 'reports';
	const isKnown = isOwnIndicatorId(id) || catalogueIndicator(id) !== undefined;
	return isKnown ? area : 'reports';
}
