import { damaged } from '../failure';

/** Kinds of records that are read, by the numbers of the format. Some programs write formulas as Excel 3 and 4 did. */
export const recordIds = {
	formula: 0x06,
	formulaOf3: 0x206,
	formulaOf4: 0x406,
	end: 0x0a,
	dateSystem: 0x22,
	note: 0x1c,
	locked: 0x2f,
	continued: 0x3c,
	codePage: 0x42,
	columns: 0x7d,
	sheet: 0x85,
	manyRks: 0xbd,
	richText: 0xd6,
	style: 0xe0,
	merges: 0xe5,
	strings: 0xfc,
	sharedText: 0xfd,
	number: 0x203,
	text: 0x204,
	truthOrError: 0x205,
	formulaText: 0x207,
	row: 0x208,
	rk: 0x27e,
	format: 0x41e,
	begin: 0x809
} as const;

export interface BiffRecord {
	readonly id: number;
	readonly data: DataView;
	/** Where the next record begins. */
	readonly next: number;
}

/** The record at a place of the stream; a stream that ends in the middle of one is damaged. */
export function recordAt(stream: Uint8Array, offset: number): BiffRecord {
	if (offset < 0 || offset + 4 > stream.length) throw damaged();
	const view = new DataView(stream.buffer, stream.byteOffset + offset, stream.length - offset);
	const length = view.getUint16(2, true);
	if (4 + length > view.byteLength) throw damaged();
	const data = new DataView(view.buffer, view.byteOffset + 4, length);
	return { id: view.getUint16(0, true), data, next: offset + 4 + length };
}

/** A record with what the records after it continue of it. */
export function withContinued(stream: Uint8Array, first: BiffRecord): DataView[] {
	const pieces = [first.data];
	let { next } = first;
	while (next + 4 <= stream.length) {
		const record = recordAt(stream, next);
		if (record.id !== recordIds.continued) break;
		pieces.push(record.data);
		next = record.next;
	}
	return pieces;
}

/** A number packed in 30 bits: whole or the upper half of a double, perhaps in hundredths. */
export function rkNumber(packed: number): number {
	let number = packed >> 2;
	if ((packed & 2) === 0) {
		const view = new DataView(new ArrayBuffer(8));
		view.setInt32(0, packed & ~3);
		number = view.getFloat64(0);
	}
	return (packed & 1) === 1 ? number / 100 : number;
}

const errors: ReadonlyMap<number, string> = new Map([
	[0x00, '#NULL!'],
	[0x07, '#DIV/0!'],
	[0x0f, '#VALUE!'],
	[0x17, '#REF!'],
	[0x1d, '#NAME?'],
	[0x24, '#NUM!'],
	[0x2a, '#N/A'],
	[0x2b, '#GETTING_DATA']
]);

export const errorText = (code: number): string => errors.get(code) ?? '#ERROR!';
