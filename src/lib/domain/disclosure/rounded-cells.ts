import type { AuditCell } from './audit-cell.ts';
import type { HiddenReason } from './hide.ts';
import type { AuditKind } from './targets.ts';

/** Shown cells with a hidden part: they are rounded. */
export function roundedCells(
	now: readonly AuditCell[],
	hidden: readonly (HiddenReason | null)[],
	{ isPersons }: Pick<AuditKind, 'isPersons'>
): ReadonlySet<number> {
	if (!isPersons) return new Set();
	const parts = now.filter((_, index) => isSmallReason(hidden[index] ?? null));
	const shown = [...now.entries()].filter(([index]) => hidden[index] === null);
	return new Set(
		shown.filter(([, cell]) => parts.some((part) => isPartOf(part, cell))).map(([index]) => index)
	);
}

function isSmallReason(reason: HiddenReason | null): boolean {
	return (
		reason !== null &&
		[
			'small count',
			'nearly all',
			'few asked',
			'few communities',
			'one community dominates'
		].includes(reason)
	);
}

function isPartOf(part: AuditCell, whole: AuditCell): boolean {
	const isSplit =
		whole.breakdown === '' || (whole.breakdown === part.breakdown && whole.group === part.group);
	const own = new Set(whole.atoms);
	return isSplit && part.atoms.every((atom) => own.has(atom));
}
