import { ignore } from '../parts';
import { attributesOf, localName, type XmlHandler } from '../xml';

export interface SheetEntry {
	readonly name: string;
	readonly hidden: boolean;
	readonly relation: string;
}

export interface WorkbookPart {
	readonly sheets: SheetEntry[];
	is1904: boolean;
}

/** The list of sheets. */
export function workbookPart(workbook: WorkbookPart): XmlHandler {
	return {
		open(name, raw) {
			const local = localName(name);
			if (local === 'workbookPr') {
				// An extension of the same name stands further down and says nothing about dates.
				workbook.is1904 ||= isTrue(attributesOf(raw).get('date1904'));
			} else if (local === 'sheet') {
				workbook.sheets.push(sheetEntry(attributesOf(raw)));
			}
		},
		close: ignore,
		text: ignore
	};
}

export const isTrue = (value: string | undefined): boolean =>
	value === '1' || value === 'true' || value === 'on';

function sheetEntry(attributes: ReadonlyMap<string, string>): SheetEntry {
	const relation = [...attributes].find(([name]) => name !== 'sheetId' && localName(name) === 'id');
	return {
		name: attributes.get('name') ?? '',
		hidden: ['hidden', 'veryHidden'].includes(attributes.get('state') ?? ''),
		relation: relation?.[1] ?? ''
	};
}
