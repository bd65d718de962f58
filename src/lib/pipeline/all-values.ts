import type { ColumnValue } from '../domain/intake/formats/column-values.ts';
import { ValueCollector } from '../domain/intake/formats/value-collector.ts';
import { eachText } from '../files/csv-stream/each-text.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import type { Table } from '../files/read-result.ts';

interface NumberedSheet {
	readonly table: Table;
	readonly rowNumbers: readonly number[];
}

/** What was found stays as long as the table: a choice changes often, its cells never. */
const found = new WeakMap<Table, Map<number, readonly ColumnValue[]>>();

/** The different values of one column, of all rows of a sheet. */
export function allValues(sheet: NumberedSheet, position: number): readonly ColumnValue[] {
	const ofTable = found.get(sheet.table) ?? new Map<number, readonly ColumnValue[]>();
	found.set(sheet.table, ofTable);
	const known = ofTable.get(position) ?? valuesIn(sheet, position);
	ofTable.set(position, known);
	return known;
}

function valuesIn({ table, rowNumbers }: NumberedSheet, position: number): readonly ColumnValue[] {
	const collector = new ValueCollector();
	if (table instanceof LargeTable) collectLarge(table, position, collector);
	else {
		table.rows.forEach((cells, place) =>
			collector.add(cells[position] ?? '', rowNumbers[place] ?? 0)
		);
	}
	return collector.values;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function collectLarge(table: LargeTable, position: number, collector: ValueCollector): void {
	const coded = table.coded(position);
	if (coded === null) {
		eachText(table, position, (text, row) => collector.add(text, row));
		return;
	}
	for (const { bytes, firstPlace, count } of coded.words) {
		const counted = collector.add(decoder.decode(bytes), table.firstRow + firstPlace);
		if (counted !== null) counted.count += count - 1;
	}
}
