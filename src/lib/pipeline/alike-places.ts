import { AlikeFinder } from '../domain/intake/places/alike-finder.ts';
import { alikePlaces } from '../domain/intake/places/alike-places.ts';
import { placeUsesSql } from '../domain/intake/places/place-uses-sql.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Problem } from '../domain/problem.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { fileRow } from './file-rows.ts';
import { aboutPart } from './part-problems.ts';
import type { LoadedPart } from './sources.ts';

type Parts = ReadonlyMap<number, LoadedPart>;

/**
 * Ids of communities that are most likely another one, written differently: each is a community of its own as long as
 * nobody says what it is. Where a list of communities came, rows of an id that is not in it are set aside instead.
 *
 * @param parts by their number, in the order in which their files came
 */
export async function alikePlaceProblems(engine: Engine, parts: Parts): Promise<Problem[]> {
	if ([...parts.values()].some(({ table }) => table === 'communities')) return [];
	const order = new Map([...parts.keys()].map((number, place) => [number, place]));
	const byId = groupBy(await engine.query(placeUsesSql), ({ id }) => String(id));
	const uses = [...byId].map(([id, rows]) => ({
		id,
		rows: rows.reduce((sum, row) => sum + Number(row.counted), 0),
		first: Math.min(...rows.map(({ part }) => order.get(Number(part)) ?? 0))
	}));
	return alikePlaces(uses).flatMap(({ seldom, often }) =>
		(byId.get(seldom.id) ?? []).flatMap((row) => {
			const part = parts.get(Number(row.part));
			const parameters = { suggestion: often.id, seldom: seldom.rows, often: often.rows };
			return part === undefined ? [] : [alikeProblem(part, row, parameters)];
		})
	);
}

/** All rows of one part that have the id, as the first of them. */
function alikeProblem(
	part: LoadedPart,
	{ id, row, counted }: Row,
	parameters: Problem['parameters'] & object
): Problem {
	const value = String(id);
	const problem = aboutPart(part, 'community looks alike', 'community_id', { value, parameters });
	const alike = Number(counted) - 1;
	const more = alike === 0 ? {} : { unlisted: { alike, others: 0 } };
	return { ...problem, row: fileRow(part, Number(row)), ...more };
}

/** Ids of known places that somebody's word most likely means, the likeliest first, as parameters of its problem. */
export type SuggestPlaces = (code: unknown, value: string) => Readonly<Record<string, string>>;

const unknownPlaces: ReadonlySet<unknown> = new Set(['community unknown', 'scope unknown']);

/** So many are offered. */
const mostOffered = 3;

/**
 * @param rows problems: known places are fetched where one of them is of an unknown place
 */
export async function placeSuggester(engine: Engine, rows: readonly Row[]): Promise<SuggestPlaces> {
	if (!rows.some(({ code }) => unknownPlaces.has(code))) return () => ({});
	const known = await engine.query(
		'SELECT community_id AS id, community_label AS label, area FROM communities'
	);
	const communities = namesOf(known.flatMap(({ id, label }) => [[id, id] as const, [label, id]]));
	const areas = known.map(({ area }) => [area, area] as const);
	const scopes = namesOf([...communities, ...areas]);
	const suggest = {
		'community unknown': suggesterAmong(communities),
		'scope unknown': suggesterAmong(scopes)
	};
	return (code, value) =>
		code === 'community unknown' || code === 'scope unknown' ? suggest[code](value) : {};
}

type Name = readonly [name: string, id: string];

const namesOf = (pairs: readonly (readonly [unknown, unknown])[]): readonly Name[] =>
	pairs.flatMap(([name, id]) =>
		typeof name === 'string' && typeof id === 'string' ? [[name, id] as const] : []
	);

function suggesterAmong(names: readonly Name[]): (value: string) => Record<string, string> {
	const ids = groupBy(names, ([name]) => name);
	const finder = new AlikeFinder([...ids.keys()]);
	const idsOf = (found: readonly string[]): readonly string[] => [
		...new Set(found.flatMap((name) => ids.get(name)?.map(([, id]) => id) ?? []))
	];
	return (value) => {
		const same = idsOf(finder.same(value));
		const meant = [...new Set([...same, ...idsOf(finder.alike(value))])];
		const offered = meant
			.slice(0, mostOffered)
			.map((id, place) => [placeNames[place] ?? '', id] as const);
		const [only, ...others] = same;
		const sure = only === undefined || others.length > 0 ? [] : [[surePlace, only] as const];
		return Object.fromEntries([...offered, ...sure]);
	};
}

/** The parameter with the id of the only place of which a cell holds the name, but for case, spaces, accents and marks. */
const surePlace = 'sure';

const placeNames = ['suggestion', 'suggestion2', 'suggestion3'];
