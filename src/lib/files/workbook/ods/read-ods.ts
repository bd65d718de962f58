import type { ProblemCode } from '../../../domain/problem';
import { WorkbookFailure } from '../failure';
import { Parts } from '../parts';
import { readXmlBytes } from '../read-xml';
import type { ReadingWishes, Sheet, Workbook } from '../workbook';
import { ContentPart } from './content-part';

/** OpenDocument spreadsheets: a zip whose part `content.xml` holds all sheets. */
export function readOds(bytes: Uint8Array, wishes: ReadingWishes): Workbook {
	const parts = new Parts(bytes, wishes.guard);
	if (isLocked(parts)) throw new WorkbookFailure('password unsupported');
	const content = new ContentPart(wishes);
	parts.readXml('content.xml', content);
	if (!content.isSpreadsheet) throw new WorkbookFailure('file other kind', { kind: 'odt' });
	const sheets = withoutBlankResults(content);
	const remarks: ProblemCode[] = [];
	if (parts.some((path) => path.startsWith('basic/'))) remarks.push('macros ignored');
	const holdsMore = content.hasNotes || parts.some((path) => besidesCells.test(path));
	if (holdsMore) remarks.push('more in workbook ignored');
	return { sheets, remarks };
}

const besidesCells = /^(?:pictures|media|object [^/]*)\//;

/** The same in one piece of XML, as `.fods`. */
export function readFlatOds(bytes: Uint8Array, wishes: ReadingWishes): Workbook {
	const content = new ContentPart(wishes);
	readXmlBytes(bytes, content, wishes.guard);
	return {
		sheets: withoutBlankResults(content),
		remarks: content.hasNotes ? ['more in workbook ignored'] : []
	};
}

/** Where results are stored at all, none is how LibreOffice writes that a formula gave no text. */
function withoutBlankResults({ sheets, hasResults }: ContentPart): readonly Sheet[] {
	if (!hasResults) return sheets;
	return sheets.map((sheet) => {
		if (sheet.contents === null) return sheet;
		const remarks = sheet.contents.remarks.filter(({ code }) => code === 'cell error');
		return { ...sheet, contents: { ...sheet.contents, remarks } };
	});
}

function isLocked(parts: Parts): boolean {
	const manifest = 'META-INF/manifest.xml';
	if (!parts.has(manifest)) return false;
	return new TextDecoder().decode(parts.readBytes(manifest)).includes('encryption-data');
}
