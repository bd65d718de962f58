import { readDelimited } from './csv/read-delimited';
import { kindOfBytes } from './file-kind';
import { refused } from './file-problem';
import type { Answers, ReadResult } from './read-result';

/**
 * Reads a file of ordinary size into tables of text. Whatever the bytes are, the answer is a value:
 * a file that cannot be used has no tables and a problem that says why.
 *
 * @example
 * const { tables, problems } = await readTable(bytes, 'activities.csv');
 */
export function readTable(
	bytes: Uint8Array,
	fileName: string,
	answers: Answers = {}
): Promise<ReadResult> {
	const kind = kindOfBytes(bytes);
	const result =
		kind === null
			? readDelimited(bytes, fileName, answers)
			: refused(fileName, 'file other kind', { parameters: { kind } });
	return Promise.resolve(result);
}
