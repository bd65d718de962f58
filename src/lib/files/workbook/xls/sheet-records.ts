import { damaged } from '../failure';
import type { ReadingGuard } from '../guard';
import { numberText } from '../number-text';
import { serialText } from '../serial-date';
import type { SheetBuilder } from '../sheet-builder';
import { textOf, type XlsGlobals } from './globals';
import {
	errorText,
	recordAt,
	recordIds,
	rkNumber,
	withContinued,
	type BiffRecord
} from './records';

/** The cells of one sheet, which begins at a place of the stream. */
export class SheetRecords {
	readonly #stream: Uint8Array;
	readonly #globals: XlsGlobals;
	readonly #sheet: SheetBuilder;
	readonly #guard: ReadingGuard;
	/** The cell whose formula gave a text: the text comes in a record of its own, further on. */
	#waiting: readonly [number, number] | null = null;

	constructor(stream: Uint8Array, globals: XlsGlobals, sheet: SheetBuilder, guard: ReadingGuard) {
		this.#stream = stream;
		this.#globals = globals;
		this.#sheet = sheet;
		this.#guard = guard;
	}

	read(offset: number): void {
		let record = recordAt(this.#stream, offset);
		if (record.id !== recordIds.begin) throw damaged();
		// A chart within the sheet begins and ends like a sheet.
		let depth = 1;
		while (depth > 0) {
			this.#guard.tick();
			record = recordAt(this.#stream, record.next);
			if (record.id === recordIds.begin) depth += 1;
			else if (record.id === recordIds.end) depth -= 1;
			else if (depth === 1) this.#take(record);
		}
	}

	#take(record: BiffRecord): void {
		const { id, data } = record;
		switch (id) {
			case recordIds.number:
				this.#putNumber(data, data.getFloat64(6, true));
				break;
			case recordIds.rk:
				this.#putNumber(data, rkNumber(data.getInt32(6, true)));
				break;
			case recordIds.manyRks:
				this.#takeManyRks(data);
				break;
			case recordIds.sharedText:
				this.#put(data, this.#sharedText(data.getUint32(6, true)));
				break;
			case recordIds.text:
			case recordIds.richText:
				this.#put(data, textOf(this.#globals, withContinued(this.#stream, record), 6, 2));
				break;
			case recordIds.truthOrError:
				this.#putTruthOrError(data, data.getUint8(6), data.getUint8(7) === 1);
				break;
			case recordIds.formula:
			case recordIds.formulaOf3:
			case recordIds.formulaOf4:
				this.#takeFormula(data);
				break;
			case recordIds.formulaText:
				this.#takeFormulaText(record);
				break;
			default:
				this.#takeLooks(id, data);
		}
	}

	#takeLooks(id: number, data: DataView): void {
		if (id === recordIds.row) {
			if (data.byteLength > 13 && (data.getUint16(12, true) & 0x20) !== 0) {
				this.#sheet.hideRow(data.getUint16(0, true));
			}
		} else if (id === recordIds.columns) {
			if ((data.getUint16(8, true) & 1) === 1) {
				this.#sheet.hideColumns(data.getUint16(0, true), data.getUint16(2, true));
			}
		} else if (id === recordIds.note) {
			this.#globals.holdsMore = true;
		} else if (id === recordIds.merges) {
			this.#takeMerges(data);
		}
	}

	#put(data: DataView, text: string): void {
		this.#sheet.put(data.getUint16(0, true), data.getUint16(2, true), text);
	}

	#putNumber(data: DataView, number: number): void {
		const [row, column, style] = [0, 2, 4].map((at) => data.getUint16(at, true));
		this.#putNumberAt(row ?? 0, column ?? 0, style ?? 0, number);
	}

	/** Statistics programs write what is missing as something that is no number. */
	#putNumberAt(row: number, column: number, style: number, number: number): void {
		if (!Number.isFinite(number)) {
			this.#sheet.remark(row, column, 'cell error', '#NUM!');
			return;
		}
		const { styles, is1904 } = this.#globals;
		const kind = styles.kindOf(style);
		const text = kind === 'number' ? numberText(number) : serialText(number, kind, is1904);
		this.#sheet.put(row, column, text);
	}

	#sharedText(index: number): string {
		const text = this.#globals.strings[index];
		if (text === undefined) throw damaged();
		return text;
	}

	#takeManyRks(data: DataView): void {
		const row = data.getUint16(0, true);
		const first = data.getUint16(2, true);
		for (let at = 4, column = first; at + 6 <= data.byteLength - 2; at += 6, column += 1) {
			const number = rkNumber(data.getInt32(at + 2, true));
			this.#putNumberAt(row, column, data.getUint16(at, true), number);
		}
	}

	#putTruthOrError(data: DataView, value: number, isError: boolean): void {
		if (!isError) {
			this.#put(data, value === 0 ? 'FALSE' : 'TRUE');
			return;
		}
		const [row, column] = [data.getUint16(0, true), data.getUint16(2, true)];
		this.#sheet.remark(row, column, 'cell error', errorText(value));
	}

	/** The result is a number, or what the first of its bytes says where the last two are full. */
	#takeFormula(data: DataView): void {
		if (data.getUint16(12, true) !== 0xffff) {
			this.#putNumber(data, data.getFloat64(6, true));
			return;
		}
		const kind = data.getUint8(6);
		if (kind === 0) this.#waiting = [data.getUint16(0, true), data.getUint16(2, true)];
		else if (kind === 1 || kind === 2) {
			this.#putTruthOrError(data, data.getUint8(8), kind === 2);
		}
	}

	#takeFormulaText(record: BiffRecord): void {
		if (this.#waiting === null) return;
		const [row, column] = this.#waiting;
		this.#waiting = null;
		const pieces = withContinued(this.#stream, record);
		this.#sheet.put(row, column, textOf(this.#globals, pieces, 0, 2));
	}

	#takeMerges(data: DataView): void {
		const count = data.getUint16(0, true);
		for (let index = 0; index < count && index * 8 + 10 <= data.byteLength; index += 1) {
			const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((at) =>
				data.getUint16(2 + index * 8 + at, true)
			);
			this.#sheet.merge({ top, left, bottom, right });
		}
	}
}
