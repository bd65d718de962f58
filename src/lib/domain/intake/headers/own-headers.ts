import { recognise, type Recognised } from '../recognise.ts';
import type { ColumnGuess, TableGuess } from '../understanding.ts';
import { guessTable, reasonsOf } from './guess-table.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * A sheet with all needed columns under the model's own headers is that table, and those columns are what they are
 * called, whatever stands below them: who writes these headers knows the model, and slips are told row by row. Headers
 * of such a sheet that are not ours are guessed like any other. Where the other headers say more of another table than
 * ours do of this one (a code of the community and its area beside all that a meeting has), the guesses stand.
 */
export function withOwnHeaders(
	view: SheetView,
	guesses: readonly TableGuess[]
): readonly TableGuess[] {
	const exact = recognise(view.header);
	if (!exact.fits) return guesses;
	const { table } = exact.recognised;
	const [best, ...others] = guesses;
	if (best !== undefined && best.table !== table) return guesses;
	return [ownGuess(best ?? guessTable(view, table), exact.recognised), ...others];
}

/** A sheet with the model's own headers and no others needs no look at what else it may be. */
export function onlyOwnHeaders(view: SheetView): TableGuess | null {
	const exact = recognise(view.header);
	if (!exact.fits) return null;
	const { recognised } = exact;
	if (recognised.leftOut.length > 0 || recognised.repeated.length > 0) return null;
	const ids = new Map([...recognised.columns].map(([id, position]) => [position, id]));
	const columns = view.header.map((header, position) =>
		ownColumn({ position, header }, ids.get(position) ?? '')
	);
	const guess = { table: recognised.table, columns, fills: [], missing: [] };
	return { ...guess, confidence: 'certain', reasons: reasonsOf(guess) };
}

function ownGuess(guess: TableGuess, { columns: own, repeated }: Recognised): TableGuess {
	// A header that stands twice is asked about where both have something to say.
	const isRepeated = (id: string): boolean =>
		repeated.some((position) => guess.columns[position]?.column === id);
	const ids = new Map([...own].filter(([id]) => !isRepeated(id)).map(([id, at]) => [at, id]));
	const taken = new Set(ids.values());
	const columns = guess.columns.map((column): ColumnGuess => {
		const id = ids.get(column.position);
		if (id !== undefined) return ownColumn(column, id);
		return column.column !== null && taken.has(column.column)
			? { ...column, column: null, confidence: 'likely', reasons: [{ code: 'nothing like it' }] }
			: column;
	});
	const reasons = guess.reasons.filter(({ code }) => code !== 'another table is like it');
	return { ...guess, columns, confidence: 'certain', reasons };
}

const ownColumn = (
	{ position, header }: Pick<ColumnGuess, 'position' | 'header'>,
	column: string
): ColumnGuess => ({
	position,
	header,
	column,
	confidence: 'certain',
	reasons: [{ code: 'header is the name' }],
	alternatives: [],
	sensitive: null
});
