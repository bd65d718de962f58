import { actions } from './actions.ts';
import { communities } from './communities.ts';
import { contextEvents } from './context-events.ts';
import { contributions } from './contributions.ts';
import { followup } from './followup.ts';
import { instruments } from './instruments.ts';
import { measures } from './measures.ts';
import { meetings } from './meetings.ts';
import { ownership } from './ownership.ts';
import { promises } from './promises.ts';
import { reflections } from './reflections.ts';
import type { Column, ModelTable } from './table.ts';
import { targets } from './targets.ts';

/** Every table that the product understands, in the order in which people meet them. */
export const tables = [
	communities,
	meetings,
	actions,
	contributions,
	measures,
	ownership,
	followup,
	contextEvents,
	targets,
	instruments,
	promises,
	reflections
] as const;

export type TableId = (typeof tables)[number]['id'];

const tablesById: ReadonlyMap<string, ModelTable> = new Map(
	tables.map((table) => [table.id, table])
);

/** The table with this id; a programmer's mistake throws. */
export function tableOf(id: string): ModelTable {
	const table = tablesById.get(id);
	if (table === undefined) throw new Error(`unknown table: ${id}`);
	return table;
}

/**
 * The column of codes by which a table names its own rows; `null` where there is none, as where the rows of another table
 * are named and those of this one by more besides.
 */
export function ownCodeOf(table: ModelTable): string | null {
	const [key] = table.key;
	const isOfOther = tables.some((other) => other.id !== table.id && other.key.join() === key);
	const isId = table.columns.some(({ id, type }) => id === key && type === 'id');
	return key === undefined || !isId || isOfOther ? null : key;
}

/** The column of a table; a programmer's mistake throws. */
export function columnOf(table: ModelTable, id: string): Column {
	const column = table.columns.find((candidate) => candidate.id === id);
	if (column === undefined) throw new Error(`unknown column: ${table.id}.${id}`);
	return column;
}
