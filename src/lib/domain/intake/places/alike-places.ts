import { groupBy } from '../../group-by.ts';
import { AlikeFinder } from './alike-finder.ts';
import { placeKey, placeWords } from './place-words.ts';

/** An id of a community as rows use it. */
export interface PlaceUse {
	readonly id: string;
	/** In how many rows it stands. */
	readonly rows: number;
	/** Place of the first file that has it among the files, in the order in which they came. */
	readonly first: number;
}

/** An id that is most likely another one, written differently. */
export interface AlikePlace {
	readonly seldom: PlaceUse;
	readonly often: PlaceUse;
}

/** So many rows make an id one that is known, and so many times those of another one. */
const fewestRows = 3;
const farMore = 3;

/** So many ids are looked at for slips; in more, one finds those alone that differ in case, spaces, accents or marks. */
const mostForSlips = 3_000;

/**
 * Ids that are most likely another one which is known from an earlier file, or far more frequent. Those that differ in
 * case, spaces, accents or marks alone are one at any rate; one that is nearly like several is most likely of a list that
 * is numbered in letters.
 */
export function alikePlaces(uses: readonly PlaceUse[]): readonly AlikePlace[] {
	const groups = groupBy(uses, ({ id }) => placeKey(placeWords(id)));
	groups.delete('');
	const sorted = [...groups.values()].map((members) => [...members].sort(byWeight));
	const same = sorted.flatMap(([often, ...others]) =>
		often === undefined ? [] : others.map((seldom) => ({ seldom, often }))
	);
	const mains = sorted.flatMap((members) => members.slice(0, 1));
	return [...same, ...(mains.length > mostForSlips ? [] : slips(mains))];
}

/** The most frequent first; of two as frequent the one that came earlier. */
const byWeight = (a: PlaceUse, b: PlaceUse): number =>
	b.rows - a.rows || a.first - b.first || (a.id < b.id ? -1 : 1);

function slips(uses: readonly PlaceUse[]): readonly AlikePlace[] {
	const known = new Map(uses.filter(({ rows }) => rows >= fewestRows).map((use) => [use.id, use]));
	const finder = new AlikeFinder([...known.keys()]);
	return uses.flatMap((seldom) => {
		const alike = finder.alike(seldom.id).flatMap((id) => known.get(id) ?? []);
		const [often, ...others] = alike.filter((use) => isBetterKnown(use, seldom));
		return often === undefined || others.length > 0 ? [] : [{ seldom, often }];
	});
}

function isBetterKnown(use: PlaceUse, other: PlaceUse): boolean {
	return use.rows >= farMore * other.rows || (use.first < other.first && use.rows >= other.rows);
}
