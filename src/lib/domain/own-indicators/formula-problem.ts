/** What is wrong with an expression, and where. The catalogue has the sentence and the remedy for each code. */
export const formulaProblemCodes = [
	'nothing there',
	'too long',
	'unexpected',
	'strange sign',
	'text not closed',
	'unknown table',
	'measures have rules',
	'other table',
	'unknown column',
	'not to add up',
	'not to ask',
	'never blank',
	'no order',
	'unknown word',
	'not a number',
	'not a day',
	'and with or',
	'too many conditions',
	'too deep',
	'unknown day column',
	'divides by nothing',
	'unlike sums',
	'money for a number',
	'number over periods only',
	'no series',
	'never both'
] as const;
export type FormulaProblemCode = (typeof formulaProblemCodes)[number];

export interface FormulaProblem {
	readonly code: FormulaProblemCode;
	/** Where in the expression, from its first character to behind its last. */
	readonly start: number;
	readonly end: number;
	/** What stands there. */
	readonly found: string;
	/** What could stand there. */
	readonly choices: readonly string[];
	/** What was most likely meant; `''` where nothing is near. */
	readonly nearest: string;
	/** The table or column that it is about; `''` where it is about neither. */
	readonly about: string;
}
