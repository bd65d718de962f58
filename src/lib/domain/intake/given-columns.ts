import { text } from '../sql.ts';
import { columnOf, tableOf } from '../tables/index.ts';
import type { Column } from '../tables/table.ts';
import { anyTraits, bothTraits, columnTraits, type ColumnTraits } from './column-traits.ts';
import { fixedCell } from './fix-sql.ts';
import type { ColumnReading, Fill } from './mapping.ts';
import { rawName } from './raw-name.ts';
import type { Part } from './stage-sql.ts';

/** A column of the model that a part gives, from its file or by a filling, and SQL of its text. */
export interface GivenColumn {
	readonly column: Column;
	/** The text to be read: as it stands in the file, with its fixes. */
	readonly cell: string;
	/** Joins that `cell` and `decision` read from. */
	readonly joins: readonly string[];
	/** SQL of the decision that changed a row's cell; absent where no fix may reach it. */
	readonly decision?: string;
	readonly traits: ColumnTraits;
	readonly reading: ColumnReading;
	/** Its place among the part's columns, where each different text of it is read once (`coded-sql.ts`). */
	readonly codedAt?: number;
}

/**
 * SQL of the text that a filling gives. A row number is made one of its own among all files, since keys are; where a row
 * of the file became several, each of them has its own.
 */
export function filledCell(
	fill: Fill,
	{ number, hasRowsTwice = false }: Pick<Part, 'number' | 'hasRowsTwice'>
): string {
	if (fill.from === 'constant') return text(fill.value);
	const place = hasRowsTwice ? ` || '.' || (${rawName(number)}.rowid + 1)` : '';
	return `('r${number}-' || "row"${place})`;
}

interface RawColumn {
	readonly id: string;
	readonly cell: string;
	readonly traits: ColumnTraits;
	readonly codedAt?: number;
}

function rawColumns(part: Part): readonly RawColumn[] {
	// A fix changes single cells: then the text of every row is read.
	const isByRow = (part.fixes ?? []).length > 0;
	const coded = new Set(isByRow ? [] : part.coded);
	const own = part.columns.map((id, index) => ({
		id,
		cell: `c${index}`,
		traits: part.traits?.[index] ?? anyTraits,
		...(coded.has(index) ? { codedAt: index } : {})
	}));
	const filled = (part.fills ?? [])
		.filter(({ column }) => !part.columns.includes(column))
		.map((fill) => ({
			id: fill.column,
			cell: filledCell(fill, part),
			traits: columnTraits([fill.from === 'constant' ? fill.value : 'r'])
		}));
	return [...own, ...filled];
}

/** Every column that a part gives, each once, those of the file first. */
export function givenColumns(part: Part): GivenColumn[] {
	const table = tableOf(part.table);
	const raw = rawColumns(part);
	const fixes = part.fixes ?? [];
	const rawOf = (id: string): string | undefined => raw.find((one) => one.id === id)?.cell;
	return raw.map(({ id, cell, traits, codedAt }) => {
		const fixed = fixedCell(id, cell, fixes, rawOf);
		const changed = fixes.filter((fix) => fix.column === id).map((fix) => fix.to);
		return {
			column: columnOf(table, id),
			cell: fixed.sql,
			joins: fixed.joins,
			...(fixed.decision === undefined ? {} : { decision: fixed.decision }),
			traits: changed.length === 0 ? traits : bothTraits(traits, columnTraits(changed)),
			reading: part.readings?.[id] ?? {},
			...(codedAt === undefined ? {} : { codedAt })
		};
	});
}
