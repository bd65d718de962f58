import { WorkbookFailure } from '../failure';
import { Parts } from '../parts';
import { readXmlBytes } from '../read-xml';
import type { ReadingWishes, Workbook } from '../workbook';
import { ContentPart } from './content-part';

/** OpenDocument spreadsheets: a zip whose part `content.xml` holds all sheets. */
export function readOds(bytes: Uint8Array, wishes: ReadingWishes): Workbook {
	const parts = new Parts(bytes, wishes.guard);
	if (isLocked(parts)) throw new WorkbookFailure('password unsupported');
	const content = new ContentPart(wishes);
	parts.readXml('content.xml', content);
	if (!content.isSpreadsheet) throw new WorkbookFailure('file other kind', { kind: 'odt' });
	const hasMacros = parts.some((path) => path.startsWith('basic/'));
	return { sheets: content.sheets, remarks: hasMacros ? ['macros ignored'] : [] };
}

/** The same in one piece of XML, as `.fods`. */
export function readFlatOds(bytes: Uint8Array, wishes: ReadingWishes): Workbook {
	const content = new ContentPart(wishes);
	readXmlBytes(bytes, content, wishes.guard);
	return { sheets: content.sheets, remarks: [] };
}

function isLocked(parts: Parts): boolean {
	const manifest = 'META-INF/manifest.xml';
	if (!parts.has(manifest)) return false;
	return new TextDecoder().decode(parts.readBytes(manifest)).includes('encryption-data');
}
