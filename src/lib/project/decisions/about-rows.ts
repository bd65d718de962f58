import type { KeptRow } from '../../domain/intake/kept-row';
import type { ProblemCode } from '../../domain/problem';
import type { RowOfSource, SourcePart } from '../source';
import type { StepName } from '../steps';
import type { Update } from '../updates';
import type { Dated } from './dated';

/** What was decided about files and the rows in them. */

export interface ImportDecision extends Dated {
	readonly kind: 'import';
	/** Ids of sources. */
	readonly sources: readonly string[];
	/** What its files are to those that were here before. */
	readonly updates?: readonly Update[] | undefined;
	/** In an import of meetings that were held with this tool: ids of the decisions about them. */
	readonly meetings?: readonly string[] | undefined;
}

/**
 * What stands in a cell is read as something else: in every row of every file, or in one row only. The source stays
 * as it came; switching the fix off gives the old value back, and the next file is fixed the same way.
 */
export interface FixDecision extends Dated {
	readonly kind: 'fix';
	/** The model's table and column. */
	readonly table: string;
	readonly column: string;
	/** The cell as it stands, without outer spaces. */
	readonly value: string;
	/** What is read in its place; `''`: nothing was recorded. */
	readonly to: string;
	/** Only the row with this key, in whatever file. */
	readonly where?: { readonly column: string; readonly value: string } | undefined;
	/** Only this row of this source. */
	readonly only?: RowOfSource | undefined;
	/** Id of the decision about the meeting at which it was found. */
	readonly meeting?: string | undefined;
}

/** Somebody has looked at a problem: the row stands as it is (`accepted`), or is left out for good (`ignored`). */
export interface SettleDecision extends Dated {
	readonly kind: 'settle';
	readonly how: 'accepted' | 'ignored';
	readonly table: string;
	readonly column: string;
	readonly code: ProblemCode;
	/** Every problem of this kind with this value; absent for one row. */
	readonly value?: string | undefined;
	readonly only?: RowOfSource | undefined;
	/** How a row that is left out for another one with its code is known again in a newer file. */
	readonly again?: KeptRow | undefined;
}

/**
 * Somebody said what two ways of writing a place are: one and the same, so that the one is read as the other in every table
 * of every file, or two places, so that nobody is asked again.
 */
export interface PlaceDecision extends Dated {
	readonly kind: 'place';
	/** As a file has it, without outer spaces. */
	readonly written: string;
	/** Id of the place that it may be. */
	readonly known: string;
	readonly isSame: boolean;
}

/** A step of the recipe of a file is on or off; it was taken with the import, and switched since. */
export interface StepDecision extends Dated, StepName {
	readonly kind: 'step';
}

/** Readings of files that did not count are gone for good. */
export interface ForgetDecision extends Dated {
	readonly kind: 'forget';
	readonly sources: readonly ForgottenSource[];
}

/** What is left of a source that was forgotten: no header and no cell. */
export interface ForgottenSource {
	readonly id: string;
	readonly name: string;
	readonly parts: readonly Pick<SourcePart, 'sheet' | 'table'>[];
}
