/**
 * A workbook that is to be filled in, before it is bytes: what stands in its cells, how it looks, and what each column
 * takes. `files/workbook-writing` writes it.
 */
export interface WrittenWorkbook {
	readonly sheets: readonly WrittenSheet[];
}

export interface WrittenSheet {
	/** At most 31 characters, none of `\ / ? * [ ] :`. */
	readonly name: string;
	readonly columns: readonly WrittenColumn[];
	readonly rows: readonly (readonly WrittenCell[])[];
	/** The first row stays in sight. */
	readonly isHeaderFrozen: boolean;
}

export interface WrittenColumn {
	/** In characters. */
	readonly width: number;
	/** How cells that are still empty will hold what is typed into them. */
	readonly holds: 'anything' | 'text' | 'days' | 'whole numbers';
	/** What is offered or refused below the first row. */
	readonly check?: CellCheck;
}

export type WrittenCell = string | number | null | { readonly text: string; readonly look: Look };

/** Headings by how much the column is needed, and text that runs over several lines. */
export type Look = 'needed' | 'expected' | 'optional' | 'heading' | 'lines';

export interface CellCheck {
	readonly rule: CellRule;
	/** Said beside the cell while it is chosen: at most 32 and 255 characters. */
	readonly prompt: Message;
	/** Said when something else is typed; none: it is taken all the same. */
	readonly refusal?: Message & { readonly isFinal: boolean };
}

interface Message {
	readonly title: string;
	readonly text: string;
}

export type CellRule =
	| { readonly kind: 'anything' }
	/** One of the cells of a range, as in a formula. */
	| { readonly kind: 'one of'; readonly range: string }
	| { readonly kind: 'whole number'; readonly from: number; readonly to: number }
	| { readonly kind: 'number'; readonly from: number }
	/** A day from 2000 on, and none to come where `isPast`. */
	| { readonly kind: 'day'; readonly isPast: boolean };
