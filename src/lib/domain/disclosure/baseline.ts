import type { Cell } from '../cell.ts';
import { periodOfId, type Period } from '../period.ts';
import { isAboutPersons } from './hide.ts';

/** What was written down as the beginning of a number, and may be a number that a document hides. */
export interface WrittenNumber {
	/** In the indicator's unit. */
	readonly value: number;
	/** Its day; `''` where nobody said. */
	readonly day: string;
}

/**
 * Whether a baseline would give back what is hidden: it is the same number, as exactly as it was written down, or it stands for
 * the time of a hidden number about persons.
 *
 * @param hidden hidden cells of the same indicator, place and group, as they were measured
 * @param periods those whose id does not say their days
 */
export function givesBack(
	{ value, day }: WrittenNumber,
	hidden: readonly Cell[],
	periods: readonly Period[]
): boolean {
	return hidden.some((cell) => {
		const measured = valueOf(cell);
		if (measured !== null && isWrittenAs(value, measured)) return true;
		const { firstDay = '', lastDay = '' } =
			periods.find(({ id }) => id === cell.period) ?? periodOfId(cell.period) ?? {};
		const isThen = day !== '' && firstDay <= day && day <= lastDay;
		return isThen && isAboutPersons(cell, undefined);
	});
}

/** A percentage of few has no value, but the counts behind it are known. */
function valueOf({ value, numerator, denominator }: Cell): number | null {
	if (value !== null || numerator === null || denominator === null) return value;
	return denominator === 0 ? null : (numerator / denominator) * 100;
}

/** `4.2` is 4.16 as well as 4.24. */
function isWrittenAs(written: number, measured: number): boolean {
	const decimals = (String(written).split('.')[1] ?? '').length;
	return Math.abs(measured - written) <= 0.5 * 10 ** -decimals + 1e-9;
}
