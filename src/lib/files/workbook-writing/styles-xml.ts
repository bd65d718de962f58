import type { Look, WrittenColumn } from '../../domain/templates/written-workbook.ts';
import { element, xmlDocument } from '../../domain/xml.ts';

/** How cells look, by the numbers under which the sheets name it. */

/** Of cells that are still empty. */
export const styleOfColumn: Readonly<Record<WrittenColumn['holds'], number>> = {
	anything: 0,
	text: 1,
	days: 2,
	'whole numbers': 3
};

export const styleOfLook: Readonly<Record<Look, number>> = {
	needed: 4,
	expected: 5,
	optional: 6,
	heading: 7,
	lines: 8
};

const ownFormatOfDays = 164;

/** Number formats that every program knows by number: as it comes, whole, text. */
const formatNumber = { anything: 0, whole: 1, text: 49 } as const;

/** Ink on paper, darker where more is needed. */
const fills = ['FF7A3B10', 'FFEAD9C3', 'FFF6F1E9'] as const;

const fill = (rgb: string): string =>
	element('fill', {}, [
		element('patternFill', { patternType: 'solid' }, [element('fgColor', { rgb })])
	]);

const patternFill = (patternType: string): string =>
	element('fill', {}, [element('patternFill', { patternType })]);

const font = (marks: readonly string[], rgb: string): string =>
	element('font', {}, [
		...marks.map((mark) => element(mark)),
		element('sz', { val: 11 }),
		element('color', { rgb }),
		element('name', { val: 'Calibri' })
	]);

const fonts = [
	font([], 'FF2A211A'),
	font(['b'], 'FFFFFFFF'),
	font(['b'], 'FF2A211A'),
	font(['i'], 'FF2A211A')
];

function style(numFmtId: number, fontId = 0, fillId = 0, isWrapped = false): string {
	const alignment = element('alignment', {
		vertical: 'top',
		...(isWrapped ? { wrapText: 1 } : {})
	});
	return element(
		'xf',
		{ numFmtId, fontId, fillId, borderId: 0, xfId: 0, applyNumberFormat: 1, applyAlignment: 1 },
		[alignment]
	);
}

/** In the order of the numbers above. */
const styles = [
	style(formatNumber.anything),
	style(formatNumber.text),
	style(ownFormatOfDays),
	style(formatNumber.whole),
	style(formatNumber.text, 1, 2),
	style(formatNumber.text, 2, 3),
	style(formatNumber.text, 3, 4),
	style(formatNumber.text, 2, 3),
	style(formatNumber.text, 0, 0, true)
];

const counted = (name: string, entries: readonly string[]): string =>
	element(name, { count: entries.length }, entries);

const noBorder = element(
	'border',
	{},
	['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))
);

export function stylesXml(): string {
	const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const days = element('numFmt', { numFmtId: ownFormatOfDays, formatCode: 'yyyy-mm-dd' });
	const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
	return xmlDocument(
		element('styleSheet', { xmlns }, [
			counted('numFmts', [days]),
			counted('fonts', fonts),
			// The first two are given: programs expect them there.
			counted('fills', [patternFill('none'), patternFill('gray125'), ...fills.map(fill)]),
			counted('borders', [noBorder]),
			counted('cellStyleXfs', [plain]),
			counted('cellXfs', styles),
			counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })])
		])
	);
}
