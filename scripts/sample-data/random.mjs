/**
 * Repeatable randomness: the same seed text gives the same numbers on every computer.
 * Each table and each community draws from a stream of its own, so that a change to one
 * leaves the others as they were.
 */

/** @typedef {ReturnType<typeof createRandom>} Random */

const PROJECT_SEED = 'sarumbe-2022';

/** FNV-1a, 32 bit. @param {string} text */
function hashText(text) {
	let hash = 0x811c9dc5;
	for (const character of text) {
		hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
	}
	return hash >>> 0;
}

/** mulberry32: a small generator of numbers from 0 up to 1. @param {number} seed */
function mulberry32(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** @param {string[]} streamName the table, the community, the purpose */
export function createRandom(...streamName) {
	const next = mulberry32(hashText([PROJECT_SEED, ...streamName].join('/')));
	/** @param {number} probability */
	const chance = (probability) => next() < probability;
	/** A whole number, both ends included. @param {number} least @param {number} most */
	const between = (least, most) => least + Math.floor(next() * (most - least + 1));

	/** @template Item @param {readonly Item[]} list @returns {Item} */
	const pick = (list) => list[between(0, list.length - 1)];

	/** @template Item @param {readonly (readonly [Item, number])[]} choices @returns {Item} */
	function weighted(choices) {
		let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [item, weight] of choices) {
			left -= weight;
			if (left < 0) return item;
		}
		return choices[choices.length - 1][0];
	}

	return { next, chance, between, pick, weighted, ...counts(next) };
}

/** Draws from the usual distributions. @param {() => number} next */
function counts(next) {
	/**
	 * @param {number} trials
	 * @param {number} probability
	 */
	function binomial(trials, probability) {
		let successes = 0;
		for (let trial = 0; trial < trials; trial += 1) successes += next() < probability ? 1 : 0;
		return successes;
	}

	/** Knuth's method; the means here are small. @param {number} mean */
	function poisson(mean) {
		const limit = Math.exp(-mean);
		let product = next();
		let events = 0;
		while (product > limit) {
			events += 1;
			product *= next();
		}
		return events;
	}

	/**
	 * The sum of twelve draws is near enough to a bell.
	 * @param {number} mean
	 * @param {number} spread
	 */
	function normal(mean, spread) {
		let sum = 0;
		for (let draw = 0; draw < 12; draw += 1) sum += next();
		return mean + (sum - 6) * spread;
	}

	return { binomial, poisson, normal };
}
