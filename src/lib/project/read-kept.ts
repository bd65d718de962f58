import type { Problem } from '../domain/problem';
import { damagedRows } from '../files/csv/damaged';
import { shortRows } from '../files/csv/short-rows';
import { parse } from '../files/csv/parse';
import { decodeBytes } from '../files/encoding/decode-bytes';
import { unescapeFormula } from '../files/formula';
import type { SkippedRow } from '../files/read-result';
import { readTable } from '../files/read-table';
import { fileRowNumbers } from '../files/row-numbers';
import { rowsBesideRecords } from '../files/rows-beside-records';
import type { Source, SourcePart } from './source';

/** A stored sheet, with the cells and row numbers of the original. */
export interface KeptTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The original's own row number of each row. */
	readonly rowNumbers: readonly number[];
	readonly skipped: readonly SkippedRow[];
	/** What reading it had to say, with row numbers of the original. */
	readonly problems: readonly Problem[];
}

const nothing = { header: [], rows: [], rowNumbers: [], skipped: [] };

/** Reads what `keepSource` made of a source. */
export async function readKept(
	bytes: Uint8Array,
	part: Pick<SourcePart, 'sheet' | 'skipped' | 'place'>,
	source: Pick<Source, 'kept' | 'name' | 'answers'>
): Promise<KeptTable> {
	return source.kept === 'bytes'
		? readBytes(bytes, part, source)
		: readColumns(bytes, part, source.name);
}

async function readBytes(
	bytes: Uint8Array,
	part: Pick<SourcePart, 'sheet' | 'place'>,
	source: Pick<Source, 'name' | 'answers'>
): Promise<KeptTable> {
	const { tables, problems } = await readTable(bytes, source.name, source.answers ?? {});
	const own = tables[part.place ?? 0];
	const table = own?.sheet === part.sheet ? own : tables.find(({ sheet }) => sheet === part.sheet);
	if (table === undefined) return { ...nothing, problems };
	const { header, rows } = table;
	const skipped = rowsBesideRecords(table);
	return { header, rows, rowNumbers: fileRowNumbers(table), skipped, problems };
}

/**
 * Stored columns are read to the letter, not as a stranger's file: every row is a row, whatever it
 * looks like.
 */
function readColumns(
	bytes: Uint8Array,
	part: Pick<SourcePart, 'sheet' | 'skipped'>,
	fileName: string
): KeptTable {
	const text = decodeBytes(bytes, 'utf-8');
	if (text === null) return { ...nothing, problems: [] };
	const records = parse(text, ',').records;
	const cells = records.map((record) => record.slice(1).map(unescapeFormula));
	const [header = [], ...rows] = cells;
	const rowNumbers = records.slice(1).map((record) => Number(record[0]));
	const problems = [damagedRows, shortRows].flatMap((find) =>
		find(fileName, part.sheet, header, rows, rowNumbers)
	);
	return { header, rows, rowNumbers, skipped: part.skipped ?? [], problems };
}
