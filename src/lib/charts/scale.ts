/** From numbers to pixels, in a straight line. */
export interface Scale {
	readonly domain: readonly [number, number];
	readonly range: readonly [number, number];
}

/** Where a number stands, in pixels. */
export function pixelOf({ domain, range }: Scale, value: number): number {
	const share = (value - domain[0]) / (domain[1] - domain[0]);
	return range[0] + share * (range[1] - range[0]);
}

/** A field of the data on a scale. Axes are drawn as marks, so that their words come from the catalogue. */
export function onScale(field: string, { domain, range }: Scale) {
	return {
		field,
		type: 'quantitative' as const,
		scale: { domain: [...domain], range: [...range], nice: false, zero: false, padding: 0 },
		axis: null
	};
}

/** A field of the data that holds pixels. */
export function onPixels(field: string) {
	return { field, type: 'quantitative' as const, scale: null, axis: null };
}
