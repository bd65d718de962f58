import { tableOf } from '../../tables/index.ts';
import type { ColumnGuess, Confidence, Remembered, TableGuess } from '../understanding.ts';
import { headersAgain, leftOutAgain } from './headers-again.ts';
import { plainText } from './plain-words.ts';
import type { Reworded } from './reworded.ts';

/** What was chosen for a file with the same headers is chosen again; headers that are new are guessed as ever. */

/** Of the headers that were mapped, at least so many and this share must be there, in the same words or surely in others. */
const fewest = 2;
const enough = 0.5;
/** Of the headers of the sheet, or of those known before, at least this share must be in both for the table to be certain. */
const nearlyAll = 0.8;

interface Known {
	/** Plain header -> model column, `null` for one that was left out. */
	readonly choices: ReadonlyMap<string, string | null>;
	/** Plain header -> the header of then, where it was put in other words since. */
	readonly reworded: ReadonlyMap<string, Reworded>;
	readonly isComplete: boolean;
}

function knownOf(header: readonly string[], remembered: Remembered): Known | null {
	const present = new Set(header.map(plainText));
	// Columns without a title are not known again by it.
	const mapped = Object.entries(remembered.columns)
		.map(([column, { header: given }]) => [plainText(given), column] as const)
		.filter(([text]) => text !== '');
	const found = mapped.filter(([text]) => present.has(text));
	const left = remembered.leftOut
		.map((text) => [plainText(text), null] as const)
		.filter(([text]) => text !== '');
	const exact = new Map<string, string | null>([...left, ...mapped]);
	const lost = mapped.filter(([text]) => !present.has(text));
	const fresh = [...present].filter((text) => !exact.has(text));
	const gone = lost.map(([text]) => text);
	const again = headersAgain(header, gone, fresh, remembered);
	const sure = [...again.values()].filter(({ isSure }) => isSure).length;
	const wanted = Math.max(Math.min(fewest, mapped.length), mapped.length * enough);
	if (mapped.length === 0 || found.length + sure < wanted) return null;
	// What was of no use then has other words now, too: of a log that fills several tables most of it is that of the others.
	const unused = fresh.filter((text) => !again.has(text));
	const inOtherWords = [...again, ...leftOutAgain(header, unused, remembered)];
	const columnOf = new Map(mapped);
	const choices = new Map([
		...exact,
		...inOtherWords.map(([text, { before }]) => [text, columnOf.get(before) ?? null] as const)
	]);
	const givenBefore = Object.values(remembered.columns).map(({ header: given }) => given);
	const headerOf = new Map(
		[...remembered.leftOut, ...givenBefore].map((given) => [plainText(given), given])
	);
	const reworded = new Map(
		inOtherWords.map(
			([text, one]) => [text, { ...one, before: headerOf.get(one.before) ?? one.before }] as const
		)
	);
	const known = header.filter((text) => choices.has(plainText(text))).length;
	return {
		choices,
		reworded,
		isComplete:
			found.length + sure === mapped.length &&
			known >= Math.min(header.length, exact.size) * nearlyAll
	};
}

/** The newest mapping that fits the sheet best, and what it knows. */
export function mappingBefore(
	header: readonly string[],
	remembered: readonly Remembered[]
): { readonly remembered: Remembered; readonly known: Known } | null {
	const fitting = remembered.flatMap((one) => {
		const known = knownOf(header, one);
		return known === null ? [] : [{ remembered: one, known }];
	});
	return fitting.find(({ known }) => known.isComplete) ?? fitting[0] ?? null;
}

/** The guess about a table with the choices that were made before. */
export function withChoicesBefore(
	guess: TableGuess,
	{ remembered, known }: { readonly remembered: Remembered; readonly known: Known }
): TableGuess {
	const chosen = guess.columns.map((column) => chosenBefore(column, known));
	const taken = new Set(chosen.filter(isBefore).map(({ column }) => column));
	const columns = chosen.map((column) =>
		!isBefore(column) && column.column !== null && taken.has(column.column)
			? leftOut(column)
			: column
	);
	const given = new Set(columns.map(({ column }) => column));
	const fills = [...remembered.fills, ...guess.fills].filter(
		(fill, index, all) =>
			!given.has(fill.column) && all.findIndex(({ column }) => column === fill.column) === index
	);
	const filled = new Set(fills.map(({ column }) => column));
	const missing = tableOf(guess.table)
		.columns.filter(({ id, need }) => need === 'needed' && !given.has(id) && !filled.has(id))
		.map(({ id }) => id);
	return {
		...guess,
		columns,
		fills,
		missing,
		confidence: confidenceBefore(known, missing.length === 0, guess.confidence),
		reasons: [{ code: 'chosen before' }, ...guess.reasons]
	};
}

/** The table is the one of before; it is certain where nearly all headers are, and all that were mapped. */
function confidenceBefore(known: Known, isWhole: boolean, guessed: Confidence): Confidence {
	if (!isWhole) return 'unsure';
	return known.isComplete || guessed === 'certain' ? 'certain' : 'likely';
}

const isBefore = ({ reasons }: ColumnGuess): boolean =>
	reasons.some(({ code }) => code === 'chosen before');

function chosenBefore(guess: ColumnGuess, known: Known): ColumnGuess {
	const choice = known.choices.get(plainText(guess.header));
	if (choice === undefined) return guess;
	const reworded = known.reworded.get(plainText(guess.header));
	const chosen: ColumnGuess = {
		...guess,
		column: choice,
		confidence: 'certain',
		reasons: [{ code: 'chosen before' }]
	};
	if (reworded === undefined) return chosen;
	// A name that says by itself what it is needs no memory.
	if (guess.column !== null && guess.column !== choice && !reworded.isSure) return guess;
	const { before, isSure } = reworded;
	return {
		...chosen,
		confidence: isSure ? 'certain' : 'unsure',
		reasons: [...chosen.reasons, { code: 'reworded', parameters: { before } }]
	};
}

const leftOut = (guess: ColumnGuess): ColumnGuess => ({
	...guess,
	column: null,
	alternatives: [guess.column, ...guess.alternatives].filter((one) => one !== null)
});
