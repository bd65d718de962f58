import { hasFourCounts } from './children-among-those-who-came.ts';
import type { RowsDefinition } from './definition.ts';
import { counts } from './quantity.ts';

/**
 * P3 People with disabilities who came.
 *
 * People with a disability ÷ all who came, over meetings of every type in which all four counts and the number of
 * people with a disability are recorded. A blank is not 0. Counts attendances, not different people. Does not say
 * whether anybody asked, or saw, who has a disability. More with a disability than came in all: the meeting is kept,
 * and not recorded here. No interval, since attendances cluster by meeting. Counts of 1 to 4 are not for sharing.
 */
export const peopleWithDisabilitiesWhoCame = {
	id: 'P3',
	shape: 'rows',
	area: 'participation',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'attendances',
	table: 'meetings',
	interval: '',
	isFullCount: true,
	isOfDisability: true,
	tooFewBelowTen: true,
	scope: 'true',
	recorded: `${hasFourCounts} AND t.with_disability IS NOT NULL`,
	numerator: counts('with_disability'),
	denominator: counts('girls', 'boys', 'women', 'men'),
	breakdowns: []
} as const satisfies RowsDefinition;
