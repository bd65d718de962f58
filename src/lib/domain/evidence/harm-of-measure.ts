/**
 * Which harm code of an action a measure is about. H1 counts the harm that each community chose, H7, H8 and H10 are
 * about all harms, and nobody can know it of a community's own measure.
 */
const harmOf: ReadonlyMap<string, string> = new Map([
	['H2', 'early_pregnancy'],
	['H3', 'out_of_school'],
	['H4', 'harsh_punishment'],
	['H5', 'child_marriage'],
	['H6', 'heavy_work']
]);

/** @returns `undefined` of a measure that is about no one harm, and of none */
export function harmOfMeasure(indicatorId: string | undefined): string | undefined {
	return harmOf.get(indicatorId ?? '');
}
