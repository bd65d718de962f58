import type { JudgedPoint } from '$lib/state/targets';

/** The name under which a reason that was typed and not kept stands beside the project. */
export const typedReason = ({ target, point }: JudgedPoint): string =>
	['why', target.id, point.period.id].join(' ');
