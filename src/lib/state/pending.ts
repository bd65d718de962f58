import type { OpenQuestion, SheetChoice } from '../domain/intake/choice.ts';
import type { WidePeriods } from '../domain/intake/recipes/find-periods.ts';
import type { ColumnFormat, SampleRow, Understanding } from '../domain/intake/understanding.ts';
import type { RowsAlike } from '../domain/intake/rows-alike.ts';
import type { Problem } from '../domain/problem.ts';
import type { Proposal } from '../domain/intake/recipes/proposals.ts';
import type { BelongsTo } from '../pipeline/opened-file.ts';
import type { FailedShape, ShapeDescription } from '../pipeline/shape-description.ts';
import type { LostTable } from '../pipeline/lost-tables.ts';
import type { PerhapsBefore } from '../pipeline/shaped-before.ts';
import type { EncodingPreview } from '../files/encoding/previews.ts';
import type { Answers, Dialect, Edges, Question, SkippedRow } from '../files/read-result.ts';

/**
 * Files that were dropped and wait for an answer. Nothing of them is kept before **Import** is pressed; giving up
 * leaves the project as it was.
 */
export interface PendingFile {
	/** Its own id in this import, not the project's. */
	readonly id: string;
	readonly name: string;
	readonly size: number;
	/** Of its bytes. */
	readonly sha256: string;
	/** What was answered about the reading. */
	readonly answers: Answers;
	readonly encoding: string | null;
	readonly dialect: Dialect | null;
	/** About the reading: encoding, dialect, header, table, sheet, password. */
	readonly questions: readonly Question[];
	/** Lines by which the encodings that come into question can be told apart. */
	readonly encodingLines?: readonly EncodingPreview[];
	readonly problems: readonly Problem[];
	readonly sheets: readonly PendingSheet[];
}

export interface PendingSheet {
	/** Place among the file's tables, counted from 0: two tables may stand on one sheet. */
	readonly index: number;
	readonly sheet: string;
	readonly header: readonly string[];
	/** The file's own rows that hold the names; missing where no others can be chosen. */
	readonly headerRows?: readonly number[];
	/** The first and last rows as they stand in the file, titles and totals among them. */
	readonly edges?: Edges;
	readonly rowCount: number;
	/** Periods that stand in columns, where they do. */
	readonly periods: WidePeriods | null;
	/** Steps that it looks like it needs. */
	readonly proposals: readonly Proposal[];
	/** What a recipe made of it. */
	readonly shape: ShapeDescription | null;
	/** A recipe that does not fit and is being mended; the sheet is as the last one that did left it. */
	readonly draft: FailedShape | null;
	/** Whether a recipe can be made for it. */
	readonly mayShape: boolean;
	/** The place of the sheet that is here once more, to fill a second table; `null` where it is the first. */
	readonly copyOf: number | null;
	/** Its rows are, or may be, counted up beside those of another sheet; `null` where they are not. */
	readonly belongsTo: BelongsTo | null;
	/** It was taken in before in this shape. */
	readonly isKnown: boolean;
	/** What was made of a file that it may be like; `null` where there is none, or somebody said that it is not. */
	readonly perhaps: PerhapsBefore | null;
	/** What gave an earlier file of its kind its shape, where a step of it does not fit this one. */
	readonly misfit: FailedShape | null;
	/** Tables that rows of its kind filled before, and that cannot be made of it. */
	readonly lost: readonly LostTable[];
	/** Somebody has said whether it shall have another shape. */
	readonly isShapeSaid: boolean;
	readonly firstRow: number;
	readonly skipped: readonly SkippedRow[];
	/** At most some hundreds of rows, from the whole sheet. */
	readonly sample: readonly SampleRow[];
	readonly understanding: Understanding;
	/** What will be done with the sheet: the guesses, until somebody says otherwise. */
	readonly choice: SheetChoice;
	/** How each chosen column's text is read, by the place of the file's column. */
	readonly formats: ReadonlyMap<number, ColumnFormat>;
	/** Rows that are alike in all that goes in; `null` where none are, or none that matter. */
	readonly alike: RowsAlike | null;
	/** What still has to be said before the sheet can go in; empty where nothing does. */
	readonly open: readonly OpenQuestion[];
}

export type { OpenQuestion, SheetChoice };
export type {
	CountedNote,
	FailedShape,
	StepDescription,
	ValueCounts
} from '../pipeline/shape-description.ts';
export type { Preview, PreviewRow } from '../pipeline/preview.ts';
export { isCountedElsewhere, openReadingQuestions } from '../pipeline/waiting.ts';
