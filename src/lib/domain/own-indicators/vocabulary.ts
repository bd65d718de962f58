import type { BreakdownId } from '../indicators/definition.ts';
import { tableOf } from '../tables/index.ts';
import type { Column } from '../tables/table.ts';
import { countedTables, type CountedTable } from './formula.ts';

/** Which tables and columns may stand in an own indicator, and for what. Nothing else gets into its SQL. */

export const isCountedTable = (id: string): id is CountedTable =>
	(countedTables as readonly string[]).includes(id);

const columnsOf = (table: CountedTable): readonly Column[] => tableOf(table).columns;

/** A column by its id, in any case; none where the table does not have it. */
export function columnNamed(table: CountedTable, id: string): Column | undefined {
	return columnsOf(table).find((column) => column.id === id.toLowerCase());
}

/** Scores are of scales of different length, and stand beside each other as medians only. */
const neverAddedUp: ReadonlySet<string> = new Set(['score']);

export const mayBeAddedUp = ({ id, type }: Column): boolean =>
	(type === 'count' || type === 'number') && !neverAddedUp.has(id);

export const isCompared = ({ type }: Column): boolean =>
	type === 'count' || type === 'number' || type === 'date';

/** Columns whose values are told apart by words. */
export const isOneOf = ({ id, type }: Column): boolean =>
	type === 'code' || type === 'yes/no' || id === 'currency';

/** Columns that may be blank at all. */
export const mayBeBlank = ({ need }: Column): boolean => need !== 'needed';

export const mayBeAsked = (column: Column): boolean =>
	isCompared(column) || isOneOf(column) || mayBeBlank(column);

/** Columns that may be added up, and those that conditions may ask about. */
export const sumColumns = (table: CountedTable): readonly Column[] =>
	columnsOf(table).filter(mayBeAddedUp);
export const askedColumns = (table: CountedTable): readonly Column[] =>
	columnsOf(table).filter(mayBeAsked);

/** Columns by which a row may be dated. */
export const dayColumns = (table: CountedTable): readonly Column[] =>
	columnsOf(table).filter(({ type, id }) => type === 'date' && id !== 'next_date');

/** The column that dates a row where nobody says another. */
export function usualDay(table: CountedTable): string {
	return tableOf(table).date ?? 'start_date';
}

/** The words that a column may hold; none where they are not listed (currencies). */
export function codesOf({ type, codes = [] }: Column): readonly string[] {
	return type === 'yes/no' ? ['yes', 'no'] : codes;
}

/** How an own indicator of a table is broken down: by the columns that have words for a group. */
export const breakdownsOf: Readonly<
	Record<CountedTable, readonly { readonly id: BreakdownId; readonly value: string }[]>
> = {
	meetings: [{ id: 'meeting_type', value: 't.meeting_type' }],
	actions: [
		{ id: 'harm', value: 't.harm' },
		{ id: 'managed_by', value: 't.managed_by' },
		{ id: 'service_link', value: 't.service_link' }
	],
	contributions: [
		{ id: 'kind', value: 't.kind' },
		{ id: 'sex', value: 't.given_by_sex' }
	],
	followup: [],
	ownership: [
		{ id: 'dimension', value: 't.dimension' },
		{ id: 'group', value: 't."group"' }
	],
	communities: []
};

/** What tells apart the series of which the latest row counts; none where rows of a table are no series. */
export const seriesOf: Readonly<Record<CountedTable, string | null>> = {
	meetings: 't.community_id',
	actions: null,
	contributions: null,
	followup: "t.community_id || coalesce('|' || t.action_named, '')",
	ownership: `t.community_id || coalesce('|' || t."group", '') || coalesce('|' || t.dimension, '')`,
	communities: null
};
