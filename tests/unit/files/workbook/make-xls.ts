import { compoundOf } from './make-compound';

/** Hand-made workbooks of the old binary format, record by record. */

export type XlsRecord = readonly number[];

export const u16 = (...numbers: readonly number[]): number[] =>
	numbers.flatMap((number) => [number & 255, (number >> 8) & 255]);

export const u32 = (number: number): number[] => [...u16(number), ...u16(number >>> 16)];

export function f64(number: number): number[] {
	const view = new DataView(new ArrayBuffer(8));
	view.setFloat64(0, number, true);
	return [...new Uint8Array(view.buffer)];
}

export const record = (id: number, data: readonly number[]): XlsRecord => [
	...u16(id, data.length),
	...data
];

const letters = (text: string, wide: boolean): number[] =>
	Array.from(text, (_, index) => text.charCodeAt(index)).flatMap((code) =>
		wide ? u16(code) : [code]
	);

const isWide = (text: string): boolean => /[^\0-\xff]/.test(text);

/** A text as Excel 97 and later write it, after its length in one or two bytes. */
export const unicode = (text: string, lengthBytes: 1 | 2 = 2): number[] => [
	...u16(text.length).slice(0, lengthBytes),
	isWide(text) ? 1 : 0,
	...letters(text, isWide(text))
];

/** Cells: `place` is row, column and style. */
type CellPlace = readonly [row: number, column: number, style?: number];
const head = ([row, column, style = 0]: CellPlace): number[] => u16(row, column, style);

export const cell = {
	number: (place: CellPlace, number: number) => record(0x203, [...head(place), ...f64(number)]),
	rk: (place: CellPlace, packed: number) => record(0x27e, [...head(place), ...u32(packed)]),
	shared: (place: CellPlace, index: number) => record(0xfd, [...head(place), ...u32(index)]),
	text: (place: CellPlace, text: string) => record(0x204, [...head(place), ...unicode(text)]),
	truth: (place: CellPlace, value: boolean) => record(0x205, [...head(place), Number(value), 0]),
	error: (place: CellPlace, code: number) => record(0x205, [...head(place), code, 1]),
	/** What the formula gave stands in eight bytes; the formula itself is left out. */
	formula: (place: CellPlace, result: readonly number[]) =>
		record(0x06, [...head(place), ...result, ...u16(0), ...u32(0), ...u16(0)]),
	formulaText: (text: string) => record(0x207, unicode(text))
};

export interface XlsSheet {
	readonly name: string;
	readonly state?: 0 | 1 | 2;
	readonly records: readonly XlsRecord[];
}

export interface XlsParts {
	/** Records that stand before the sheets. */
	readonly globals?: readonly XlsRecord[];
	/** The number of the format's version: 0x600 since Excel 97. */
	readonly version?: number;
	readonly sheets: readonly XlsSheet[];
	readonly streamName?: string;
}

const begin = (version: number, kind: number): XlsRecord =>
	record(0x809, [...u16(version, kind), ...u16(0, 0), ...u32(0), ...u32(0)]);
const end = record(0x0a, []);

/** A text of a code page, as Excel 5 and 95 write it. */
export const codePageText = (codes: readonly number[], lengthBytes: 1 | 2 = 2): number[] => [
	...u16(codes.length).slice(0, lengthBytes),
	...codes
];

export function streamOf({ globals = [], version = 0x600, sheets }: XlsParts): Uint8Array {
	const name = (text: string): number[] =>
		version === 0x600 ? unicode(text, 1) : codePageText(letters(text, false), 1);
	const entry = (offset: number, { name: text, state = 0 }: XlsSheet): XlsRecord =>
		record(0x85, [...u32(offset), state, 0, ...name(text)]);
	const before = [begin(version, 5), ...globals].flat();
	const entries = sheets.reduce((sum, sheet) => sum + entry(0, sheet).length, 0);
	let offset = before.length + entries + end.length;
	const list: number[] = [];
	const bodies: number[] = [];
	for (const sheet of sheets) {
		const body = [begin(version, 0x10), ...sheet.records, end].flat();
		list.push(...entry(offset, sheet));
		for (const byte of body) bodies.push(byte);
		offset += body.length;
	}
	return Uint8Array.from([...before, ...list, ...end, ...bodies]);
}

export function xlsOf(parts: XlsParts): Uint8Array {
	return compoundOf([{ name: parts.streamName ?? 'Workbook', bytes: streamOf(parts) }]);
}

/** Styles 1, 2, … have these number formats. */
export function xlsStyles(...formats: readonly string[]): XlsRecord[] {
	const style = (format: number): XlsRecord =>
		record(0xe0, [...u16(0, format), ...Array.from({ length: 16 }, () => 0)]);
	return [
		...formats.map((code, index) => record(0x41e, [...u16(200 + index), ...unicode(code)])),
		style(0),
		...formats.map((_, index) => style(200 + index))
	];
}

/** The texts that cells share, in one record. */
export const sharedTexts = (...texts: readonly (readonly number[])[]): XlsRecord =>
	record(0xfc, [...u32(texts.length), ...u32(texts.length), ...texts.flat()]);
