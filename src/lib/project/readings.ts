import type { Source } from './source.ts';

/**
 * A file that was undone and comes again may be read in another way. Each time it is taken in is a reading of its own, with
 * an id and stored columns of its own: the numbers of days before are made of the reading that counted then.
 */

/** Hexadecimal digits of a SHA-256. */
const hashLength = 64;

/** The file that a source is a reading of: its SHA-256, with which the source's id begins. */
export const fileOf = (source: string): string => source.slice(0, hashLength);

/** Which reading of its file a source is, the first being 1. */
const numberOf = (source: string): number => Number(source.slice(hashLength + 1) || 1);

/** The id of one more reading of a file: the first bears the file's own, as all did before format 6. */
export function readingId(sha256: string, sources: readonly Pick<Source, 'id'>[]): string {
	const before = sources.filter(({ id }) => fileOf(id) === sha256).map(({ id }) => numberOf(id));
	const last = before.reduce((most, one) => Math.max(most, one), 0);
	return last === 0 ? sha256 : `${sha256}_${last + 1}`;
}
