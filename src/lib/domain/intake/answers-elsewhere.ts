import { tableOf, type TableId } from '../tables/index.ts';
import {
	choiceForTable,
	hardlyFits,
	withColumn,
	withFill,
	type Formats,
	type SheetChoice
} from './choice.ts';
import { mappingBefore } from './headers/chosen-before.ts';
import { plainText } from './headers/plain-words.ts';
import type { Fill } from './mapping.ts';
import type { Remembered, Understanding } from './understanding.ts';

/**
 * What was chosen for a file with the same columns in another project, taken over here when somebody wants it: which table
 * and column, and how text is read. Nothing of it goes before what this project keeps out for privacy, and no value of the
 * other project comes along.
 */

/** A mapping of another project. */
export interface MappingElsewhere {
	/** What the project is called. */
	readonly project: string;
	/** When its file came, an ISO instant. */
	readonly at: string;
	readonly mapping: Remembered;
}

/** A mapping as it goes onto the columns of a sheet. */
export interface FittingMapping extends MappingElsewhere {
	/** By the place of the file's column: the model's column, `null` where it was left out; absent where it was not there. */
	readonly columns: ReadonlyMap<number, string | null>;
}

/** Fewer columns may be called alike by chance. */
const fewestAlike = 3;

/**
 * The newest mapping of another project with surely the same columns; `null` where there is none, or where this project
 * knows such files itself.
 *
 * @param elsewhere the newest first
 */
export function mappingFor(
	header: readonly string[],
	own: readonly Remembered[],
	elsewhere: readonly MappingElsewhere[]
): FittingMapping | null {
	if (mappingBefore(header, own) !== null) return null;
	const all = elsewhere.map(({ mapping }) => mapping);
	const before = mappingBefore(header, all.filter(hasEnough));
	if (before?.known.isComplete !== true) return null;
	const found = elsewhere.find(({ mapping }) => mapping === before.remembered);
	if (found === undefined) return null;
	const texts = header.map(plainText);
	const columns = texts.flatMap((text, position): [number, string | null][] => {
		const column = before.known.choices.get(text);
		// Which of two columns with one name was meant there, nobody can say here.
		const isAlone = texts.indexOf(text) === texts.lastIndexOf(text);
		return column === undefined || !isAlone ? [] : [[position, column]];
	});
	return { ...found, columns: new Map(columns) };
}

const hasEnough = ({ columns }: Remembered): boolean => Object.keys(columns).length >= fewestAlike;

/**
 * Columns that stay out here since they may point at somebody, whatever was chosen elsewhere. What somebody took in on
 * purpose was taken in for one table, and for no other.
 */
export function keptOut(
	{ tables }: Understanding,
	choice: SheetChoice,
	table: TableId | null
): ReadonlySet<number> {
	const sensitive = tables.flatMap(({ columns }) =>
		columns.flatMap((column) => (column.sensitive === null ? [] : [column.position]))
	);
	const isOther = table !== choice.table;
	return new Set(
		sensitive.filter((position) => isOther || (choice.columns[position] ?? null) === null)
	);
}

/**
 * The choice for a sheet as it was made elsewhere, not yet confirmed; `null` where the sheet is nothing like that table.
 *
 * @param except places of columns that stay as they are
 */
export function choiceElsewhere(
	choice: SheetChoice,
	understanding: Understanding,
	{ mapping, columns }: FittingMapping,
	except: ReadonlySet<number> = new Set()
): SheetChoice | null {
	const { table } = mapping;
	const isKnown = understanding.tables.some((guess) => guess.table === table);
	if (!isKnown || understanding.personLevel !== null) return null;
	const width = choice.columns.length;
	const base = table === choice.table ? choice : choiceForTable(understanding, width, table);
	const out = keptOut(understanding, choice, table);
	const wanted = [...columns].filter(([place]) => !except.has(place) && !out.has(place));
	const left = [...out].map((place) => [place, null] as const);
	const chosen = [...left, ...wanted].reduce(
		(next, [place, column]) =>
			(next.columns[place] ?? null) === column ? next : withColumn(next, place, column),
		base
	);
	const fills = mapping.fills.filter(
		(fill) => bringsNoValue(table, fill) && !chosen.columns.includes(fill.column)
	);
	const filled = fills.reduce((next, fill) => withFill(next, fill.column, fill), chosen);
	const isAsItWas = (place: number): boolean => filled.columns[place] === base.columns[place];
	const confirmed = new Set([...base.confirmed].filter(isAsItWas));
	return { ...filled, isTableConfirmed: true, confirmed };
}

/** A place, a day or a number of the other project is none of this one; a code of the model is everybody's. */
function bringsNoValue(table: TableId, fill: Fill): boolean {
	const column = tableOf(table).columns.find(({ id }) => id === fill.column);
	if (column === undefined) return false;
	if (fill.from === 'row number') return true;
	const codes: readonly string[] = column.type === 'yes/no' ? ['yes', 'no'] : (column.codes ?? []);
	return codes.includes(fill.value);
}

/** Columns that another column of the model was given, and of which next to nothing could be read so. */
export function unfitting(
	before: SheetChoice,
	after: SheetChoice,
	formats: Formats
): ReadonlySet<number> {
	const isOther = (place: number): boolean =>
		before.table !== after.table || before.columns[place] !== after.columns[place];
	return new Set(
		[...formats].flatMap(([place, format]) => (hardlyFits(format) && isOther(place) ? [place] : []))
	);
}

/**
 * The choice with what was settled elsewhere taken as said: a column of which something is still asked, or of which next
 * to nothing can be read, is looked at as ever.
 */
export function settledAs(
	choice: SheetChoice,
	{ columns }: FittingMapping,
	formats: Formats
): SheetChoice {
	const settled = [...columns].flatMap(([place, column]) => {
		const format = formats.get(place);
		const isAsked = format?.questions.some(({ isSlip }) => isSlip !== true) === true;
		const isSame = (choice.columns[place] ?? null) === column;
		return isSame && !isAsked && !hardlyFits(format) ? [place] : [];
	});
	return { ...choice, confirmed: new Set([...choice.confirmed, ...settled]) };
}
