import type { Answers, ReadResult } from '../read-result';
import { readHtml } from './html/read-html';
import { readFlatOds, readOds } from './ods/read-ods';
import { readCompound } from './read-compound';
import { readWorkbook } from './read-workbook';
import type { WorkbookKind } from './workbook-kinds';
import { readXml2003 } from './xml-2003/read-xml-2003';
import { readXlsx } from './xlsx/read-xlsx';

/** Reads a file that holds sheets by the reader of its kind. */
export function readWorkbookFile(
	kind: WorkbookKind,
	bytes: Uint8Array,
	fileName: string,
	answers: Answers
): ReadResult | Promise<ReadResult> {
	switch (kind) {
		case 'xlsx':
			return readWorkbook(readXlsx, bytes, fileName, answers);
		case 'xls':
			return readCompound(bytes, fileName, answers);
		case 'ods':
			return readWorkbook(readOds, bytes, fileName, answers);
		case 'fods':
			return readWorkbook(readFlatOds, bytes, fileName, answers);
		case 'xml 2003':
			return readWorkbook(readXml2003, bytes, fileName, answers);
		case 'html':
			return readHtml(bytes, fileName, answers);
	}
}
