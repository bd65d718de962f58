import type { ProblemCode } from '../../../domain/problem';
import { CompoundFile } from '../compound-file';
import { damaged } from '../failure';
import { SheetBuilder } from '../sheet-builder';
import type { ReadingWishes, Sheet, Workbook } from '../workbook';
import { readGlobals } from './globals';
import { SheetRecords } from './sheet-records';

/** The workbooks of Excel 5 to 2003, `.xls`. */
export function readXls(bytes: Uint8Array, wishes: ReadingWishes): Workbook {
	const file = new CompoundFile(bytes);
	const stream = file.stream('Workbook') ?? file.stream('Book');
	if (stream === null) throw damaged();
	const globals = readGlobals(stream, wishes.guard);
	const sheets: Sheet[] = [];
	for (const { name, hidden, holdsCells, offset } of globals.sheets) {
		if (!holdsCells) continue;
		if (hidden && !wishes.hiddenToo) {
			sheets.push({ name, hidden, contents: null });
			continue;
		}
		const builder = new SheetBuilder(wishes.guard);
		new SheetRecords(stream, globals, builder, wishes.guard).read(offset);
		sheets.push({ name, hidden, contents: builder.finish() });
	}
	const remarks: ProblemCode[] = [];
	if (file.has('_VBA_PROJECT_CUR')) remarks.push('macros ignored');
	if (globals.holdsMore || file.has('_SX_DB_CUR')) remarks.push('more in workbook ignored');
	return { sheets, remarks };
}
