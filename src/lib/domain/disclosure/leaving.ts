import type { AuditTarget } from './attacker.ts';
import type { AuditCell } from './audit-cell.ts';
import type { Consent } from './composition.ts';
import { keyOf, type DocumentCell } from './document-cells.ts';
import { communityOf } from './leftovers.ts';
import type { LedgerCell } from './ledger.ts';
import type { DisclosureRules } from './rules.ts';

/**
 * Communities that are counted in an earlier document and not in this one, or the other way round. What is not about hurt children
 * is no secret of a child, but they agreed to no more than totals, or agree to nothing any more: held against the earlier
 * document, this one may not tell what is theirs alone.
 */

interface Agreed {
	readonly consent: ReadonlyMap<string, Consent>;
	readonly rules: Pick<DisclosureRules, 'fewestCommunities'>;
}

/**
 * Communities that make the whole difference between a number and the same number of an earlier document: fewer than may stand
 * behind a number, and not all of them agreed to be named.
 */
export function communitiesApart(
	{ key, placed: { shares } }: Pick<DocumentCell, 'key' | 'placed'>,
	before: readonly LedgerCell[],
	{ consent, rules }: Agreed
): readonly string[] {
	const now = new Set(shares.map(({ communityId }) => communityId));
	return before
		.filter((cell) => isTold(cell) && keyOf(cell) === key)
		.flatMap((cell) => {
			const then = new Set(cell.shares.map(({ communityId }) => communityId));
			const apart = [...new Set([...now, ...then])].filter((id) => now.has(id) !== then.has(id));
			return apart.length < rules.fewestCommunities ? apart : [];
		})
		.filter((id) => consent.get(id) !== 'named');
}

/** Communities of which a document may give nothing away that is theirs alone. */
export function communitiesToProtect(
	cells: readonly DocumentCell[],
	before: readonly LedgerCell[],
	agreed: Agreed
): ReadonlySet<string> {
	const counted = before.filter(isTold).flatMap(({ shares }) => shares);
	const withdrawn = counted
		.map(({ communityId }) => communityId)
		.filter((id) => (agreed.consent.get(id) ?? 'none') === 'none');
	return new Set([
		...withdrawn,
		...cells.flatMap((cell) => communitiesApart(cell, before, agreed))
	]);
}

const isTold = ({ hidden, told }: LedgerCell): boolean => hidden === null && told !== null;

/** What is theirs alone in each of the numbers that were told, and in all of them together. */
export function theirsAlone(
	cells: readonly AuditCell[],
	communities: ReadonlySet<string>
): readonly AuditTarget[] {
	const found = new Map<string, AuditTarget>();
	const add = (target: AuditTarget): void => {
		const { breakdown, group, atoms } = target;
		if (atoms.length > 0) found.set([breakdown, group, ...[...atoms].sort()].join('\n'), target);
	};
	for (const community of communities) {
		const together = new Map<string, AuditTarget>();
		for (const { breakdown, group, atoms, told, beside } of cells) {
			if (told === null || beside !== undefined) continue;
			const own = {
				breakdown,
				group,
				atoms: atoms.filter((one) => communityOf(one) === community)
			};
			add(own);
			const key = `${breakdown}\n${group}`;
			const all = [...(together.get(key)?.atoms ?? []), ...own.atoms];
			together.set(key, { breakdown, group, atoms: [...new Set(all)] });
		}
		for (const target of together.values()) add(target);
	}
	return [...found.values()];
}
