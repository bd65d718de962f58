import type { ColumnReading, Fill } from '../domain/intake/mapping';
import type { Recipe } from '../domain/intake/recipes/recipe';
import type { StepRemarkCode } from '../domain/intake/recipes/text-sheet';
import type { SensitiveKind } from '../domain/intake/understanding';
import type { SkippedRow } from '../files/read-result';

/** A file that was taken in. */
export interface Source {
	/** SHA-256 of the original, in hexadecimal digits; of a further reading of the same file with a number behind it. */
	readonly id: string;
	readonly name: string;
	readonly size: number;
	readonly sha256: string;
	/** An ISO instant, as every `at`. */
	readonly importedAt: string;
	/** As the bytes that came, or as the columns that were taken in. */
	readonly kept: 'bytes' | 'columns';
	/** What somebody answered about reading it; where columns are kept, they are read to the letter. */
	readonly answers?: Readonly<Record<string, string>> | undefined;
	readonly parts: readonly SourcePart[];
	/** Sheets of the file of which nothing was taken in. */
	readonly sheetsLeftOut?: readonly string[] | undefined;
	/** The same of our own template, where it says what to write and lists the codes: they hold no rows of anybody. */
	readonly sheetsOfTemplate?: readonly string[] | undefined;
	/** Sheets that were refused because they are about single persons, and the headers by which that showed. */
	readonly sheetsAboutPersons?:
		readonly { readonly sheet: string; readonly headers: readonly string[] }[] | undefined;
}

/** A sheet of a source that fills a table of the model. */
export interface SourcePart {
	readonly sheet: string;
	/** Id of the model's table. */
	readonly table: string;
	/** From the model's column to the header as it stands in the file. */
	readonly columns: Readonly<Record<string, string>>;
	/** From the model's column to the place of its column in what is stored; by header where absent. */
	readonly positions?: Readonly<Record<string, number>> | undefined;
	/** From the model's column to how its text is read, where that is not plain. */
	readonly readings?: Readonly<Record<string, ColumnReading>> | undefined;
	/** Model columns that no column of the file gives. */
	readonly fills?: readonly Fill[] | undefined;
	/** Place among the tables of the file, where there are several on a sheet. */
	readonly place?: number | undefined;
	/** What gives the rows of the file the shape in which they fill the table; columns are those of its result. */
	readonly recipe?: Recipe | undefined;
	/**
	 * What the recipe made is stored, since what it is made of was let go (people, other sheets): of how many rows of the
	 * file that was made, and how many were of no use.
	 */
	readonly frozen?: { readonly rows: number; readonly unused: number } | undefined;
	/** What the steps of its recipe noticed about rows. */
	readonly notes?: readonly KeptNote[] | undefined;
	/** Some fingerprints of cells, by which months whose names have no year are known again in a later file. */
	readonly sketch?: readonly string[] | undefined;
	/** Rows of another source that these rows take the place of. */
	readonly mends?: MendedRows | undefined;
	/** Headers of columns that were not taken in. */
	readonly leftOut: readonly string[];
	/** Those of them that looked as if they could point at somebody. */
	readonly sensitive?:
		readonly { readonly header: string; readonly kind: SensitiveKind }[] | undefined;
	/** Where its bytes stand, under `sources/`. */
	readonly path: string;
	/** Rows of the original that are not in the stored columns; where bytes are kept, they tell. */
	readonly skipped?: readonly SkippedRow[] | undefined;
}

/** What a step noticed about rows of the file, when it came. */
export interface KeptNote {
	/** Place of the step in its recipe. */
	readonly step: number;
	readonly code: StepRemarkCode;
	readonly column: string;
	readonly value: string;
	/** The file's own rows, at most some hundreds of them. */
	readonly rows: readonly number[];
	/** How many rows there are. */
	readonly count: number;
	/** The sheet on which they stand, where it is another one. */
	readonly sheet?: string | undefined;
}

/** Rows that were set aside, downloaded, mended and dropped in again. */
export interface MendedRows {
	/** Id of the source that the rows came from. */
	readonly source: string;
	readonly sheet: string;
	/** The original's own row numbers. */
	readonly rows: readonly number[];
}

export interface RowOfSource {
	readonly source: string;
	readonly sheet: string;
	readonly row: number;
}
