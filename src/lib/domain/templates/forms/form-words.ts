import type { TableId } from '../../tables/index.ts';
import type { HintId, NoteId, Refusal } from './form-definition.ts';

/** What a form says in one language; each language is one more column for labels, hints and refusals. */
export interface FormWords {
	/** Its name and code, as forms name it: `English (en)`. */
	readonly language: string;
	/** What is asked, known to the importer as a name of the column. */
	readonly question: (table: TableId, column: string) => string;
	readonly code: (column: string, code: string) => string;
	readonly hint: (id: HintId) => string;
	readonly refusal: (refusal: Refusal) => string;
	readonly note: (id: NoteId) => string;
	readonly list: (id: string) => string;
}

/** Things that the project has lists of. */
export interface FormLists {
	readonly community: readonly ListEntry[];
	readonly place: readonly ListEntry[];
	readonly measure: readonly ListEntry[];
}

export interface ListEntry {
	readonly code: string;
	readonly label: string;
}

export interface FormRequest {
	readonly title: string;
	/** Grows with each download, so that a server takes the newer form for newer. */
	readonly version: string;
	/** The first is the form's own. */
	readonly languages: readonly FormWords[];
	readonly lists: FormLists;
}

export const formIdOf = (table: TableId): string => `tafakari_${table}`;
