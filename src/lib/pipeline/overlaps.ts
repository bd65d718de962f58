import type { Relation, Judged, Overlap } from '../domain/intake/updates/relation.ts';
import { judgeAmong } from '../domain/intake/updates/relation.ts';
import { identityOf } from '../domain/intake/updates/identity.ts';
import { inCommonSql, overlapSql } from '../domain/intake/updates/overlap-sql.ts';
import { stagedName } from '../domain/intake/stage-sql.ts';
import { name } from '../domain/sql.ts';
import { tableOf } from '../domain/tables/index.ts';
import type { Engine } from '../engine/engine.ts';
import { allUpdates, type PartName, type Update } from '../project/updates.ts';
import type { Project } from '../project/project.ts';
import type { LoadedPart } from './sources.ts';

/** How new files stand to those that are here: found out from their rows, before any of them counts. */

/** A part that stands in the database, and its name in the project. */
export interface NamedPart {
	readonly name: PartName;
	readonly part: LoadedPart;
}

export interface FoundOverlap extends Judged {
	readonly newer: NamedPart;
	readonly earlier: NamedPart;
	readonly overlap: Overlap;
}

/**
 * Every pair of a new part and an earlier one of the same table that have rows in common. Of new files that came
 * together the one that ends sooner is the earlier.
 */
export async function findOverlaps(
	engine: Engine,
	newer: readonly NamedPart[],
	earlier: readonly NamedPart[]
): Promise<readonly FoundOverlap[]> {
	const found: Omit<FoundOverlap, keyof Judged>[] = [];
	// What came back mended belongs to its original, whatever its rows are like.
	const inOrder = await byLastDay(
		engine,
		newer.filter(({ part }) => part.mends === null)
	);
	const pairs = inOrder.flatMap((one, index) =>
		[...earlier, ...inOrder.slice(0, index)]
			.filter(({ name, part }) => part.table === one.part.table && name.source !== one.name.source)
			.map((other): Pair => ({ newer: one, earlier: other }))
	);
	for (const pair of await withRowsInCommon(engine, pairs)) {
		const overlap = await readOverlap(engine, pair.earlier.part, pair.newer.part);
		if (overlap.newerShared > 0) found.push({ ...pair, overlap });
	}
	return found.map((one) => {
		const sameFiles = found.filter(
			({ newer, earlier }) =>
				newer.name.source === one.newer.name.source &&
				earlier.name.source === one.earlier.name.source
		);
		const all = sameFiles.map(({ overlap }) => overlap);
		return { ...one, ...judgeAmong(one.overlap, all) };
	});
}

type Pair = Pick<FoundOverlap, 'newer' | 'earlier'>;

/** More pairs (a year of files a month has 66) are not compared one by one where they have no row in common. */
const manyPairs = 10;

/** The pairs that may have rows in common, found in one statement for all parts whose rows are known by the same columns. */
async function withRowsInCommon(engine: Engine, pairs: readonly Pair[]): Promise<readonly Pair[]> {
	if (pairs.length <= manyPairs) return pairs;
	const identityIn = ({ newer, earlier }: Pair): readonly string[] =>
		identityOf(earlier.part, newer.part);
	const groupOf = (pair: Pair): string => [pair.newer.part.table, ...identityIn(pair)].join(' ');
	const keep = new Set<Pair>();
	for (const group of new Set(pairs.map(groupOf))) {
		const alike = pairs.filter((pair) => groupOf(pair) === group);
		const [first] = alike;
		if (first === undefined) continue;
		const parts = new Set(alike.flatMap(({ newer, earlier }) => [newer.part, earlier.part]));
		const rows = await engine.query(inCommonSql([...parts], identityIn(first)));
		const shared = new Set(rows.map(({ one, other }) => `${String(one)} ${String(other)}`));
		for (const pair of alike) {
			const numbers = [pair.newer.part.number, pair.earlier.part.number].sort((a, b) => a - b);
			if (shared.has(numbers.join(' '))) keep.add(pair);
		}
	}
	return pairs.filter((pair) => keep.has(pair));
}

async function byLastDay(
	engine: Engine,
	parts: readonly NamedPart[]
): Promise<readonly NamedPart[]> {
	const dated: { readonly one: NamedPart; readonly last: string }[] = [];
	for (const one of parts) {
		const { date } = tableOf(one.part.table);
		const isAlone = parts.filter(({ part }) => part.table === one.part.table).length < 2;
		const last = date === undefined || isAlone ? '' : await lastDay(engine, one.part, date);
		dated.push({ one, last });
	}
	return dated
		.sort((a, b) => (a.last < b.last ? -1 : Number(a.last > b.last)))
		.map(({ one }) => one);
}

async function lastDay(engine: Engine, part: LoadedPart, date: string): Promise<string> {
	const [row = {}] = await engine.query(
		`SELECT max(${name(date)})::VARCHAR AS last FROM ${stagedName(part.number)}`
	);
	return String(row['last'] ?? '');
}

async function readOverlap(
	engine: Engine,
	earlier: LoadedPart,
	newer: LoadedPart
): Promise<Overlap> {
	const [row = {}] = await engine.query(overlapSql(earlier, newer));
	const count = (column: string): number => Number(row[column] ?? 0);
	const day = (column: string): string | null =>
		typeof row[column] === 'string' ? row[column] : null;
	return {
		earlierRows: count('earlier_rows'),
		newerRows: count('newer_rows'),
		earlierShared: count('earlier_shared'),
		newerShared: count('newer_shared'),
		changed: count('changed'),
		elsewhere: count('elsewhere'),
		earlierLast: day('earlier_last'),
		newerLast: day('newer_last')
	};
}

/**
 * What somebody said when the same question was asked about files like these; `null` where nobody was asked. Files are
 * alike where they have the same columns of the model.
 */
export function saidBefore(
	project: Project,
	{ newer, earlier, overlap }: FoundOverlap
): Relation | null {
	const columnsOf = ({ source, part }: PartName): string => {
		const found = project.sources.find(({ id }) => id === source)?.parts[part];
		return found === undefined ? '' : [found.table, ...Object.keys(found.columns).sort()].join(' ');
	};
	const said = allUpdates(project).findLast(
		(update) =>
			update.isAsked &&
			columnsOf(update.earlier) === columnsOf(earlier.name) &&
			columnsOf(update.part) === [newer.part.table, ...[...newer.part.columns].sort()].join(' ')
	);
	if (said === undefined) return null;
	// Ids that mean different rows are a new question each time.
	return overlap.elsewhere > 0 ? null : said.relation;
}

/** What is kept of an overlap once it is settled. */
export function updateOf({ newer, earlier, relation, isSure, overlap }: FoundOverlap): Update {
	const { earlierRows, earlierShared, newerRows, newerShared, changed } = overlap;
	return {
		part: newer.name,
		earlier: earlier.name,
		relation,
		isAsked: !isSure,
		rows: {
			same: Math.max(0, newerShared - changed),
			changed,
			added: newerRows - newerShared,
			gone: earlierRows - earlierShared
		}
	};
}

/** Communities that a new file names, and how many of them the project knows. */
export interface Strangers {
	readonly part: LoadedPart;
	readonly named: number;
	readonly known: number;
	/** Some of those that nobody knows. */
	readonly examples: readonly string[];
}

const examplesShown = 4;

/**
 * New parts of whose communities the project knows none at all: they look like another project's. Capitals make no
 * stranger: whether `Kito` is `kito` is asked by its rows. Nor does a name in place of its code: that is asked there too.
 */
export async function findStrangers(
	engine: Engine,
	newer: readonly NamedPart[],
	earlier: readonly NamedPart[]
): Promise<readonly Strangers[]> {
	const known = communitiesSql(earlier, ['community_id', 'community_label']);
	const own = communitiesSql(
		newer.filter(({ part }) => part.table === 'communities'),
		['community_id', 'community_label']
	);
	if (known === null) return [];
	const found: Strangers[] = [];
	for (const one of newer) {
		const named = communitiesSql([one]);
		if (named === null) continue;
		const [row = {}] = await engine.query(
			`WITH named AS (${named}), known AS (${known}${own === null || one.part.table === 'communities' ? '' : ` UNION ${own}`})
			SELECT (SELECT count(*) FROM named)::INTEGER AS named, (SELECT count(*) FROM named WHERE lower(community_id) IN (SELECT lower(community_id) FROM known))::INTEGER AS known,
				(SELECT string_agg(community_id, chr(10)) FROM (SELECT community_id FROM named ANTI JOIN known USING (community_id) ORDER BY 1 LIMIT ${examplesShown})) AS examples`
		);
		const count = { named: Number(row['named'] ?? 0), known: Number(row['known'] ?? 0) };
		if (count.named === 0 || count.known > 0) continue;
		found.push({ part: one.part, ...count, examples: String(row['examples'] ?? '').split('\n') });
	}
	return found;
}

/** SQL of the communities that parts name in some columns; `null` where none has such a column. */
function communitiesSql(
	parts: readonly NamedPart[],
	columns: readonly string[] = ['community_id']
): string | null {
	const selects = parts.flatMap(({ part }) =>
		columns
			.filter((column) => tableOf(part.table).columns.some(({ id }) => id === column))
			.map(
				(column) =>
					`SELECT DISTINCT ${column} AS community_id FROM ${stagedName(part.number)} WHERE ${column} IS NOT NULL`
			)
	);
	return selects.length === 0 ? null : selects.join(' UNION ');
}
