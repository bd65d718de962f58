import type { ProblemCode } from '../../../domain/problem';
import { damaged } from '../failure';
import { Parts, type Relation } from '../parts';
import { SheetBuilder } from '../sheet-builder';
import type { ReadingWishes, Sheet, Workbook } from '../workbook';
import { SheetPart, type CellContext } from './sheet-part';
import { CellStyles, stylesPart } from './styles';
import { sharedStrings } from './text-parts';
import { workbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** Office Open XML: `.xlsx` and `.xlsm`, in the common and in the strict dialect. */
export function readXlsx(bytes: Uint8Array, wishes: ReadingWishes): Workbook {
	const parts = new Parts(bytes, wishes.guard);
	const path = workbookPath(parts);
	const workbook: WorkbookPart = { sheets: [], is1904: false };
	parts.readXml(path, workbookPart(workbook));
	const relations = parts.relations(path);
	const context = readContext(parts, relations, workbook.is1904);
	const sheets: Sheet[] = [];
	for (const entry of workbook.sheets) {
		const relation = relations.find(({ id }) => id === entry.relation);
		// Sheets that are a chart, a dialog or old macros hold no cells; the last may lead nowhere.
		if (entry.relation === '' && workbook.sheets.length > 1) continue;
		if (relation !== undefined && relation.type !== 'worksheet') continue;
		if (relation === undefined || !parts.has(relation.target)) throw damaged();
		sheets.push(readSheet(parts, entry, relation.target, context, wishes));
	}
	return { sheets, remarks: remarksOn(parts) };
}

function workbookPath(parts: Parts): string {
	const found = parts.relations('').find(({ type }) => type === 'officeDocument');
	if (found !== undefined && parts.has(found.target)) return found.target;
	return parts.has('xl/workbook.bin') ? 'xl/workbook.bin' : 'xl/workbook.xml';
}

function remarksOn(parts: Parts): ProblemCode[] {
	const remarks: ProblemCode[] = [];
	if (parts.some((path) => path.endsWith('/vbaproject.bin'))) remarks.push('macros ignored');
	if (parts.some((path) => path.includes('/externallinks/'))) remarks.push('links ignored');
	if (parts.some((path) => besidesCells.test(path))) remarks.push('more in workbook ignored');
	return remarks;
}

/** Notes, pictures, charts and pivot tables may repeat what was deleted or hidden in the cells. */
const besidesCells =
	/(?:^|\/)(?:comments\d*\.xml$|(?:threadedcomments|persons|pivotcache|media|embeddings|charts)\/)/;

function readContext(parts: Parts, relations: readonly Relation[], is1904: boolean): CellContext {
	const strings: string[] = [];
	const styles = new CellStyles();
	for (const { type, target } of relations) {
		if (type === 'styles') parts.readXml(target, stylesPart(styles));
		if (type === 'sharedStrings') {
			parts.readXml(
				target,
				sharedStrings((text) => strings.push(text))
			);
		}
	}
	return { strings, styles, is1904 };
}

function readSheet(
	parts: Parts,
	{ name, hidden }: SheetEntry,
	path: string,
	context: CellContext,
	wishes: ReadingWishes
): Sheet {
	if (hidden && !wishes.hiddenToo) return { name, hidden, contents: null };
	const builder = new SheetBuilder(wishes.guard);
	parts.readXml(path, new SheetPart(builder, context));
	return { name, hidden, contents: builder.finish() };
}
