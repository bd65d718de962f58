import { groupBy } from '../group-by.ts';
import type { AuditTarget } from './attacker.ts';
import type { AuditCell } from './audit-cell.ts';
import { communitiesExchanged, type Consent } from './composition.ts';
import { keyOf, type DocumentCell } from './document-cells.ts';
import { communityOf } from './leftovers.ts';
import { isTold, type LedgerCell } from './ledger.ts';
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
	return before
		.filter((cell) => isTold(cell) && keyOf(cell) === key)
		.flatMap((cell) => {
			const apart = communitiesExchanged(shares, cell.shares);
			return apart.length < rules.fewestCommunities ? apart : [];
		})
		.filter((id) => consent.get(id) !== 'named');
}

/** Communities that an earlier document counted, and that agree to nothing any more. */
export function communitiesWithdrawn(
	before: readonly LedgerCell[],
	{ consent }: Pick<Agreed, 'consent'>
): readonly string[] {
	return before
		.filter(isTold)
		.flatMap(({ shares }) => shares.map(({ communityId }) => communityId))
		.filter((id) => (consent.get(id) ?? 'none') === 'none');
}

/**
 * What is theirs alone in each of the numbers that were told, in all of them together, and in the smallest pieces into which these cut one
 * another: the quarter that a year has more than the other three.
 */
export function theirsAlone(
	cells: readonly AuditCell[],
	communities: ReadonlySet<string>
): readonly AuditTarget[] {
	const told = cells.filter((cell) => cell.told !== null && cell.beside === undefined);
	return [...communities].flatMap((community) => {
		const parts = told.map(({ breakdown, group, atoms }) => ({
			breakdown,
			group,
			atoms: atoms.filter((atom) => communityOf(atom) === community)
		}));
		const together = [...groupBy(parts, sumOf).values()].flatMap((own) => {
			const [first] = own;
			if (first === undefined) return [];
			const all = [...new Set(own.flatMap(({ atoms }) => atoms))];
			return [all, ...piecesOf(own, all)].map((atoms) => ({ ...first, atoms }));
		});
		return [...parts, ...together].filter(({ atoms }) => atoms.length > 0);
	});
}

/** Atoms that stand in the same numbers. */
function piecesOf(
	parts: readonly AuditTarget[],
	all: readonly string[]
): readonly (readonly string[])[] {
	const holding = parts.map(({ atoms }) => new Set(atoms));
	const standing = (atom: string): string => holding.map((atoms) => atoms.has(atom)).join();
	return [...groupBy(all, standing).values()];
}

const sumOf = ({ breakdown, group }: AuditTarget): string => `${breakdown}\n${group}`;
