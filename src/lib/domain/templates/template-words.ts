import type { TableId } from '../tables/index.ts';
import type { ColumnType, Need } from '../tables/table.ts';

/** Everything that a template says, in the reader's language. */
export interface TemplateWords {
	readonly table: (id: TableId) => string;
	readonly column: (id: string) => string;
	readonly code: (column: string, code: string) => string;
	/** How much a column is needed, in a word or two. */
	readonly need: (need: Need) => string;
	/** What is written into a column, in a sentence. */
	readonly howTo: (how: HowTo) => string;
	readonly readMe: {
		readonly sheet: string;
		/** What the workbook is and how it is used, a line each. */
		readonly lines: readonly string[];
		readonly header: readonly [
			sheet: string,
			column: string,
			words: string,
			need: string,
			how: string
		];
	};
	readonly codes: {
		readonly sheet: string;
		readonly header: readonly [column: string, code: string, words: string];
	};
	readonly refusedTitle: string;
	readonly refused: (what: 'code' | 'day' | 'past day' | 'whole number' | 'number') => string;
}

/** A column's type, or what sets it apart from others of its type. */
export type HowTo =
	| ColumnType
	| 'own code'
	| 'code of a community'
	| 'code of a meeting'
	| 'code of an action'
	| 'past date';

/** A community of the project, as other tables name it. */
export interface NamedCommunity {
	readonly id: string;
	/** An alias that may be shown; `''` where there is none. */
	readonly label: string;
}
