import type { ProblemCode } from '../domain/problem';
import { readDelimited } from './csv/read-delimited';
import { cutShort } from './cut-short';
import { findEncoding } from './encoding/find-encoding';
import { kindOfBytes, type OtherKind } from './file-kind';
import { refused } from './file-problem';
import type { Answers, ReadResult } from './read-result';
import { workbookKinds, type WorkbookKind } from './workbook/workbook-kinds';

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
	if (kind === null) return readText(bytes, fileName, answers);
	return readOther(kind, bytes, fileName, answers);
}

function readText(bytes: Uint8Array, fileName: string, answers: Answers): ReadResult {
	const result = readDelimited(bytes, fileName, answers);
	const cut = cutShort(bytes, fileName, result);
	if (cut.length === 0) return result;
	// Every other row is whole: there is nothing else to say of rows that are short.
	const others = result.problems.filter(({ code }) => !ofShortRows.has(code));
	return { ...result, problems: [...others, ...cut] };
}

const ofShortRows: ReadonlySet<ProblemCode> = new Set(['row too short', 'rows end early']);

type ReadBytes = (
	bytes: Uint8Array,
	fileName: string,
	answers: Answers
) => ReadResult | Promise<ReadResult>;

/** What reads such a file is fetched only where there is one, so that the page starts small. */
async function readOther(
	kind: OtherKind,
	bytes: Uint8Array,
	fileName: string,
	answers: Answers
): Promise<ReadResult> {
	if (kind === 'zip') {
		const { readArchive } = await import('./archive/read-archive');
		return readArchive(bytes, fileName, answers, readTable);
	}
	if (kind === 'gzip') {
		const { readGzip } = await import('./archive/read-gzip');
		return readGzip(bytes, fileName, answers, readTable);
	}
	const read = await readerOf(kind);
	if (read !== null) return read(bytes, fileName, answers);
	const refusal = refused(fileName, 'file other kind', { parameters: { kind } });
	const isText = kind === 'xml' || kind === 'json';
	return isText ? { ...refusal, encoding: findEncoding(bytes)?.label ?? null } : refusal;
}

async function readerOf(kind: OtherKind): Promise<ReadBytes | null> {
	if (!(workbookKinds as readonly string[]).includes(kind)) return null;
	const { readWorkbookFile } = await import('./workbook/read-workbook-file');
	return (bytes, fileName, answers) =>
		readWorkbookFile(kind as WorkbookKind, bytes, fileName, answers);
}
