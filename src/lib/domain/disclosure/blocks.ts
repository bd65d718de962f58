import { scopeKey } from './audit-cell.ts';

/** The unknowns of the attacker's check, numbered. */

/** `beside` with an indicator's id: what that indicator counts. */
export type Quantity = 'numerator' | 'denominator' | `beside ${string}`;

interface Scope {
	readonly atoms: readonly string[];
}

/** Atoms that stand in the same cells are one: nothing tells them apart. */
export class Blocks {
	readonly #blockOf: ReadonlyMap<string, number>;
	/** How many atoms each block has. */
	readonly #sizes = new Map<number, number>();

	constructor(cells: readonly Scope[], targets: readonly Scope[]) {
		const signatures = new Map<string, string>();
		const scopes = new Set([...cells, ...targets].map(({ atoms }) => scopeKey(atoms)));
		for (const [index, scope] of [...scopes].entries()) {
			for (const atom of scope.split('\u0001')) {
				signatures.set(atom, `${signatures.get(atom) ?? ''} ${index}`);
			}
		}
		const numbers = new Map([...new Set(signatures.values())].map((one, index) => [one, index]));
		this.#blockOf = new Map(
			[...signatures].map(([atom, signature]) => [atom, numbers.get(signature) ?? 0])
		);
		for (const block of this.#blockOf.values())
			this.#sizes.set(block, (this.#sizes.get(block) ?? 0) + 1);
	}

	of(atoms: readonly string[]): readonly number[] {
		return [...new Set(atoms.map((atom) => this.#blockOf.get(atom) ?? -1))];
	}

	/** Whether some atoms are all of those of their blocks. */
	areWhole(atoms: readonly string[]): boolean {
		const sizes = this.of(atoms).map((block) => this.#sizes.get(block) ?? 0);
		return sizes.reduce((sum, size) => sum + size, 0) === new Set(atoms).size;
	}
}

const numberKey = (quantity: Quantity, block: number, breakdown: string, group: string): string =>
	[quantity, block, breakdown, group].join('\n');

/** Unknowns, numbered as they are first asked for. */
export class Numbering {
	readonly #numbers = new Map<string, number>();

	of(quantity: Quantity, block: number, breakdown: string, group: string): number {
		const key = numberKey(quantity, block, breakdown, group);
		const found = this.#numbers.get(key);
		if (found !== undefined) return found;
		this.#numbers.set(key, this.#numbers.size);
		return this.#numbers.size - 1;
	}

	has(quantity: Quantity, block: number, breakdown: string, group: string): boolean {
		return this.#numbers.has(numberKey(quantity, block, breakdown, group));
	}

	get count(): number {
		return this.#numbers.size;
	}
}
