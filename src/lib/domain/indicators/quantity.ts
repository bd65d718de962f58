import { highOf } from '../intake/cell-sql.ts';
import type { Quantity } from './definition.ts';

/** Quantities of one row, as SQL over `t`. */

/** The row itself: one meeting, one action. */
export const one: Quantity = { low: '1', high: '1' };

/** The sum of one or more counts; each may be known only between bounds. */
export function counts(...columns: readonly string[]): Quantity {
	return {
		low: columns.map((column) => `t.${column}`).join(' + '),
		high: columns.map((column) => `t.${highOf(column)}`).join(' + ')
	};
}

/** A number that is known as it stands. */
export function exactly(expression: string): Quantity {
	return { low: expression, high: expression };
}

/** 1 where the condition holds, else 0. */
export function oneIf(condition: string): Quantity {
	return exactly(`CASE WHEN ${condition} THEN 1 ELSE 0 END`);
}

/** 1 where a condition over counts holds: `low` where it certainly does, `high` where it may. */
export function oneIfCounts(
	columns: readonly string[],
	condition: (column: string) => string
): Quantity {
	const all = (read: (column: string) => string): string =>
		columns.map((column) => condition(`t.${read(column)}`)).join(' AND ');
	return { low: oneIf(all((column) => column)).low, high: oneIf(all(highOf)).high };
}
