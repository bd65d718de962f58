import { groupBy } from '../group-by.ts';
import type { AuditTarget } from './attacker.ts';
import { scopeKey, type AuditCell } from './audit-cell.ts';

/**
 * What no cell is of, and yet may come out when several are added and taken away: a community that belongs to no area, as all
 * places less every area; the last quarter, as the year less the other three.
 */

/** The community of an atom, and its stretch of time. */
export const communityOf = (atom: string): string => atom.slice(0, atom.lastIndexOf('\n'));
const stretchOf = (atom: string): string => atom.slice(atom.lastIndexOf('\n') + 1);

/**
 * The smallest pieces into which what was told of a split cuts its counts, and each of its scopes by places, and by stretches of
 * time.
 *
 * @param addsUp atoms of one stretch of time belong together, whoever they are of
 */
export function leftovers(cells: readonly AuditCell[], addsUp: boolean): readonly AuditTarget[] {
	const counted = cells.filter(({ beside, atoms }) => beside === undefined && atoms.length > 0);
	return [...groupBy(counted, ({ breakdown }) => breakdown).values()].flatMap((own) => {
		// Groups add up to their whole: what is told of them cuts it too, also where the whole itself is hidden.
		const cutting = own[0]?.breakdown === '' ? counted : own;
		const scopes = new Map(
			cutting.filter(({ told }) => told !== null).map(({ atoms }) => [scopeKey(atoms), atoms])
		);
		const pieces = piecesOf([...scopes.values()], addsUp);
		const groups = new Map(own.map(({ breakdown, group }) => [group, { breakdown, group }]));
		return [...groups.values()].flatMap((group) => pieces.map((atoms) => ({ ...group, atoms })));
	});
}

/** Those that are a scope themselves are left out: their cells say whether they may be known. */
function piecesOf(
	scopes: readonly (readonly string[])[],
	addsUp: boolean
): readonly (readonly string[])[] {
	const all = [...new Set(scopes.flat())];
	const communities = alikeIn(scopes, communityOf);
	const cutBy = (classOf: (atom: string) => string): readonly (readonly string[])[] =>
		scopes.flatMap((atoms) => [...groupBy(atoms, classOf).values()]);
	const pieces = [
		...groupBy(
			all,
			alikeIn(scopes, (atom) => atom)
		).values(),
		...cutBy(communities),
		...(addsUp ? [...cutBy(alikeIn(scopes, stretchOf)), ...besideOthers(scopes)] : [])
	];
	const known = new Set(scopes.map(scopeKey));
	return [...new Map(pieces.map((atoms) => [scopeKey(atoms), atoms])).entries()]
		.filter(([key]) => !known.has(key))
		.map(([, atoms]) => atoms);
}

/**
 * What some places have beside parts of them, over those parts' time: the year of all communities is the sum of their quarters, also where no
 * document told it, and without one or all of those whose year was told it is the others'.
 */
function besideOthers(scopes: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const all = [...new Set(scopes.flat())];
	const places = new Map(
		scopes.map((atoms) => {
			const ids = communitiesOf(atoms);
			return [[...ids].sort().join('\n'), ids];
		})
	);
	return [...groupBy(scopes, timeOf).values()].flatMap((alike) => {
		const stretches = new Set(alike[0]?.map(stretchOf));
		const within = all.filter((atom) => stretches.has(stretchOf(atom)));
		return [...places.values()]
			.flatMap((ids) => others(ids, alike.map(communitiesOf)))
			.map((left) => within.filter((atom) => left.has(communityOf(atom))))
			.filter((atoms) => atoms.length > 0);
	});
}

const communitiesOf = (atoms: readonly string[]): ReadonlySet<string> =>
	new Set(atoms.map(communityOf));

const timeOf = (atoms: readonly string[]): string =>
	[...new Set(atoms.map(stretchOf))].sort().join();

/** Who is left of some communities without each of the parts that lie within them, and without all of these. */
function others(
	ids: ReadonlySet<string>,
	parts: readonly ReadonlySet<string>[]
): readonly ReadonlySet<string>[] {
	const inside = parts.filter(
		(part) => part.size < ids.size && [...part].every((id) => ids.has(id))
	);
	const together = new Set(inside.flatMap((part) => [...part]));
	return [...inside, ...(inside.length > 1 ? [together] : [])]
		.map((part) => new Set([...ids].filter((id) => !part.has(id))))
		.filter((left) => left.size > 0);
}

/** Tells atoms apart by the scopes in which what they are of stands. */
function alikeIn(
	scopes: readonly (readonly string[])[],
	nameOf: (atom: string) => string
): (atom: string) => string {
	const signatures = new Map<string, string>();
	for (const [index, atoms] of scopes.entries()) {
		for (const name of new Set(atoms.map(nameOf)))
			signatures.set(name, `${signatures.get(name) ?? ''} ${index}`);
	}
	return (atom) => signatures.get(nameOf(atom)) ?? '';
}
