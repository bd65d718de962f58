import type { TableId } from '../../tables/index.ts';

/**
 * A form for the field, as it is declared: which columns of a table it asks for, in which order, and what may be
 * answered. Types, choices and what is required follow from the table. Expressions are those of XLSForm: `.` is the
 * answer itself, `${girls}` that of another question.
 */
export interface FormDefinition {
	readonly table: TableId;
	/** How one filled-in form is called on the device that holds it. */
	readonly instanceName: string;
	readonly items: readonly FormItem[];
}

export type FormItem = Question | QuestionGroup;

/** Questions that stand on one screen. */
export interface QuestionGroup {
	readonly kind: 'group';
	readonly questions: readonly Question[];
}

export type Question =
	| AskedQuestion
	/** A code that the form makes up once for each time it is filled in, with a letter before it. */
	| { readonly kind: 'own code'; readonly column: string; readonly letter: string }
	/** Something that the project has a list of; where it has none, it is written. */
	| (AskedQuestion & { readonly list: ListId })
	/** How a group scores one side of ownership. */
	| { readonly kind: 'score'; readonly dimension: string }
	/** Tells a code that the form made up, so that other forms can name it. */
	| { readonly kind: 'note'; readonly id: NoteId; readonly about: string };

export interface AskedQuestion extends Limits {
	readonly kind: 'asked';
	readonly column: string;
	readonly hint?: HintId;
}

/** What may be answered, and when it is asked at all. */
export interface Limits {
	readonly constraint?: string;
	/** Said when something else is answered. */
	readonly refusal?: Refusal;
	readonly relevant?: string;
	/** Needed wherever it is asked, though the table can do without. */
	readonly isRequired?: true;
}

export const refusalIds = [
	'past day',
	'day after',
	'whole number',
	'part of',
	'number',
	'score',
	'code',
	'codes',
	'currency'
] as const;
export interface Refusal {
	readonly id: (typeof refusalIds)[number];
	/** The largest number that may be answered. */
	readonly most?: number;
}

export const noteIds = ['action_code', 'meeting_code'] as const;
export type NoteId = (typeof noteIds)[number];

export const hintIds = [
	'alias',
	'codes of actions',
	'code of an action',
	'code of a meeting',
	'no names',
	'came',
	'later',
	'currency',
	'place',
	'numerator',
	'denominator',
	'own code'
] as const;
export type HintId = (typeof hintIds)[number];

export const listIds = ['community', 'place', 'measure'] as const;
export type ListId = (typeof listIds)[number];
