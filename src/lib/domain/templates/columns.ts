import { ownCodeOf, type TableId } from '../tables/index.ts';
import type { Column, ModelTable } from '../tables/table.ts';
import type { HowTo } from './template-words.ts';

/** What sets columns of one type apart where somebody writes into them. */

/** Days that may still be to come. */
const mayBeToCome: ReadonlySet<string> = new Set([
	'meetings.next_date',
	'communities.handover_date',
	'context_events.date_start',
	'context_events.date_end',
	'targets.target_date',
	'promises.due'
]);

/** Days on which something was seen or done cannot be after today. */
export const isPastDay = (table: string, column: Column): boolean =>
	column.type === 'date' && !mayBeToCome.has(`${table}.${column.id}`);

/** Which table the codes in a column come from; `null` where they are the table's own or no codes of rows. */
export function refersTo(table: ModelTable, column: Column): TableId | null {
	if (column.id === ownCodeOf(table)) return null;
	if (column.id === 'community_id') return 'communities';
	if (column.id === 'meeting_id') return 'meetings';
	return column.id === 'action_id' || column.id === 'action_ids' ? 'actions' : null;
}

const codeOf: Readonly<Partial<Record<TableId, HowTo>>> = {
	communities: 'code of a community',
	meetings: 'code of a meeting',
	actions: 'code of an action'
};

/** What somebody has to know to write into a column. */
export function howToOf(table: ModelTable, column: Column): HowTo {
	if (column.id === ownCodeOf(table)) return 'own code';
	const other = refersTo(table, column);
	if (other !== null && column.type === 'id') return codeOf[other] ?? 'id';
	return isPastDay(table.id, column) ? 'past date' : column.type;
}

/** What may be chosen in a column; none where anything may be written. */
export const codesOf = (column: Column): readonly string[] =>
	column.type === 'yes/no' ? ['yes', 'no'] : (column.codes ?? []);
