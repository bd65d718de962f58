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
	tableToIPC
} from 'apache-arrow';

/** Records whose cells are UTF-8 already: the buffers are Arrow's own. */
export interface EncodedColumns {
	readonly rowNumbers: Int32Array;
	/** One bit a record, the lowest first, padded to eight bytes. */
	readonly surplus: Uint8Array;
	readonly columns: readonly { readonly offsets: Int32Array; readonly data: Uint8Array }[];
}

/** An Arrow stream with the columns `row`, `surplus`, `c0`, `c1`, …: never a name that a user gave. */
export function batchToArrow({ rowNumbers, surplus, columns }: EncodedColumns): Uint8Array {
	const length = rowNumbers.length;
	const fields = [
		new Field('row', new Int32(), false),
		new Field('surplus', new Bool(), false),
		...columns.map((_, index) => new Field(`c${index}`, new Utf8(), false))
	];
	const children = [
		makeData({ type: new Int32(), length, nullCount: 0, data: rowNumbers }),
		makeData({ type: new Bool(), length, nullCount: 0, data: surplus }),
		...columns.map(({ offsets, data }) =>
			makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets: offsets, data })
		)
	];
	const schema = new Schema(fields);
	const data = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	return tableToIPC(new Table(schema, [new RecordBatch(schema, data)]), 'stream');
}
