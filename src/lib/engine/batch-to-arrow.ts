import {
	Bool,
	Field,
	Int32,
	RecordBatch,
	Schema,
	Struct,
	Table,
	Utf8,
	makeData,
	tableToIPC,
	type Data
} from 'apache-arrow';

/** Records whose cells are UTF-8 already: the buffers are Arrow's own. */
export interface EncodedColumns {
	readonly rowNumbers: Int32Array;
	/** One bit a record, the lowest first, padded to eight bytes. */
	readonly surplus: Uint8Array;
	/** Text, or the numbers of the texts of a coded column. */
	readonly columns: readonly (EncodedText | Int32Array)[];
}

interface EncodedText {
	readonly offsets: Int32Array;
	readonly data: Uint8Array;
}

/**
 * An Arrow stream with the columns `row`, `surplus`, `c0`, `c1`, …, and `k1` in the place of `c1` where it is coded: never a
 * name that a user gave.
 */
export function batchToArrow({ rowNumbers, surplus, columns }: EncodedColumns): Uint8Array {
	const length = rowNumbers.length;
	const fields = [
		new Field('row', new Int32(), false),
		new Field('surplus', new Bool(), false),
		...columns.map((column, index) =>
			column instanceof Int32Array
				? new Field(`k${index}`, new Int32(), false)
				: new Field(`c${index}`, new Utf8(), false)
		)
	];
	const children = [
		numbers(rowNumbers),
		makeData({ type: new Bool(), length, nullCount: 0, data: surplus }),
		...columns.map((column) =>
			column instanceof Int32Array ? numbers(column) : texts(length, column)
		)
	];
	return streamOf(length, fields, children);
}

/** An Arrow stream of the different texts of a coded column, each with its number: `k1`, `c1`. */
export function wordsToArrow(place: number, words: readonly Uint8Array[]): Uint8Array {
	const offsets = new Int32Array(words.length + 1);
	for (const [code, word] of words.entries()) {
		offsets[code + 1] = (offsets[code] ?? 0) + word.length;
	}
	const data = new Uint8Array(offsets.at(-1) ?? 0);
	for (const [code, word] of words.entries()) data.set(word, offsets[code]);
	const fields = [
		new Field(`k${place}`, new Int32(), false),
		new Field(`c${place}`, new Utf8(), false)
	];
	const codes = Int32Array.from(words, (_, code) => code);
	return streamOf(words.length, fields, [numbers(codes), texts(words.length, { offsets, data })]);
}

const numbers = (data: Int32Array): Data<Int32> =>
	makeData({ type: new Int32(), length: data.length, nullCount: 0, data });

const texts = (length: number, { offsets, data }: EncodedText): Data<Utf8> =>
	makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets: offsets, data });

function streamOf(length: number, fields: Field[], children: Data[]): Uint8Array {
	const schema = new Schema(fields);
	const data = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	return tableToIPC(new Table(schema, [new RecordBatch(schema, data)]), 'stream');
}
