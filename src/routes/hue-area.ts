import { catalogueIndicator } from '$lib/domain/indicators/index.ts';
import type { AreaOfConcern, IndicatorDefinition } from '$lib/domain/indicators/definition.ts';

/** The area in whose hue an indicator is drawn; a community's own measure has the quiet one of no direction. */
export function hueAreaOf({ id, area }: IndicatorDefinition): AreaOfConcern {
	return catalogueIndicator(id) === undefined ? 'reports' : area;
}
