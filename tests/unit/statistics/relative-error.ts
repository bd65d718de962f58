/** How far a number is from its reference value, as a share of the reference. */
export function relativeError(actual: number | null, reference: number): number {
	if (actual === null) return Infinity;
	if (reference === 0) return Math.abs(actual);
	return Math.abs(actual - reference) / Math.abs(reference);
}
