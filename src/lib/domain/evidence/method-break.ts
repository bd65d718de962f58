import type { SourceRecord } from './timeline.ts';

/**
 * Whether two points were asked in the same way.
 *
 * A point may stand for many communities. It counts as asked differently as soon as one of them was asked by another
 * method, or with another instrument, than before: the difference between the points could then be one of asking. Of one
 * that was asked in several ways at once, a way that is no longer among them counts as well, since its number was of all
 * of them. A community that is new is compared with how all were asked before; one that is missing changes nothing here.
 */
export interface MethodBreak {
	readonly change: 'method' | 'instrument';
	/** The communities of which that changed, by label. */
	readonly communities: readonly string[];
	/** Beside those asked by another method: the communities of which the instrument alone changed, by label. */
	readonly byInstrument: readonly string[];
}

type Compare = (one: SourceRecord, other: SourceRecord) => boolean;

/** A blank is not known, so it is not known to differ. */
const isSame = (one: string | null, other: string | null): boolean =>
	one === null || other === null || one === other;
const isSameMethod: Compare = (one, other) => isSame(one.method, other.method);
const isSameWay: Compare = (one, other) =>
	isSameMethod(one, other) && isSame(one.instrument, other.instrument);

/** Sources of the later point of communities that were, as far as is known, not asked in the same ways before. */
function changedAmong(
	before: readonly SourceRecord[],
	after: readonly SourceRecord[],
	isAlike: Compare
): readonly SourceRecord[] {
	return after.filter((source) => {
		const isOwn = ({ community_id }: SourceRecord): boolean => community_id === source.community_id;
		const own = before.filter(isOwn);
		const now = after.filter(isOwn);
		const isNew = !(own.length > 0 ? own : before).some((earlier) => isAlike(earlier, source));
		return isNew || own.some((earlier) => !now.some((later) => isAlike(earlier, later)));
	});
}

const labelsOf = (sources: readonly SourceRecord[]): readonly string[] => [
	...new Set(sources.map((source) => source.community_label))
];

/** The break between two successive points of one side, by the sources of each; none where they can be compared. */
export function methodBreak(
	before: readonly SourceRecord[],
	after: readonly SourceRecord[]
): MethodBreak | undefined {
	const changed = changedAmong(before, after, isSameWay);
	if (before.length === 0 || changed.length === 0) return undefined;
	const all = labelsOf(changed);
	const byMethod = labelsOf(changedAmong(before, after, isSameMethod));
	if (byMethod.length === 0) return { change: 'instrument', communities: all, byInstrument: [] };
	const byInstrument = all.filter((label) => !byMethod.includes(label));
	return { change: 'method', communities: byMethod, byInstrument };
}
