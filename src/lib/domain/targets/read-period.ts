import { daysOfPeriod, periodOfHeader } from '../intake/recipes/period-of-header.ts';
import { periodOfDays, periodOfId } from '../period.ts';
import type { periodLengths } from './target.ts';

/** Words for how long each period is, as people write them in a table of targets. */
const lengthWords: readonly (readonly [RegExp, (typeof periodLengths)[number]])[] = [
	[/^(each |every |per )?month(ly)?$/i, 'month'],
	[/^(each |every |per )?quarter(ly)?$/i, 'quarter'],
	[/^(each |every |per )?half[- ]year(ly)?$/i, 'half-year'],
	[/^(each |every |per )?year(ly)?$|^annual(ly)?$/i, 'year']
];

/**
 * The period of a target as people write it (`Q3 2024`, `March 2024`, `2024`, `quarterly`), as an id or a length; the
 * text itself where nobody can tell.
 */
export function readPeriod(text: string): string {
	const given = text.trim();
	if (given === '' || periodOfId(given) !== null) return given;
	const length = lengthWords.find(([words]) => words.test(given));
	if (length !== undefined) return length[1];
	const named = periodOfHeader(given);
	if (named === null || named.year === null || named.rest !== '') return given;
	const days = daysOfPeriod(named, named.year);
	return periodOfDays(days.start, days.end).id;
}
