import type { WrittenSheet, WrittenWorkbook } from '../../domain/templates/written-workbook.ts';
import { writeZip } from '../zip.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { element, xmlDocument } from '../../domain/xml.ts';

/** Writes a workbook as XLSX; the same workbook always gives the same bytes. */
export function writeXlsx({ sheets }: WrittenWorkbook): Uint8Array {
	const encoder = new TextEncoder();
	const parts: [string, string][] = [
		['[Content_Types].xml', contentTypesXml(sheets)],
		['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
		['xl/workbook.xml', workbookXml(sheets)],
		['xl/_rels/workbook.xml.rels', relationsXml([...sheets.map(sheetRelation), stylesRelation])],
		['xl/styles.xml', stylesXml()],
		...sheets.map((sheet, at): [string, string] => [`xl/${sheetPath(at)}`, sheetXml(sheet)])
	];
	return writeZip(Object.fromEntries(parts.map(([path, text]) => [path, encoder.encode(text)])));
}

const formats = 'http://schemas.openxmlformats.org';
const officeRelations = `${formats}/officeDocument/2006/relationships`;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetPath = (at: number): string => `worksheets/sheet${at + 1}.xml`;

type Relation = readonly [kind: string, target: string];

const sheetRelation = (_: WrittenSheet, at: number): Relation => ['worksheet', sheetPath(at)];
const stylesRelation: Relation = ['styles', 'styles.xml'];

const relationId = (at: number): string => `rId${at + 1}`;

function relationsXml(relations: readonly Relation[]): string {
	const entries = relations.map(([kind, Target], at) =>
		element('Relationship', { Id: relationId(at), Type: `${officeRelations}/${kind}`, Target })
	);
	const xmlns = `${formats}/package/2006/relationships`;
	return xmlDocument(element('Relationships', { xmlns }, entries));
}

function contentTypesXml(sheets: readonly WrittenSheet[]): string {
	const override = (PartName: string, kind: string): string =>
		element('Override', { PartName, ContentType: `${spreadsheet}.${kind}+xml` });
	const entries = [
		element('Default', {
			Extension: 'rels',
			ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
		}),
		element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
		override('/xl/workbook.xml', 'sheet.main'),
		override('/xl/styles.xml', 'styles'),
		...sheets.map((_, at) => override(`/xl/${sheetPath(at)}`, 'worksheet'))
	];
	const xmlns = `${formats}/package/2006/content-types`;
	return xmlDocument(element('Types', { xmlns }, entries));
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
	const entries = sheets.map(({ name }, at) =>
		element('sheet', { name, sheetId: at + 1, 'r:id': relationId(at) })
	);
	const spaces = { xmlns: `${formats}/spreadsheetml/2006/main`, 'xmlns:r': officeRelations };
	return xmlDocument(element('workbook', spaces, [element('sheets', {}, entries)]));
}
