import type { ColumnTraits } from '../../domain/intake/column-traits';
import type { SkippedRow, Table } from '../read-result';
import { codeColumn, type CodedColumn } from './coded-column';
import type { TextBatch } from './split-delimited';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A table whose cells stay bytes: batches as the database takes them. Rows are made text only where somebody looks at
 * them. It is plain: the first row is the header, every other row a record as wide as it.
 */
export class LargeTable implements Table {
	readonly sheet = '';
	readonly firstRow = 2;
	readonly skipped: readonly SkippedRow[] = [];
	readonly header: readonly string[];
	readonly batches: readonly TextBatch[];
	readonly rowCount: number;
	/** Places of the batches' first rows. */
	private readonly starts: readonly number[];
	private readonly codedColumns = new Map<number, CodedColumn | null>();

	constructor(header: readonly string[], batches: readonly TextBatch[]) {
		this.header = header;
		this.batches = batches;
		let start = 0;
		this.starts = batches.map(({ rows }) => {
			start += rows;
			return start - rows;
		});
		this.rowCount = start;
	}

	/** All rows as text: what takes long and much memory. */
	get rows(): readonly (readonly string[])[] {
		return Array.from({ length: this.rowCount }, (_, place) => this.row(place));
	}

	/** The cells of one row, counted from 0. */
	row(place: number): string[] {
		const index = this.batchOf(place);
		const columns = this.batches[index]?.columns ?? [];
		return columns.map((column) => textAt(column, place - (this.starts[index] ?? 0)));
	}

	/** One cell of a row. */
	cell(place: number, position: number): string {
		const index = this.batchOf(place);
		const column = this.batches[index]?.columns[position];
		return column === undefined ? '' : textAt(column, place - (this.starts[index] ?? 0));
	}

	/** A column as numbers of its different texts, found out once; `null` where it has too many of them. */
	coded(position: number): CodedColumn | null {
		const known = this.codedColumns.get(position);
		if (known !== undefined) return known;
		const coded = codeColumn(this.batches, position);
		this.codedColumns.set(position, coded);
		return coded;
	}

	private batchOf(place: number): number {
		return this.starts.findLastIndex((start) => start <= place);
	}

	/** What the text of a column looks like. */
	traits(position: number): ColumnTraits[] {
		return this.batches.flatMap(({ traits }) => traits[position] ?? []);
	}
}

const textAt = ({ offsets, data }: TextBatch['columns'][number], at: number): string =>
	decoder.decode(data.subarray(offsets[at], offsets[at + 1]));
