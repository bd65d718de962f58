import { batchToArrow } from './batch-to-arrow.ts';

/** Columns of text with the file's own row numbers: how every file enters the database. */
export interface TextColumns {
	/** The file's own row of each record (first row of a file is 1). */
	readonly rowNumbers: Int32Array;
	/** Whether a record has cells beyond the header. */
	readonly surplus: readonly boolean[];
	/** One list a column, as long as `rowNumbers`. */
	readonly columns: readonly (readonly string[])[];
}

/** A whole column is joined and encoded at once: one call a cell would be ten times slower. */
function utf8Data(cells: readonly string[]) {
	const valueOffsets = new Int32Array(cells.length + 1);
	let end = 0;
	cells.forEach((cell, index) => {
		end += byteLength(cell);
		valueOffsets[index + 1] = end;
	});
	const data = new TextEncoder().encode(cells.join(''));
	return { offsets: valueOffsets, data };
}

/** Bytes of a text in UTF-8; a lone surrogate is written as the replacement character, three bytes. */
function byteLength(cell: string): number {
	let bytes = cell.length;
	for (let index = 0; index < cell.length; index += 1) {
		const unit = cell.charCodeAt(index);
		if (unit < 0x80) continue;
		if (unit < 0x800) bytes += 1;
		else if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(cell.charCodeAt(index + 1))) {
			bytes += 2;
			index += 1;
		} else bytes += 2;
	}
	return bytes;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

function bits(flags: readonly boolean[]): Uint8Array {
	const bytes = new Uint8Array(Math.ceil(flags.length / 64) * 8);
	flags.forEach((flag, index) => {
		if (flag) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
	});
	return bytes;
}

/** An Arrow stream with the columns `row`, `surplus`, `c0`, `c1`, …: never a name that a user gave. */
export function textToArrow({ rowNumbers, surplus, columns }: TextColumns): Uint8Array {
	return batchToArrow({
		rowNumbers,
		surplus: bits(surplus),
		// Separate texts that a surrogate pair spans would melt into one character when joined.
		columns: columns.map((cells) => utf8Data(cells.map((cell) => cell.toWellFormed())))
	});
}
