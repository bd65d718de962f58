import type { ProblemCode } from '../domain/problem.ts';

/** How long a file may take to be read, and what is said of one that cannot be. */

const shortest = 60_000;
/** What the slowest reader needs on an old computer for a million bytes (milliseconds). */
const eachMillionBytes = 1_500;

/**
 * Longest time for one file before its reader is ended (milliseconds). A large one that is not plain is read by the
 * reader of small files, which takes its time.
 *
 * @param size of the file, in bytes
 */
export function longestReading(size: number): number {
	return shortest + Math.ceil(size / 1_000_000) * eachMillionBytes;
}

/** A file took longer than `longestReading`. */
export class TookTooLong extends Error {
	override readonly name = 'TookTooLong';
}

/** What browsers say where a text or a list is longer than they can hold. */
const noRoom = /allocat|out of memory|(string|array|buffer) length/i;

/** What a failure to read says about the file; `null` where it is no fault of the file's. */
export function codeOfFailure(cause: unknown): ProblemCode | null {
	if (!(cause instanceof Error)) return null;
	if (cause instanceof TookTooLong) return 'file too slow';
	if (['NotReadableError', 'NotFoundError'].includes(cause.name)) return 'file changed';
	return cause.name === 'RangeError' && noRoom.test(cause.message) ? 'file too large' : null;
}
