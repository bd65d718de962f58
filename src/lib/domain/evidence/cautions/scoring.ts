import type { NamedPlace, PairCaution } from './pair-caution.ts';

/** How often a community scored itself, and how often a facilitator from outside was there. */
export interface ScoredCommunity extends NamedPlace {
	readonly assessments: number;
	readonly outside: number;
}

/** Courtesy: people score kindly before those who help them. */
export function outsideFacilitator(scored: readonly ScoredCommunity[]): readonly PairCaution[] {
	const places = scored.filter(({ outside }) => outside > 0);
	if (places.length === 0) return [];
	const sum = (of: (one: ScoredCommunity) => number): number =>
		scored.reduce((total, one) => total + of(one), 0);
	return [
		{
			code: 'outside facilitator',
			places: places.map(({ community_id, label }) => ({ community_id, label })),
			outside: sum(({ outside }) => outside),
			of: sum(({ assessments }) => assessments)
		}
	];
}
