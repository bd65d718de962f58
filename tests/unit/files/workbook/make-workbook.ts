import { zipSync } from 'fflate';

/** Hand-made workbooks, for what no writer of workbooks writes on purpose. */

const encoder = new TextEncoder();

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
	const entries = Object.entries(parts).map(
		([name, text]) => [name, encoder.encode(text)] as const
	);
	return zipSync(Object.fromEntries(entries));
}

export interface SheetText {
	readonly name: string;
	readonly state?: string;
	/** What stands in the sheet part: rows, and whatever else. */
	readonly xml: string;
}

export interface WorkbookText {
	readonly sheets: readonly SheetText[];
	readonly strings?: string;
	readonly styles?: string;
	readonly properties?: string;
	readonly more?: Readonly<Record<string, string>>;
	readonly strict?: boolean;
}

/** `xml` is the inside of `<sheetData>`, unless it has its own. */
export function workbookOf({ sheets, ...rest }: WorkbookText): Uint8Array {
	const base = rest.strict
		? 'http://purl.oclc.org/ooxml/officeDocument'
		: 'http://schemas.openxmlformats.org/officeDocument/2006';
	const main = rest.strict
		? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
		: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const relation = (id: string, type: string, target: string): string =>
		`<Relationship Id="${id}" Type="${base}/relationships/${type}" Target="${target}"/>`;
	const relations = (inside: string): string =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
	const list = sheets.map(
		({ name, state }, index) =>
			`<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="r${index}"/>`
	);
	const parts: Record<string, string> = {
		'_rels/.rels': relations(relation('r0', 'officeDocument', 'xl/workbook.xml')),
		'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${base}/relationships"><workbookPr ${rest.properties ?? ''}/><sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations(
			sheets
				.map((_, index) => relation(`r${index}`, 'worksheet', `worksheets/s${index}.xml`))
				.join('') +
				relation('s', 'sharedStrings', 'sharedStrings.xml') +
				relation('t', 'styles', '/xl/styles.xml')
		),
		'xl/sharedStrings.xml': `<sst xmlns="${main}">${rest.strings ?? ''}</sst>`,
		'xl/styles.xml': `<styleSheet xmlns="${main}">${rest.styles ?? ''}</styleSheet>`
	};
	for (const [index, { xml }] of sheets.entries()) {
		const inside = xml.includes('<sheetData') ? xml : `<sheetData>${xml}</sheetData>`;
		parts[`xl/worksheets/s${index}.xml`] = `<worksheet xmlns="${main}">${inside}</worksheet>`;
	}
	return zipOf({ ...parts, ...rest.more });
}

/** A workbook of one sheet. */
export function sheetOf(xml: string, rest: Omit<WorkbookText, 'sheets'> = {}): Uint8Array {
	return workbookOf({ sheets: [{ name: 'Sheet1', xml }], ...rest });
}

/** Styles 1, 2, … have these number formats. */
export function stylesOf(...codes: readonly string[]): string {
	const formats = codes.map(
		(code, index) =>
			`<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`
	);
	const styles = codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
	return `<numFmts>${formats.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`;
}
