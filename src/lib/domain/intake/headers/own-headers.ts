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
	return [ownGuess(view, best ?? guessTable(view, table), exact.recognised), ...others];
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

function ownGuess(
	view: SheetView,
	guess: TableGuess,
	{ columns: own, repeated }: Recognised
): TableGuess {
	// A header that stands twice is asked about where both have something to say.
	const isRepeated = (id: string): boolean =>
		repeated.some((position) => guess.columns[position]?.column === id);
	const ids = new Map([...own].filter(([id]) => !isRepeated(id)).map(([id, at]) => [at, id]));
	const places = new Map([...ids].map(([at, id]) => [id, at]));
	const columns = guess.columns.map((column): ColumnGuess => {
		const id = ids.get(column.position);
		if (id !== undefined) return ownColumn(column, id);
		if (column.column === null) return column;
		const ownPlace = places.get(column.column);
		if (ownPlace === undefined || saysMore(view, column, ownPlace)) return column;
		return {
			...column,
			column: null,
			confidence: 'likely',
			reasons: [{ code: 'nothing like it' }]
		};
	});
	const reasons = guess.reasons.filter(({ code }) => code !== 'another table is like it');
	return { ...guess, columns, confidence: 'certain', reasons };
}

/** A column of the same meaning, by a name that is as certain, in which something else stands: somebody is asked. */
function saysMore(view: SheetView, guess: ColumnGuess, ownPlace: number): boolean {
	if (!guess.reasons.some(({ code }) => code === 'two columns alike')) return false;
	const own = view.cellsOf(ownPlace);
	return view.cellsOf(guess.position).some(({ value }, row) => {
		const cell = value.trim();
		return cell !== '' && cell !== own[row]?.value.trim();
	});
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
