import type { AuditCell } from './audit-cell.ts';

/** Counts of which it is known that nobody is in them. */

/** Some counts of a group, or of everybody. */
type Counts = Pick<AuditCell, 'breakdown' | 'group' | 'atoms'>;

/** Where nobody of a part of a split was counted, of its whole. */
export function withoutAnybody({
	breakdown,
	group,
	atoms,
	whole = []
}: AuditCell): readonly Counts[] {
	const own = new Set(atoms);
	const absent = whole.filter((atom) => !own.has(atom));
	return absent.length === 0 ? [] : [{ breakdown, group, atoms: absent }];
}

/**
 * Tells whether nobody is among some counts, and that is known: a cell of them tells of none at all, or nobody of a part of a split was
 * counted there, which no reader knows who does not know who stands behind it. That nobody is left there gives no more away.
 */
export function knownNones(cells: readonly AuditCell[]): (counts: Counts) => boolean {
	const nones = cells
		.filter(({ beside }) => beside === undefined)
		.flatMap((cell) => [
			...(cell.hidden === null && cell.told?.high === 0 ? [cell] : []),
			...withoutAnybody(cell)
		])
		.map(({ breakdown, group, atoms }) => ({ breakdown, group, within: new Set(atoms) }));
	return ({ atoms, ...counts }) =>
		nones.some(({ breakdown, group, within }) => {
			const isSame = breakdown === counts.breakdown && group === counts.group;
			return (breakdown === '' || isSame) && atoms.every((atom) => within.has(atom));
		});
}
