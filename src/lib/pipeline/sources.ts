import type { Part } from '../domain/intake/stage-sql.ts';
import type { Problem } from '../domain/problem.ts';
import type { TableId } from '../domain/tables/index.ts';
import type { MendedRows, SourcePart } from '../project/source.ts';

/** A sheet of a file, ready to go into the database: which table it feeds, and its text. */
export interface LoadedPart extends Part {
	/** The source's id: two files may have one name. */
	readonly source: string;
	/** The file's name as the person knows it. */
	readonly file: string;
	readonly sheet: string;
	/** Model column -> header as it stands in the file. */
	readonly headers: Readonly<Record<string, string>>;
	/** Rows of the file that are no records: header, blank, and the like. */
	readonly skipped: number;
	/** Records of the file. */
	readonly records: number;
	/** Rows of the file of which a recipe made the records; absent where they are the file's own. */
	readonly madeOf?: number | undefined;
	readonly leftOut: readonly string[];
	/** The file's row of each row, where a recipe made several rows of one (see `file-rows.ts`). */
	readonly fileRows?: Int32Array;
	/** Left-out columns that looked as if they could point at somebody. */
	readonly sensitive: NonNullable<SourcePart['sensitive']>;
	readonly missing: readonly string[];
	/** Rows of another source that this part takes the place of. */
	readonly mends: MendedRows | null;
	/** What its header has to say: columns left out, repeated, missing. */
	readonly problems: readonly Problem[];
	/** Its text in batches of rows, each an Arrow stream (see `engine/text-to-arrow.ts`); at least one. */
	readonly arrowStreams: readonly Uint8Array[];
	/** Bytes of the text of all cells, where that is not what the streams hold. */
	readonly textBytes?: number;
	/** The different texts of the columns that are coded, each an Arrow stream (see `engine/batch-to-arrow.ts`). */
	readonly words?: readonly { readonly place: number; readonly arrowStream: Uint8Array }[];
}

/**
 * What became of one sheet of a file: `used + setAside + skipped` is every row of it, or, where a recipe made other rows
 * of them, `madeOf + skipped`.
 */
export interface PartSummary {
	readonly source: string;
	readonly file: string;
	readonly sheet: string;
	readonly table: TableId;
	readonly used: number;
	readonly setAside: number;
	readonly skipped: number;
	/** Rows, among those skipped, in whose place the same rows of another file count. */
	readonly replaced: number;
	/** Rows of the file of which a recipe made those that were used or set aside. */
	readonly madeOf?: number | undefined;
	readonly leftOut: readonly string[];
	readonly sensitive: LoadedPart['sensitive'];
	readonly missing: readonly string[];
}
