import { sidesInColumns } from '../domain/intake/recipes/sides-in-columns.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import type { OpenedSheet } from './opened-file.ts';
import { shapeSheet } from './shaped-sheet.ts';

/** A sheet of a shape that is known for certain, such as the export of one of our own forms, as its recipe makes it. */
export function inKnownShape(sheet: OpenedSheet): OpenedSheet {
	const { table, marks } = sheet;
	if (marks !== null || table instanceof LargeTable) return sheet;
	const recipe = sidesInColumns(table.header, table.rows);
	if (recipe === null) return sheet;
	const shaped = shapeSheet(sheet, recipe);
	return 'failed' in shaped ? sheet : shaped;
}
