/** Text for DuckDB. Identifiers are ours alone (never a user's header); values of users travel as literals. */

/** A string literal, quotes doubled. */
export function text(value: string): string {
	return `'${value.replaceAll("'", "''")}'`;
}

/** An identifier in double quotes. */
export function name(identifier: string): string {
	return `"${identifier.replaceAll('"', '""')}"`;
}

/** A list of literals in parentheses, for `IN`. */
export function textList(values: readonly string[]): string {
	return `(${values.map(text).join(', ')})`;
}

/** Conditions joined with AND; none at all is `true`. */
export function every(conditions: readonly string[]): string {
	return conditions.length === 0
		? 'true'
		: conditions.map((condition) => `(${condition})`).join(' AND ');
}

/** Select statements under one another; at least one is needed. */
export function unionAll(selects: readonly string[]): string {
	if (selects.length === 0) throw new Error('unionAll requires at least one select');
	return selects.join('\nUNION ALL\n');
}
