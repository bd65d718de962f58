import type { LedgerCell } from './ledger.ts';

/** The days of a number that a document hides; blank where it is of all days. */
type Days = Pick<LedgerCell, 'firstDay' | 'lastDay'>;

/** Hidden numbers of the place and group of a baseline. */
export interface HiddenThere {
	readonly inThis: readonly Days[];
	readonly inEarlier: readonly Days[];
}

/** A baseline that was written down as of the day before a season is often that season's number. */
const daysAhead = 92;

/**
 * Whether a baseline may give a hidden number back: it was written down as of its time, in this document also as of the
 * quarter before it, or nobody said of when.
 *
 * Only its day decides. Were it hidden for being the same number, whoever knows it from elsewhere would learn by its hiding
 * what the number is, and by its being told what the number is not.
 *
 * @param day `''` where nobody said
 */
export function mayGiveBack(day: string, { inThis, inEarlier }: HiddenThere): boolean {
	if (day === '') return inThis.length > 0 || inEarlier.length > 0;
	return (
		inThis.some((days) => isWithin(day, days, daysAhead)) ||
		inEarlier.some((days) => isWithin(day, days, 0))
	);
}

function isWithin(day: string, { firstDay, lastDay }: Days, ahead: number): boolean {
	if (firstDay === '') return true;
	const first = Date.parse(`${firstDay}T00:00:00Z`) - ahead * 86_400_000;
	return Date.parse(`${day}T00:00:00Z`) >= first && day <= lastDay;
}
