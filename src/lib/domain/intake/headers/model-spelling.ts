import type { ChosenColumn } from '../choice.ts';

/** Whether a header is the id of a column of the model, letter by letter: `led_by`, and not `Led by`. */
const isModelSpelling = (header: string, column: string): boolean =>
	header.trim().toLowerCase() === column;

/**
 * The columns of a sheet whose headers are the model's own ids, in a sheet where most are. Whoever writes `meeting_type`
 * knows the codes, and a strange word is a slip in a row; `Meeting type` or a lone `date` is anybody's header.
 */
export function columnsInModelSpelling(
	header: readonly string[],
	chosen: readonly ChosenColumn[]
): ReadonlySet<number> {
	const own = chosen.filter(({ position, column }) =>
		isModelSpelling(header[position] ?? '', column)
	);
	const isOwnSheet = own.length * 2 > chosen.length;
	return new Set(isOwnSheet ? own.map(({ position }) => position) : []);
}
