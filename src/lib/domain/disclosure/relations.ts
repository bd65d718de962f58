/**
 * Numbers of different indicators that are the same count by definition, for the same communities, days and split: whoever is
 * told the one knows the other.
 */
export interface Relation {
	/** Its denominator counts those whom `numeratorOf` counts in its numerator. */
	readonly denominatorOf: string;
	readonly numeratorOf: string;
}

export const relations: readonly Relation[] = [
	// Those asked whether they told someone are the children who said that they were hurt, in the same wave of the same survey.
	{ denominatorOf: 'H9', numeratorOf: 'H1' }
];

/** Indicators whose denominators tell the numerators of this one. */
export function tellersOf(indicatorId: string): readonly string[] {
	return relations
		.filter(({ numeratorOf }) => numeratorOf === indicatorId)
		.map(({ denominatorOf }) => denominatorOf);
}
