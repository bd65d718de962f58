import { groupBy } from '../group-by.ts';
import type { TargetPoint } from './points.ts';
import { seriesKey, type Target } from './target.ts';

/** A target at one of its points. */
export interface TargetAt {
	readonly target: Target;
	readonly point: TargetPoint;
}

/** All targets about one number, as a reader looks at them: what was, what is now, what comes, what it is to end with. */
export interface TargetSeries<At extends TargetAt> {
	readonly key: string;
	/** The last that was due before the period that is looked at. */
	readonly past: At | undefined;
	/** What is due in it. */
	readonly current: At | undefined;
	/** The next that is due after it. */
	readonly future: At | undefined;
	/** That of the programme's end, where a target says so; else the last, where it is none of the others. */
	readonly final: At | undefined;
	/** All points in the order of their days. */
	readonly points: readonly At[];
}

/**
 * @param points of any targets
 * @param now the period that is looked at
 */
export function seriesOf<At extends TargetAt>(
	points: readonly At[],
	now: { readonly firstDay: string; readonly lastDay: string }
): readonly TargetSeries<At>[] {
	const groups = groupBy(points, ({ target }) => seriesKey(target));
	return [...groups].map(([key, members]) => oneSeries(key, members, now));
}

function oneSeries<At extends TargetAt>(
	key: string,
	members: readonly At[],
	now: { readonly firstDay: string; readonly lastDay: string }
): TargetSeries<At> {
	const points = [...members].sort((a, b) => a.point.due.localeCompare(b.point.due));
	const end = points.findLast(({ target }) => target.kind === 'end');
	const steps = points.filter((at) => at !== end);
	const past = steps.findLast(({ point }) => point.due < now.firstDay);
	const current = steps.find(({ point }) => point.due >= now.firstDay && point.due <= now.lastDay);
	const future = steps.find(({ point }) => point.due > now.lastDay);
	const last = steps.at(-1);
	const isShown = last === past || last === current || last === future;
	return { key, past, current, future, final: end ?? (isShown ? undefined : last), points };
}
