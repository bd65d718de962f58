import { pairingP } from './pairing-permutation.ts';
import { pairsOf, rankBlocks, rankCorrelation } from './ranked-blocks.ts';

export interface RankCorrelation {
	estimate: number | null;
	p: number | null;
}

/**
 * Spearman's rank correlation: whether those with more of one thing have more (towards 1) or less
 * (towards −1) of another, whatever the shape of the curve. `x[i]` and `y[i]` belong together;
 * equal values share the average of their ranks.
 *
 * Each pair counts as independent of the others. Where one community has several pairs they are
 * not: use `blockSpearman`. It says nothing of why: busy places differ in other ways too.
 *
 * `p` is the share of all ways to pair the values that give a correlation at least as far from 0,
 * exact while there are at most a million different ways, else from a seeded sample. Both are `null`
 * with fewer than two pairs, and where all values of one side are the same.
 *
 * Method: Spearman, C. (1904), American Journal of Psychology 15, as the correlation of mid-ranks.
 *
 * @example spearman([1, 2, 3, 4], [10, 20, 40, 30]).estimate // 0.8
 */
export function spearman(x: readonly number[], y: readonly number[]): RankCorrelation {
	const blocks = rankBlocks(
		pairsOf(
			x.map((value) => [value]),
			y.map((value) => [value])
		)
	);
	const estimate = rankCorrelation(blocks);
	return { estimate, p: estimate === null ? null : pairingP(blocks) };
}
