import type { SourceRecord } from './timeline.ts';

/**
 * Whether two points were asked in the same way.
 *
 * A point may stand for many communities. It counts as asked differently as soon as one of them was asked by another
 * method, or with another instrument, than before: the difference between the points could then be one of asking. A
 * community that is new is compared with how all were asked before; one that is missing changes nothing here.
 */
export interface MethodBreak {
	readonly change: 'method' | 'instrument';
	/** The communities asked differently, by label. */
	readonly communities: readonly string[];
}

const methodOf = (source: SourceRecord): string => source.method ?? '';
const wayOf = (source: SourceRecord): string => `${methodOf(source)}\n${source.instrument ?? ''}`;

/** Sources of the later point that ask in a way in which, as far as is known, was not asked before. */
function newAmong(
	before: readonly SourceRecord[],
	after: readonly SourceRecord[],
	read: (source: SourceRecord) => string
): readonly SourceRecord[] {
	return after.filter((source) => {
		const own = before.filter((earlier) => earlier.community_id === source.community_id);
		return !(own.length > 0 ? own : before).some((earlier) => read(earlier) === read(source));
	});
}

/** The break between two successive points of one side, by the sources of each; none where they can be compared. */
export function methodBreak(
	before: readonly SourceRecord[],
	after: readonly SourceRecord[]
): MethodBreak | undefined {
	const changed = newAmong(before, after, wayOf);
	if (before.length === 0 || changed.length === 0) return undefined;
	const isMethod = newAmong(before, after, methodOf).length > 0;
	return {
		change: isMethod ? 'method' : 'instrument',
		communities: [...new Set(changed.map((source) => source.community_label))]
	};
}
