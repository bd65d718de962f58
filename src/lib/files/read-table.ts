import { readDelimited } from './csv/read-delimited';
import { kindOfBytes, type OtherKind } from './file-kind';
import { refused } from './file-problem';
import type { Answers, ReadResult } from './read-result';

/**
 * Reads a file of ordinary size into tables of text. Whatever the bytes are, the answer is a value:
 * a file that cannot be used has no tables and a problem that says why.
 *
 * @example
 * const { tables, problems } = await readTable(bytes, 'activities.csv');
 */
export async function readTable(
	bytes: Uint8Array,
	fileName: string,
	answers: Answers = {}
): Promise<ReadResult> {
	const kind = kindOfBytes(bytes);
	if (kind === null) return readDelimited(bytes, fileName, answers);
	return readOther(kind, bytes, fileName, answers);
}

/** What reads a workbook is fetched only where there is one, so that the page starts small. */
async function readOther(
	kind: OtherKind,
	bytes: Uint8Array,
	fileName: string,
	answers: Answers
): Promise<ReadResult> {
	switch (kind) {
		case 'xlsx': {
			const [{ readWorkbook }, { readXlsx }] = await Promise.all([
				import('./workbook/read-workbook'),
				import('./workbook/xlsx/read-xlsx')
			]);
			return readWorkbook(readXlsx, bytes, fileName, answers);
		}
		default:
			return refused(fileName, 'file other kind', { parameters: { kind } });
	}
}
