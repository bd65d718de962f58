import { WorkbookFailure, damaged } from '../failure';
import type { ReadingGuard } from '../guard';
import { CellStyles } from '../xlsx/styles';
import { recordAt, recordIds, withContinued, type BiffRecord } from './records';
import { codePageLabel, TextReader } from './texts';

export interface XlsSheetEntry {
	readonly name: string;
	readonly hidden: boolean;
	/** Charts and macros are not. */
	readonly holdsCells: boolean;
	readonly offset: number;
}

/** What stands before the sheets and counts for all of them. */
export interface XlsGlobals {
	readonly sheets: XlsSheetEntry[];
	readonly strings: string[];
	readonly styles: CellStyles;
	is1904: boolean;
	codePage: string;
	/** Notes or drawings stand beside the cells. */
	holdsMore: boolean;
	/** Excel 97 and later; else Excel 5 and 95, whose texts have a code page. */
	readonly isUnicode: boolean;
}

const unicodeVersion = 0x0600;
const oldestVersion = 0x0500;
/** What simple programs write instead of a version; all that they write is one sheet. */
const noVersion = 0;
/** The first record of a sheet, where nothing stands before the sheets. */
const sheetBegins = 0x10;
const oldBegins: readonly number[] = [0x009, 0x209, 0x409];

export function readGlobals(stream: Uint8Array, guard: ReadingGuard): XlsGlobals {
	const begin = recordAt(stream, 0);
	if (oldBegins.includes(begin.id)) throw new WorkbookFailure('workbook too old');
	if (begin.id !== recordIds.begin || begin.data.byteLength < 4) throw damaged();
	const version = begin.data.getUint16(0, true);
	if (version !== unicodeVersion && version !== oldestVersion && version !== noVersion) {
		throw new WorkbookFailure('workbook too old');
	}
	const globals: XlsGlobals = {
		sheets: [],
		strings: [],
		styles: new CellStyles(),
		is1904: false,
		codePage: 'windows-1252',
		holdsMore: false,
		isUnicode: version === unicodeVersion
	};
	if (version === noVersion || begin.data.getUint16(2, true) === sheetBegins) {
		globals.sheets.push({ name: '', hidden: false, holdsCells: true, offset: 0 });
		return globals;
	}
	for (let offset = begin.next; ;) {
		guard.tick();
		const record = recordAt(stream, offset);
		if (record.id === recordIds.end) return globals;
		readRecord(globals, stream, record);
		offset = record.next;
	}
}

function readRecord(globals: XlsGlobals, stream: Uint8Array, record: BiffRecord): void {
	const { id, data } = record;
	switch (id) {
		case recordIds.locked:
			throw new WorkbookFailure('password unsupported');
		case recordIds.dateSystem:
			globals.is1904 = data.getUint16(0, true) === 1;
			break;
		case recordIds.codePage:
			globals.codePage = codePageLabel(data.getUint16(0, true));
			break;
		case recordIds.format:
			globals.styles.defineFormat(
				data.getUint16(0, true),
				textOf(globals, [data], 2, globals.isUnicode ? 2 : 1)
			);
			break;
		case recordIds.style:
			globals.styles.addStyle(data.getUint16(2, true));
			break;
		case recordIds.sheet:
			globals.sheets.push({
				name: textOf(globals, [data], 6, 1),
				hidden: (data.getUint8(4) & 3) !== 0,
				holdsCells: data.getUint8(5) === 0,
				offset: data.getUint32(0, true)
			});
			break;
		case recordIds.strings:
			readStrings(globals, withContinued(stream, record));
			break;
	}
}

/** The text that begins at a place of a record. */
export function textOf(
	globals: Pick<XlsGlobals, 'isUnicode' | 'codePage'>,
	pieces: readonly DataView[],
	at: number,
	lengthBytes: 1 | 2
): string {
	const reader = new TextReader(pieces, at);
	return globals.isUnicode
		? reader.unicode(lengthBytes)
		: reader.bytes(lengthBytes, globals.codePage);
}

function readStrings(globals: XlsGlobals, pieces: readonly DataView[]): void {
	const count = pieces[0]?.getUint32(4, true) ?? 0;
	const reader = new TextReader(pieces, 8);
	for (let index = 0; index < count && !reader.isAtEnd; index += 1) {
		globals.strings.push(reader.unicode(2));
	}
}
