/** Numbers that look random and are the same every time. */
export class Dice {
	private state: number;

	constructor(seed: number) {
		this.state = seed >>> 0;
	}

	/** At least 0, below 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from `from` to `to`, both included. */
	between(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1));
	}

	oneOf<T>(choices: readonly T[]): T {
		const chosen = choices[this.between(0, choices.length - 1)];
		if (chosen === undefined) throw new Error('oneOf requires at least 1 choice');
		return chosen;
	}

	/** So many different choices, in their order. */
	some<T>(choices: readonly T[], count: number): T[] {
		const left = [...choices];
		while (left.length > count) left.splice(this.between(0, left.length - 1), 1);
		return left;
	}
}
