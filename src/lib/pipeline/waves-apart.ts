import { stagedName } from '../domain/intake/stage-sql.ts';
import { text } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import type { NamedPart } from './overlaps.ts';

/** How far two rounds of a survey asked the same places: before and after can be held together only there. */
export interface WavesApart {
	/** The file that brings a round. */
	readonly file: string;
	readonly wave: string;
	readonly other: string;
	/** Communities of the round, of the other one, and of both, where the same was asked. */
	readonly named: number;
	readonly otherNamed: number;
	readonly shared: number;
	/** Some that stand in one of the two only. */
	readonly onlyHere: readonly string[];
	readonly onlyThere: readonly string[];
}

/** Fewer places in a round than these say nothing about the list they came from. */
const fewestPlaces = 3;
const examplesShown = 4;

/**
 * Rounds of new files that share fewer than half of their places with another round in which the same was asked: the
 * list may have been changed, or its codes. What stood so far apart before is not said again.
 */
export async function findWavesApart(
	engine: Engine,
	newer: readonly NamedPart[],
	earlier: readonly NamedPart[]
): Promise<readonly WavesApart[]> {
	const asked = askedSql(newer, earlier);
	if (asked === null) return [];
	const rows = await engine.query(apartSql(asked));
	return rows.map((row) => ({
		file: String(row['file']),
		wave: String(row['wave']),
		other: String(row['other']),
		named: Number(row['named']),
		otherNamed: Number(row['other_named']),
		shared: Number(row['shared']),
		onlyHere: list(row['only_here']),
		onlyThere: list(row['only_there'])
	}));
}

const list = (cell: unknown): readonly string[] =>
	typeof cell === 'string' && cell !== '' ? cell.split('\n') : [];

/** SQL of what was asked where in which round, and by which new file; `null` where no new file brings a round. */
function askedSql(newer: readonly NamedPart[], earlier: readonly NamedPart[]): string | null {
	const selects = (parts: readonly NamedPart[], isNew: boolean): string[] =>
		parts
			.filter(({ part }) => part.table === 'measures' && part.columns.includes('wave'))
			.map(
				({ part }) =>
					`SELECT DISTINCT wave, lower(measure_code) AS code, community_id, ${isNew ? text(part.file) : 'NULL'} AS file
	FROM ${stagedName(part.number)} WHERE wave IS NOT NULL AND measure_code IS NOT NULL AND community_id IS NOT NULL`
			);
	const own = selects(newer, true);
	return own.length === 0 ? null : [...own, ...selects(earlier, false)].join(' UNION ALL ');
}

/**
 * Every pair of a round of a new file and another round, over the codes that both asked. Of two rounds that both came
 * anew the later one is told about the earlier one.
 */
function apartSql(asked: string): string {
	const few = (rounds: string): string =>
		`least(${rounds}.named, ${rounds}.other_named) >= ${fewestPlaces} AND ${rounds}.shared * 2 < least(${rounds}.named, ${rounds}.other_named)`;
	const someOf = (places: string, without: string): string =>
		`(SELECT string_agg(place, chr(10)) FROM (SELECT place FROM (SELECT DISTINCT unnest(${places}) AS place)
			WHERE NOT list_contains(${without}, place) ORDER BY place LIMIT ${examplesShown}))`;
	return `WITH asked AS (${asked}),
now AS (${pairsSql('asked')}), before AS (${pairsSql('(SELECT * FROM asked WHERE file IS NULL)')})
SELECT now.file, now.wave, now.other, now.named, now.other_named, now.shared,
	${someOf('now.places', 'now.other_places')} AS only_here, ${someOf('now.other_places', 'now.places')} AS only_there
FROM now LEFT JOIN before USING (wave, other)
WHERE now.file IS NOT NULL AND ${few('now')} AND NOT coalesce(${few('before')}, false)
	AND (now.other_file IS NULL OR now.wave > now.other)
ORDER BY now.wave, now.other`;
}

/** SQL of the places of each two rounds, over the codes that both asked. */
function pairsSql(from: string): string {
	return `SELECT wave, other, any_value(file) AS file, any_value(other_file) AS other_file,
	list_distinct(flatten(list(places))) AS places, list_distinct(flatten(list(other_places))) AS other_places,
	len(list_intersect(list_distinct(flatten(list(places))), list_distinct(flatten(list(other_places)))))::INTEGER AS shared,
	len(list_distinct(flatten(list(places))))::INTEGER AS named, len(list_distinct(flatten(list(other_places))))::INTEGER AS other_named
FROM (SELECT one.wave, other.wave AS other, one.file, other.file AS other_file, one.places, other.places AS other_places
	FROM (SELECT wave, code, max(file) AS file, list(DISTINCT community_id) AS places FROM ${from} GROUP BY wave, code) one
	JOIN (SELECT wave, code, max(file) AS file, list(DISTINCT community_id) AS places FROM ${from} GROUP BY wave, code) other
		ON one.code = other.code AND one.wave <> other.wave)
GROUP BY wave, other`;
}
