/**
 * A source of numbers from 0 up to but not including 1, spread evenly, that is the same for the
 * same seed on every machine and in every version: what was printed once must come out again. For
 * sampling and simulation, not for secrets. The seed is a whole number from 0 up to 2^32.
 *
 * Method: xoshiro128** of Blackman, D. and Vigna, S. (2021), Scrambled linear pseudorandom number
 * generators, ACM Transactions on Mathematical Software 47; its state is filled from the seed by
 * the final mix of MurmurHash3 over steps of the golden ratio.
 *
 * @example randomNumbers(1)() // 0.5686059962026775
 */
export function randomNumbers(seed: number): () => number {
	const words = randomWords([1, 2, 3, 4].map((step) => mixed(seed + step * 0x9e3779b9)));
	return () => words() / 2 ** 32;
}

/** The generator itself: whole numbers from 0 up to 2^32, from a state of four, not all 0. */
export function randomWords(state: readonly number[]): () => number {
	let [a = 0, b = 0, c = 0, d = 0] = state;
	return () => {
		const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotated(d, 11);
		return word;
	};
}

function rotated(word: number, bits: number): number {
	return (word << bits) | (word >>> (32 - bits));
}

function mixed(word: number): number {
	const half = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
	const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
	return most ^ (most >>> 16);
}
