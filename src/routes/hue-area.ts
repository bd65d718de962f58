import { catalogueIndicator } from '$lib/domain/indicators/index.ts';
import { isOwnIndicatorId } from '$lib/domain/own-indicators/own-id.ts';
import type { AreaOfConcern, IndicatorDefinition } from '$lib/domain/indicators/definition.ts';

/** The area in whose hue an indicator is drawn; a community's own measure has the quiet one of no direction. */
export function hueAreaOf({ id, area }: IndicatorDefinition): AreaOfConcern {
	const isKnown = isOwnIndicatorId(id) || catalogueIndicator(id) !== undefined;
	return isKnown ? area : 'reports';
}
