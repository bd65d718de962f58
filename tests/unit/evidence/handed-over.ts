import type { HandedOver } from '../../../src/lib/domain/evidence/still-going.ts';

/** Actions handed over, made by hand: days until each stopped, or, where negative, was last known to go on. */
export const handedOver = (
	days: readonly number[],
	given: Partial<HandedOver> = {}
): readonly HandedOver[] =>
	days.map((day, index) => ({
		action_id: `a${index}`,
		community_id: `c${index % 3}`,
		harm: null,
		action_type: null,
		managed_by: 'community',
		money: 'none',
		days: Math.abs(day),
		stopped: day > 0,
		finished: false,
		...given
	}));
