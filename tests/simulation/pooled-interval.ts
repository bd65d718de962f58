import { wilsonInterval } from '../../src/lib/domain/statistics/wilson-interval.ts';
import { PEOPLE, type Community } from './made-up-communities.ts';

/**
 * What the product must not show: the difference in differences of all people of each arm pooled,
 * as if they had been drawn one by one, with the limits of MOVER over four Wilson intervals.
 */
export function pooledInterval(action: readonly Community[], comparison: readonly Community[]) {
	const parts = [
		{ sign: 1, ...pooled(action, 'after') },
		{ sign: -1, ...pooled(action, 'before') },
		{ sign: -1, ...pooled(comparison, 'after') },
		{ sign: 1, ...pooled(comparison, 'before') }
	];
	const estimate = parts.reduce((sum, part) => sum + part.sign * part.estimate, 0);
	const below = parts.map((part) => (part.sign > 0 ? part.down : part.up));
	const above = parts.map((part) => (part.sign > 0 ? part.up : part.down));
	return { lower: estimate - Math.hypot(...below), upper: estimate + Math.hypot(...above) };
}

function pooled(arm: readonly Community[], wave: 'before' | 'after') {
	const events = arm.reduce((sum, community) => sum + community[wave], 0);
	const { estimate, lower, upper } = wilsonInterval(events, arm.length * PEOPLE);
	if (estimate === null || lower === null || upper === null) throw new RangeError('missing people');
	return { estimate, down: estimate - lower, up: upper - estimate };
}
