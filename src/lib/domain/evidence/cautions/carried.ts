import { beforeAndAfter, hasBeforeAndAfter, isMixShift } from '../before-and-after.ts';
import type { ChangeQuestion, CommunityChange } from '../community-change.ts';
import { pooledTimes } from '../pooled.ts';
import type { PairCaution } from './pair-caution.ts';
import { atBoth } from './places.ts';

/** Of the change of all together, as much is left at least where no place carries it. */
const leastLeft = 1 / 3;

/**
 * One place carries the whole: all together changed clearly, and without one of the places the others together changed
 * less than a third as much, or the other way. Of several such places the one without which least is left.
 */
export function carriedByOne(question: ChangeQuestion): readonly PairCaution[] {
	const found = beforeAndAfter(question);
	if (!hasBeforeAndAfter(found) || found.kind !== 'clear' || isMixShift(found)) return [];
	const all = (found.after.value ?? 0) - (found.before.value ?? 0);
	const shares = found.changes.flatMap((one) => {
		const left = changeOf(
			question,
			found.changes.filter((other) => other !== one)
		);
		return left === null ? [] : [{ one, share: left / all }];
	});
	const [most] = shares.toSorted((a, b) => a.share - b.share);
	if (most === undefined || most.share >= leastLeft) return [];
	return [{ code: 'carried', places: [atBoth(most.one)] }];
}

/** Of some places together, as the change of all of them is counted. */
function changeOf(
	{ definition }: ChangeQuestion,
	changes: readonly CommunityChange[]
): number | null {
	const { before, after } = pooledTimes(definition, changes);
	return before.value === null || after.value === null ? null : after.value - before.value;
}
