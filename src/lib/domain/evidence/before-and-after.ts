import type { Cell } from '../cell.ts';
import {
	changesOn,
	isChange,
	isNoChange,
	type ChangeQuestion,
	type CommunityChange,
	type NoChange
} from './community-change.ts';
import { differenceOf, type Difference } from './difference.ts';
import { pooledTimes } from './pooled.ts';

/**
 * Before the first action and now, at the places asked about: all that were asked at both times, in the same way, and
 * the same communities at both ends.
 *
 * The two numbers are sums over these communities. The difference has Newcombe's limits (rates: MOVER), which take
 * people as drawn one by one; where whole villages were asked the truth is less certain than they say.
 *
 * It says nothing about why: no place is beside it.
 */
export interface BeforeAndAfter {
	readonly changes: readonly CommunityChange[];
	readonly leftOut: readonly NoChange[];
	readonly before: Cell;
	readonly after: Cell;
	/** Later minus earlier; none where the measure has no limits. */
	readonly difference: Difference | undefined;
	readonly kind: 'clear' | 'unclear' | 'two numbers';
	/** Communities in which the number went up, down, or stayed. */
	readonly ways: { readonly up: number; readonly down: number; readonly same: number };
}

export interface NoBeforeAndAfter {
	readonly leftOut: readonly NoChange[];
}

/** Both times together, or, where no place was asked at both in one way, which places are left out and why. */
export function beforeAndAfter(question: ChangeQuestion): BeforeAndAfter | NoBeforeAndAfter {
	const found = changesOn(question, 'here');
	const changes = found.filter(isChange);
	const leftOut = found.filter(isNoChange);
	if (changes.length === 0) return { leftOut };
	const { definition } = question;
	const { before, after } = pooledTimes(definition, changes);
	const difference = differenceOf(definition, before, after);
	return {
		changes,
		leftOut,
		before,
		after,
		difference,
		kind: kindOf(difference),
		ways: {
			up: changes.filter(({ change }) => change > 0).length,
			down: changes.filter(({ change }) => change < 0).length,
			same: changes.filter(({ change }) => change === 0).length
		}
	};
}

/** Whether some place could be held against itself. */
export const hasBeforeAndAfter = (
	found: BeforeAndAfter | NoBeforeAndAfter
): found is BeforeAndAfter => 'changes' in found;

function kindOf(difference: Difference | undefined): BeforeAndAfter['kind'] {
	if (difference === undefined) return 'two numbers';
	return difference.lower > 0 || difference.upper < 0 ? 'clear' : 'unclear';
}

/**
 * Simpson's trap: the pooled number went one way and more than half of the communities the other; of two, both. The mix
 * of communities then moved the sum, and only the communities one by one can be looked at.
 */
export function isMixShift({ changes, before, after, ways }: BeforeAndAfter): boolean {
	if (before.value === null || after.value === null) return false;
	const pooled = Math.sign(after.value - before.value);
	const against = pooled > 0 ? ways.down : ways.up;
	return pooled !== 0 && against > changes.length / 2;
}
