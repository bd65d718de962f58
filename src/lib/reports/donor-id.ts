import { isOwnMeasure } from '../domain/indicators/index.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';

/**
 * The id of an indicator in a file for donors. That of an own measure is a code from somebody's rows, and may name a person or
 * a village: it goes by the name that the officer gave it.
 */
export const donorIndicatorId = (id: string): string =>
	isOwnMeasure(id) ? indicatorName(id).trim().replace(/\s+/gu, '_') : id;
