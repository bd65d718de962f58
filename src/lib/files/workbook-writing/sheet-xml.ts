import type {
	CellCheck,
	CellRule,
	WrittenCell,
	WrittenColumn,
	WrittenSheet
} from '../../domain/templates/written-workbook.ts';
import { styleOfColumn, styleOfLook } from './styles-xml.ts';
import { element, escapeXml, xmlDocument, type Attributes } from '../../domain/xml.ts';

/** So many rows can be filled in with what is offered and refused there. */
const rowsToFill = 10_000;

export function sheetXml(sheet: WrittenSheet): string {
	const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	return xmlDocument(
		element('worksheet', { xmlns }, [
			element('sheetViews', {}, [viewXml(sheet)]),
			element('sheetFormatPr', { defaultRowHeight: 15 }),
			element('cols', {}, sheet.columns.map(columnXml)),
			element('sheetData', {}, sheet.rows.map(rowXml)),
			...checksXml(sheet.columns)
		])
	);
}

function viewXml({ isHeaderFrozen }: WrittenSheet): string {
	const pane = element('pane', {
		ySplit: 1,
		topLeftCell: 'A2',
		activePane: 'bottomLeft',
		state: 'frozen'
	});
	return element('sheetView', { workbookViewId: 0 }, isHeaderFrozen ? [pane] : []);
}

const columnXml = ({ width, holds }: WrittenColumn, at: number): string =>
	element('col', { min: at + 1, max: at + 1, width, style: styleOfColumn[holds], customWidth: 1 });

const rowXml = (cells: readonly WrittenCell[], at: number): string =>
	element(
		'row',
		{ r: at + 1 },
		cells.flatMap((cell, place) => cellXml(cell, `${columnName(place)}${at + 1}`))
	);

function cellXml(cell: WrittenCell, r: string): string[] {
	if (cell === null || cell === '') return [];
	if (typeof cell === 'number') return [element('c', { r }, [`<v>${cell}</v>`])];
	const { text, look } = typeof cell === 'string' ? { text: cell, look: null } : cell;
	const s = look === null ? undefined : styleOfLook[look];
	const inline = `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`;
	return [element('c', { r, s, t: 'inlineStr' }, [inline])];
}

/** `A`, `B`, … `Z`, `AA`, …, counted from 0. */
export function columnName(place: number): string {
	const letter = String.fromCharCode(65 + (place % 26));
	return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

function checksXml(columns: readonly WrittenColumn[]): string[] {
	const checks = columns.flatMap(({ check }, place) =>
		check === undefined ? [] : [checkXml(check, columnName(place))]
	);
	return checks.length === 0 ? [] : [element('dataValidations', { count: checks.length }, checks)];
}

/** What the formats allow as the title and the text of what is said. */
const longest = { title: 32, text: 255 } as const;

function checkXml({ rule, prompt, refusal }: CellCheck, column: string): string {
	const attributes = {
		allowBlank: 1,
		showInputMessage: 1,
		promptTitle: shortened(prompt.title, longest.title),
		prompt: shortened(prompt.text, longest.text),
		sqref: `${column}2:${column}${rowsToFill + 1}`,
		...(refusal === undefined
			? {}
			: {
					showErrorMessage: 1,
					errorStyle: refusal.isFinal ? 'stop' : 'warning',
					errorTitle: shortened(refusal.title, longest.title),
					error: shortened(refusal.text, longest.text)
				})
	};
	const { limits, formulas } = ruleXml(rule);
	const written = formulas.map((formula, at) =>
		element(`formula${at + 1}`, {}, [escapeXml(formula)])
	);
	return element('dataValidation', { ...limits, ...attributes }, written);
}

interface RuleXml {
	readonly limits: Attributes;
	readonly formulas: readonly string[];
}

/** 1 January 2000, as workbooks count days. */
const firstDay = '36526';

function ruleXml(rule: CellRule): RuleXml {
	switch (rule.kind) {
		case 'anything':
			return { limits: {}, formulas: [] };
		case 'one of':
			return { limits: { type: 'list' }, formulas: [rule.range] };
		case 'whole number':
			return {
				limits: { type: 'whole', operator: 'between' },
				formulas: [String(rule.from), String(rule.to)]
			};
		case 'number':
			return {
				limits: { type: 'decimal', operator: 'greaterThanOrEqual' },
				formulas: [String(rule.from)]
			};
		case 'day':
			return rule.isPast
				? { limits: { type: 'date', operator: 'between' }, formulas: [firstDay, 'TODAY()'] }
				: { limits: { type: 'date', operator: 'greaterThanOrEqual' }, formulas: [firstDay] };
	}
}

const shortened = (text: string, most: number): string =>
	text.length <= most ? text : `${text.slice(0, most - 1)}…`;
