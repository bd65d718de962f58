import { name, text } from '../sql.ts';
import { trimmedCell, trimmedSql } from './outer-space.ts';
import type { CellFix } from './cell-fix.ts';

/**
 * Fixes as joins with small tables of values: hundreds of them cost about as much as one, which a chain of conditions
 * would not. The narrower a fix, the earlier it is asked: one row, rows of one kind, the whole column. Of two fixes
 * for the same cell the first one holds.
 */

export interface FixedCell {
	/** The cell after its fixes. */
	readonly sql: string;
	/** Joins that `sql` and `decision` read from. */
	readonly joins: readonly string[];
	/** SQL of the decision that changed the cell, NULL where none did; absent where no fix may reach it. */
	readonly decision?: string;
}

interface FixRow {
	readonly keys: readonly string[];
	readonly to: string;
	readonly decision: string;
}

interface FixGroup {
	/** SQL of the keys that a cell's row must equal, in the order of the values' keys. */
	readonly keys: readonly string[];
	readonly values: ReadonlyMap<string, FixRow>;
}

function groupOf(
	fixes: readonly CellFix[],
	keys: readonly string[],
	keysOf: (fix: CellFix) => readonly string[]
): FixGroup[] {
	if (fixes.length === 0) return [];
	const values = new Map(
		fixes.toReversed().map((fix) => [JSON.stringify(keysOf(fix)), fixRow(fix, keysOf(fix))])
	);
	return [{ keys, values }];
}

const fixRow = ({ to, decision = '' }: CellFix, keys: readonly string[]): FixRow => ({
	keys,
	to,
	decision
});

/** The fixes of one column in groups that read the same columns, the narrowest first. */
function groupsOf(
	cell: string,
	fixes: readonly CellFix[],
	rawOf: (column: string) => string | undefined
): FixGroup[] {
	const value = trimmedSql(cell);
	const ofRows = fixes.filter((fix) => fix.row !== undefined);
	const others = fixes.filter((fix) => fix.row === undefined);
	const places = new Set(others.flatMap((fix) => fix.where?.column ?? []));
	return [
		...groupOf(ofRows, ['"row"', value], (fix) => [String(fix.row), text(trimmedCell(fix.value))]),
		...[...places].flatMap((place) => {
			const other = rawOf(place);
			const own = others.filter((fix) => fix.where?.column === place);
			return other === undefined
				? []
				: groupOf(own, [value, trimmedSql(other)], (fix) => [
						text(trimmedCell(fix.value)),
						text(trimmedCell(fix.where?.value ?? ''))
					]);
		}),
		...groupOf(
			others.filter((fix) => fix.where === undefined),
			[value],
			(fix) => [text(trimmedCell(fix.value))]
		)
	];
}

const joinName = (column: string, index: number): string => name(`fix_${column}_${index}`);

function joinSql(group: FixGroup, alias: string): string {
	const rows = [...group.values.values()].map(
		({ keys, to, decision }) => `(${[...keys, text(to), text(decision)].join(', ')})`
	);
	const columns = [...group.keys.map((_, index) => `k${index}`), '"to"', 'decision'].join(', ');
	const on = group.keys.map((key, index) => `${alias}.k${index} = ${key}`).join(' AND ');
	return `LEFT JOIN (VALUES ${rows.join(', ')}) ${alias}(${columns}) ON ${on}`;
}

/**
 * A cell with the fixes of its column.
 *
 * @param cell SQL of the cell as it stands
 * @param rawOf SQL of another column's cell as it stands, where the part has it
 */
export function fixedCell(
	column: string,
	cell: string,
	fixes: readonly CellFix[],
	rawOf: (column: string) => string | undefined
): FixedCell {
	const own = fixes.filter((fix) => fix.column === column);
	const groups = groupsOf(cell, own, rawOf);
	if (groups.length === 0) return { sql: cell, joins: [] };
	const aliases = groups.map((_, index) => joinName(column, index));
	return {
		sql: `coalesce(${[...aliases.map((alias) => `${alias}."to"`), cell].join(', ')})`,
		joins: groups.map((group, index) => joinSql(group, aliases[index] ?? '')),
		decision: `coalesce(${[...aliases.map((alias) => `${alias}.decision`), 'NULL'].join(', ')})`
	};
}
