import type { Cell } from '../cell.ts';

/** `4` of `2025-Q4`. */
const seasonOf = ({ period }: Cell): string => period.slice(-1);

/** The last known quarter, and the first known one of the same season before it. */
export interface SeasonPair<One> {
	readonly last: One;
	readonly earlier: One | undefined;
}

/** Of quarters in their order; none where none is known. */
export function sameSeasonPair<One extends Cell>(
	quarters: readonly One[],
	isKnown: (cell: One) => boolean
): SeasonPair<One> | undefined {
	const known = quarters.filter((cell) => isKnown(cell));
	const last = known.at(-1);
	if (last === undefined) return undefined;
	const earlier = known.find((cell) => cell !== last && seasonOf(cell) === seasonOf(last));
	return { last, earlier };
}
