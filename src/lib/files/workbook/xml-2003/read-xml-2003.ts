import { readXmlBytes } from '../read-xml';
import type { ReadingWishes, Workbook } from '../workbook';
import { SheetsPart } from './sheets-part';

/** The XML that Excel 2002 and 2003 saved, and that some servers still call `.xls`. */
export function readXml2003(bytes: Uint8Array, wishes: ReadingWishes): Workbook {
	const part = new SheetsPart(wishes);
	readXmlBytes(bytes, part, wishes.guard);
	return { sheets: part.sheets, remarks: part.hasNotes ? ['more in workbook ignored'] : [] };
}
