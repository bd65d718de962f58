import type { ColumnName } from './recipe.ts';

/** A sheet of text whose rows know from which rows of the file they come. */
export interface TextSheet {
	readonly sheet: string;
	readonly header: readonly string[];
	readonly rows: readonly TextRow[];
}

export interface TextRow {
	readonly cells: readonly string[];
	/** The file's own row numbers, the smallest first; at least one. */
	readonly from: readonly number[];
}

/** Why a step does not fit the sheet, or what it noticed. */
export interface StepNote {
	readonly code: StepNoteCode;
	readonly column: string;
	readonly value: string;
	/** Rows of the file that it is about; none where it is about the whole sheet. */
	readonly rows: readonly number[];
	/** The sheet on which these rows stand, where it is another one. */
	readonly sheet?: string | undefined;
}

/** Notes with which a step cannot be done. */
export const stepFailures = [
	'column gone',
	'sheet gone',
	'key not unique',
	'column already there'
] as const;
/** Notes beside a step that is done. */
export const stepRemarks = [
	'rows left out',
	'rows without a match',
	'rows of no match',
	'nothing to count',
	'person counted once',
	'group not given',
	'option not listed',
	'number not read',
	'in no count',
	'age in no band',
	'day not read',
	'more parts than columns',
	'answer not yes or no',
	'may point at people'
] as const;
export type StepFailureCode = (typeof stepFailures)[number];
export type StepRemarkCode = (typeof stepRemarks)[number];
export type StepNoteCode = StepFailureCode | StepRemarkCode;

export class StepFailure extends Error {
	override readonly name = 'StepFailure';

	constructor(readonly note: StepNote & { readonly code: StepFailureCode }) {
		super(`${note.code}: ${note.column}`);
	}
}

export function failure(
	code: StepFailureCode,
	column: string,
	more: Partial<Pick<StepNote, 'value' | 'rows' | 'sheet'>> = {}
): StepFailure {
	return new StepFailure({ code, column, value: '', rows: [], ...more });
}

/** The place of a column. @throws StepFailure where the sheet has no such column */
export function placeOf({ header }: Pick<TextSheet, 'header'>, name: ColumnName): number {
	const wanted = plainName(name.header);
	const places = header.flatMap((text, place) => (plainName(text) === wanted ? [place] : []));
	const place = places[name.nth];
	if (place === undefined) throw failure('column gone', name.header);
	return place;
}

/** Names are compared without what nobody sees of them. */
export const plainName = (text: string): string =>
	text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** The last part of a header with groups, in small letters. */
export const lastPart = (header: string): string =>
	plainName(header).split('/').at(-1)?.trim().toLowerCase() ?? '';

/** The name by which a column is found again. */
export function nameOf(header: readonly string[], place: number): ColumnName {
	const text = header[place] ?? '';
	const wanted = plainName(text);
	const nth = header.slice(0, place).filter((one) => plainName(one) === wanted).length;
	return { header: text, nth };
}

export const cellAt = ({ cells }: TextRow, place: number): string => cells[place] ?? '';

/** The rows from which several rows come, each once, the smallest first. */
export function fromAll(rows: readonly TextRow[]): number[] {
	return [...new Set(rows.flatMap(({ from }) => from))].sort((a, b) => a - b);
}

/** A note about some rows; none where there are none. */
export function noteAbout(
	code: StepNoteCode,
	column: string,
	rows: readonly TextRow[],
	value = ''
): StepNote[] {
	return rows.length === 0 ? [] : [{ code, column, value, rows: fromAll(rows) }];
}

/** @throws StepFailure where a new column bears the name of another: nobody could tell which is meant */
export function refuseTwice(header: readonly string[], added: readonly string[]): void {
	const twice = added.find((name) => header.indexOf(name) !== header.lastIndexOf(name));
	if (twice !== undefined) throw failure('column already there', twice);
}

/** Values are compared as somebody reads them: without outer spaces, whatever their case. */
export const sameValue = (value: string): string =>
	value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Every place that is not among these. */
export function otherPlaces(width: number, places: ReadonlySet<number>): number[] {
	return Array.from({ length: width }, (_, place) => place).filter((place) => !places.has(place));
}
