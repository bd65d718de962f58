import { tables } from '../tables/index.ts';
import type { Column } from '../tables/table.ts';
import { codesOf } from './columns.ts';

/**
 * Sheets of our own workbooks that hold no rows of anybody: what to write where, and the codes with their meanings. They
 * are known by what they say, in every language and under any name; where somebody wrote something else into one, it is a
 * sheet like any other.
 */

const columns: readonly Column[] = tables.flatMap((table): readonly Column[] => table.columns);
const ids: ReadonlySet<string> = new Set(columns.map(({ id }) => id));
const codes: ReadonlySet<string> = new Set(
	columns.flatMap((column) => codesOf(column).map((code) => `${column.id} ${code}`))
);

/** Fewer rows are no list of ours. */
const fewestRows = 3;

/** How wide what to write where is. */
const readMeWidth = 5;

type Cells = readonly string[];

const at = (cells: Cells, place: number): string => (cells[place] ?? '').trim();

/** A column, one of its codes or a community of the project, and its meaning. */
const isCode = (cells: Cells): boolean =>
	cells.length <= 3 &&
	(codes.has(`${at(cells, 0)} ${at(cells, 1)}`) ||
		(at(cells, 0) === 'community_id' && at(cells, 1) !== ''));

/** A table, one of its columns, its name, whether it is needed, and what to write there. */
const isAboutColumn = (cells: Cells): boolean =>
	cells.length === readMeWidth && ids.has(at(cells, 1)) && at(cells, 4) !== '';

/** Whether a sheet stands in our workbooks beside those to be filled in. */
export function isOfTemplate(rows: readonly Cells[]): boolean {
	const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
	if (filled.length < fewestRows) return false;
	const isList = filled.every(isCode) && filled.some((cells) => at(cells, 0) !== 'community_id');
	return isList || filled.every(isAboutColumn);
}
