import { tables } from '../tables/index.ts';
import { mappingBefore, withChoicesBefore } from './headers/chosen-before.ts';
import { guessTable } from './headers/guess-table.ts';
import { onlyOwnHeaders, withOwnHeaders } from './headers/own-headers.ts';
import { rankTables } from './headers/rank-tables.ts';
import { viewSheet, type SheetView } from './headers/sheet-view.ts';
import { personLevel } from './privacy/person-level.ts';
import type { Remembered, SheetSample, TableGuess, Understanding } from './understanding.ts';

/**
 * What a sheet is about: which table or tables of the model it may fill, from which columns, how sure that is, and why.
 * A sheet about single persons is refused, and fills none.
 *
 * @param remembered mappings that were used before, the newest first
 */
export function understandSheet(
	sample: SheetSample,
	remembered: readonly Remembered[]
): Understanding {
	const persons = personLevel(sample);
	if (persons !== null) return { tables: [], personLevel: persons };
	const view = viewSheet(sample);
	return { tables: withMemory(view, guessesOf(view), remembered), personLevel: null };
}

function guessesOf(view: SheetView): readonly TableGuess[] {
	const own = onlyOwnHeaders(view);
	if (own !== null) return [own];
	return withOwnHeaders(view, rankTables(tables.map(({ id }) => guessTable(view, id))));
}

/** The table that was chosen before for such a sheet comes first. */
function withMemory(
	view: SheetView,
	guesses: readonly TableGuess[],
	remembered: readonly Remembered[]
): readonly TableGuess[] {
	const before = mappingBefore(view.header, remembered);
	if (before === null) return guesses;
	const { table } = before.remembered;
	const own = guesses.find((guess) => guess.table === table);
	const first = withChoicesBefore(own ?? guessTable(view, table), before);
	return [first, ...guesses.filter((guess) => guess.table !== table)];
}
