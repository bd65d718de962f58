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
	const { sheets, holdsMore } = readStream(stream, wishes);
	const remarks: ProblemCode[] = [];
	if (file.has('_VBA_PROJECT_CUR')) remarks.push('macros ignored');
	if (holdsMore || file.has('_SX_DB_CUR')) remarks.push('more in workbook ignored');
	return { sheets, remarks };
}

/** Every record of Excel begins with its kind; the first is a beginning, which has the same low byte in all versions. */
export const isBareStream = (bytes: Uint8Array): boolean => bytes[0] === 0x09;

/** The records of a workbook without their container. */
export function readBareXls(bytes: Uint8Array, wishes: ReadingWishes): Workbook {
	return { sheets: readStream(bytes, wishes).sheets, remarks: [] };
}

interface StreamContents {
	readonly sheets: readonly Sheet[];
	readonly holdsMore: boolean;
}

function readStream(stream: Uint8Array, wishes: ReadingWishes): StreamContents {
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
	return { sheets, holdsMore: globals.holdsMore };
}
