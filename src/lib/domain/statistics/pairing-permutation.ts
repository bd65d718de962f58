import { MOST_ARRANGEMENTS, sampledP, shuffle } from './permutation.ts';

/**
 * What belongs together: whole numbers of one sort and of another, as many of each. Blocks of one
 * kind might as well have one another's x.
 */
export interface Block {
	kind: string;
	x: readonly number[];
	y: readonly number[];
}

/** Blocks that have the same x, of which so many are still to be dealt. */
interface Hand {
	x: readonly number[];
	left: number;
}

/** A place to which one of the hands of its kind is dealt, and what the sum gains by each. */
interface Place {
	hands: Hand[];
	gains: number[];
}

/** The sum differs from its middle by 0, or by far more than this share of it. */
const ROUNDING = 1e-12;

/** Each block is dealt by a call within the call before it, of which there is room for some thousands. */
const MOST_DEALT = 1000;

/** In how many different ways the x can be dealt among blocks of one kind; equal ones are one. */
export function pairings(blocks: readonly Block[]): number {
	return Math.min(waysToDeal(blocks), waysToDeal(turned(blocks)));
}

/**
 * The share of all ways to deal the x among blocks of one kind that take the sum of x × y at least
 * as far from its middle (its mean over all ways) as the one seen, in either direction.
 *
 * Exact while there are at most a million different ways and a thousand blocks, else from a seeded
 * sample of them; the order of the blocks then decides which are looked at.
 */
export function pairingP(blocks: readonly Block[]): number {
	// Where y has more equals there are fewer ways to deal y, and they say the same.
	const dealt = waysToDeal(turned(blocks)) < waysToDeal(blocks) ? turned(blocks) : blocks;
	const kinds = byKind(dealt);
	const middle = kinds.reduce((sum, kind) => sum + meanOverWays(kind), 0);
	const seen = dealt.reduce((sum, block) => sum + product(block.x, block.y), 0);
	const reach = Math.abs(seen - middle) - ROUNDING * Math.max(seen, middle);
	const ways = waysToDeal(dealt);
	return ways <= MOST_ARRANGEMENTS && dealt.length <= MOST_DEALT
		? countReached(kinds, middle, reach) / ways
		: sampleReached(kinds, middle, reach);
}

function countReached(kinds: readonly Block[][], middle: number, reach: number): number {
	const places = kinds.flatMap(placesOf);
	const deal = (next: number, sum: number): number => {
		const place = places[next];
		if (place === undefined) return Math.abs(sum) >= reach ? 1 : 0;
		let reached = 0;
		place.hands.forEach((hand, index) => {
			if (hand.left === 0) return;
			hand.left -= 1;
			reached += deal(next + 1, sum + (place.gains[index] ?? 0));
			hand.left += 1;
		});
		return reached;
	};
	return deal(0, -middle);
}

function sampleReached(kinds: readonly Block[][], middle: number, reach: number): number {
	const decks = kinds.map(deckOf);
	const places = decks.reduce((sum, deck) => sum + deck.order.length, 0);
	return sampledP(places, (random) => {
		let sum = -middle;
		for (const deck of decks) {
			shuffle(deck.order, deck.order.length, random);
			sum += sumOfProducts(deck);
		}
		return Math.abs(sum) >= reach;
	});
}

/** The blocks of one kind with their numbers one after the other, which is ten times as fast. */
interface Deck {
	x: Float64Array;
	y: Float64Array;
	width: number;
	/** Whose x each place has. */
	order: Uint32Array;
}

function deckOf(kind: readonly Block[]): Deck {
	return {
		x: Float64Array.from(kind.flatMap((block) => block.x)),
		y: Float64Array.from(kind.flatMap((block) => block.y)),
		width: kind[0]?.x.length ?? 0,
		order: Uint32Array.from(kind.keys())
	};
}

function sumOfProducts({ x, y, width, order }: Deck): number {
	let sum = 0;
	for (let place = 0; place < order.length; place += 1) {
		const from = (order[place] ?? 0) * width;
		for (let next = 0; next < width; next += 1) {
			sum += (x[from + next] ?? 0) * (y[place * width + next] ?? 0);
		}
	}
	return sum;
}

/** The places of one kind, with the hands that go round among them. */
function placesOf(kind: readonly Block[]): Place[] {
	const hands = handsOf(kind);
	return kind.map(({ y }) => ({ hands, gains: hands.map((hand) => product(hand.x, y)) }));
}

function handsOf(kind: readonly Block[]): Hand[] {
	const hands = new Map<string, Hand>();
	for (const { x } of kind) {
		const hand = hands.get(x.join()) ?? { x, left: 0 };
		hand.left += 1;
		hands.set(x.join(), hand);
	}
	return [...hands.values()];
}

/** For each kind the number of its blocks, factorial, over those of its equal hands. */
function waysToDeal(blocks: readonly Block[]): number {
	let ways = 1;
	for (const kind of byKind(blocks)) {
		let dealt = 0;
		for (const { left } of handsOf(kind)) {
			for (let equal = 1; equal <= left; equal += 1) {
				dealt += 1;
				ways = (ways * dealt) / equal;
			}
		}
	}
	return ways;
}

/** Each place gets each x of its kind equally often. */
function meanOverWays(kind: readonly Block[]): number {
	const places = kind[0]?.x.map((_, place) => place) ?? [];
	const sum = (of: 'x' | 'y', place: number) =>
		kind.reduce((total, block) => total + (block[of][place] ?? 0), 0);
	return places.reduce(
		(mean, place) => mean + (sum('x', place) * sum('y', place)) / kind.length,
		0
	);
}

function byKind(blocks: readonly Block[]): Block[][] {
	const kinds = new Map<string, Block[]>();
	for (const block of blocks) {
		const others = kinds.get(block.kind) ?? [];
		others.push(block);
		kinds.set(block.kind, others);
	}
	return [...kinds.values()];
}

function turned(blocks: readonly Block[]): Block[] {
	return blocks.map(({ kind, x, y }) => ({ kind, x: y, y: x }));
}

function product(x: readonly number[], y: readonly number[]): number {
	return x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
}
