import { describe, expect, it } from 'vitest';
import { randomNumbers, randomWords } from '../../../src/lib/domain/statistics/random-numbers.ts';

describe('randomNumbers', () => {
	it('follows the C program of its authors', () => {
		const words = randomWords([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
		expect(Array.from({ length: 4 }, words)).toEqual([
			0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70
		]);
	});

	it('gives the same numbers for the same seed, also in the next version', () => {
		expect(Array.from({ length: 2 }, randomNumbers(1))).toEqual([
			0.5686059962026775, 0.753928849240765
		]);
	});

	it('spreads evenly, with seeds that lie side by side too', () => {
		const tenths = Array<number>(10).fill(0);
		for (let seed = 0; seed < 1000; seed += 1) {
			const random = randomNumbers(seed);
			for (let draw = 0; draw < 10; draw += 1) tenths[Math.floor(random() * 10)]! += 1;
		}
		const chiSquare = tenths.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
		expect(chiSquare).toBeLessThan(27.88); // 0.1 % of even draws exceed it
	});
});
