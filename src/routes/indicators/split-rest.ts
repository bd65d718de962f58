import type { ReleasedCell } from '$lib/domain/disclosure/release.ts';
import type { BreakdownId } from '$lib/domain/indicators/definition.ts';
import { isOfPeople, type Split } from './split.ts';
import type { IndicatorView } from './view.ts';

/** How many people of the whole are in none of its groups. */
export interface Rest {
	readonly rest: number;
	readonly whole: number;
}

/** Splits of which each person has one group. */
const splitsOfEach: readonly BreakdownId[] = ['sex', 'age_band', 'disability'];

/**
 * People who were counted in the whole and in no group, of one breakdown or of two at once, since some rows do not say.
 * Groups can then all lie on one side of the whole, which looks wrong to who is not told. `null` where everybody has a
 * group, or where it is not known.
 */
export function restOf({ definition, headline, period }: IndicatorView, split: Split): Rest | null {
	const { first, second } = split.choice;
	const ofEach = (id: string): boolean => splitsOfEach.some((one) => one === id);
	if (!isOfPeople(definition) || !ofEach(first) || (second !== '' && !ofEach(second))) return null;
	return restBeside(
		headline,
		split.parts.map((part) => split.inPeriod(part, period.id))
	);
}

type Counted = Pick<ReleasedCell, 'denominator' | 'rowsUsed'>;

/** The people of a whole who are in none of the groups. */
export function restBeside(
	{ denominator: whole }: Counted,
	groups: readonly Counted[]
): Rest | null {
	const counted = groups.filter(({ rowsUsed }) => rowsUsed > 0);
	if (whole === null || counted.length === 0) return null;
	let inGroups = 0;
	for (const { denominator } of counted) {
		if (denominator === null) return null;
		inGroups += denominator;
	}
	return inGroups < whole ? { rest: whole - inGroups, whole } : null;
}
