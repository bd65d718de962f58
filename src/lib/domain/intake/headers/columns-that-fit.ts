import { tableOf, type TableId } from '../../tables/index.ts';
import { readColumn } from '../formats/read-column.ts';
import type { SheetView } from './sheet-view.ts';

/** Share of the cells that a column of codes must be able to read, 0 to 1. */
const nearlyAll = 0.9;
const most = 3;

/**
 * Columns of codes that no other column of the file gives, and of which the words that stand in a column are codes:
 * what it may rather be, where its header says something that its words deny.
 */
export function columnsThatFit(
	view: SheetView,
	table: TableId,
	position: number,
	given: ReadonlySet<string>
): string[] {
	const cells = view.cellsOf(position);
	return tableOf(table)
		.columns.filter(({ id, type }) => type === 'code' && !given.has(id))
		.filter((column) => readColumn(column, cells).fits >= nearlyAll)
		.map(({ id }) => id)
		.slice(0, most);
}
