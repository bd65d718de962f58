import type { Table } from 'apache-arrow';
import type { Row, Value } from './engine.ts';

/** A day as DuckDB hands it over (milliseconds since 1970), as ISO text. */
function dayText(milliseconds: number): string {
	return new Date(milliseconds).toISOString().slice(0, 10);
}

function plainValue(value: unknown, isDay: boolean): Value {
	if (value === null || value === undefined) return null;
	if (typeof value === 'bigint') return Number(value);
	if (typeof value === 'number') return isDay ? dayText(value) : value;
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	throw new Error(`invalid result type: ${Object.prototype.toString.call(value)}`);
}

/**
 * Plain rows of an Arrow result. Values are read one by one, since whole nullable columns hand over garbage where they
 * are null. Decimals and huge integers never come here: statements cast them.
 */
export function plainRows(table: Table): Row[] {
	const columns = table.schema.fields.map((field, index) => ({
		id: field.name,
		isDay: String(field.type).startsWith('Date'),
		vector: table.getChildAt(index)
	}));
	return Array.from({ length: table.numRows }, (_, row) =>
		Object.fromEntries(
			columns.map(({ id, isDay, vector }) => [id, plainValue(vector?.get(row), isDay)])
		)
	);
}
