import { pairingP } from '../../src/lib/domain/statistics/pairing-permutation.ts';
import { randomNumbers } from '../../src/lib/domain/statistics/random-numbers.ts';
import {
	pairsOf,
	rankBlocks,
	rankCorrelation
} from '../../src/lib/domain/statistics/ranked-blocks.ts';
import { studentTail } from '../../src/lib/domain/statistics/student-tail.ts';
import { LEVEL } from './difference-rates.ts';
import { drawNormal } from './made-up-communities.ts';

const STRETCHES = 4;

/** How much of the spread lies between communities, 0 to 1. */
const BETWEEN = 0.5;

/**
 * How often, 0 to 1, a rank correlation of two things that have nothing to do with each other is
 * clear, where each community has its own level of both: with whole communities exchanged, and with
 * every stretch taken for a community of its own (which the product must not do).
 */
export function correlationRates(communities: number, dataSets: number, seed: number) {
	const random = randomNumbers(seed);
	let clear = 0;
	let clearPooled = 0;
	for (let dataSet = 0; dataSet < dataSets; dataSet += 1) {
		const blocks = rankBlocks(pairsOf(draw(random, communities), draw(random, communities)));
		if (pairingP(blocks) <= LEVEL) clear += 1;
		if (pooledP(rankCorrelation(blocks) ?? 0, communities * STRETCHES) <= LEVEL) clearPooled += 1;
	}
	return { clear: clear / dataSets, clearPooled: clearPooled / dataSets };
}

function draw(random: () => number, communities: number): number[][] {
	return Array.from({ length: communities }, () => {
		const level = Math.sqrt(BETWEEN) * drawNormal(random);
		return Array.from(
			{ length: STRETCHES },
			() => level + Math.sqrt(1 - BETWEEN) * drawNormal(random)
		);
	});
}

/** The usual t of a rank correlation of so many independent pairs. */
function pooledP(estimate: number, pairs: number): number {
	const t = Math.abs(estimate) * Math.sqrt((pairs - 2) / (1 - estimate * estimate));
	return studentTail(t, pairs - 2);
}
