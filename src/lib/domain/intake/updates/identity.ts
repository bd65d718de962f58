import { name } from '../../sql.ts';
import { tableOf, type TableId } from '../../tables/index.ts';
import type { Part } from '../stage-sql.ts';

/**
 * By what a row of one file is known again in another: by its key, or, where a file gives no key of its own, by what
 * says which meeting, visit or measure it is about. What was found there is no part of it, since that may be corrected.
 */

/** What a row without a key of its own is about. */
export const aboutWhat: Readonly<Record<TableId, readonly string[]>> = {
	communities: ['community_id'],
	meetings: ['community_id', 'date', 'meeting_type'],
	actions: ['community_id', 'title', 'date_started'],
	contributions: ['community_id', 'date', 'source', 'kind', 'value', 'currency'],
	measures: [
		'community_id',
		'period_start',
		'period_end',
		'wave',
		'measure_code',
		'method',
		'instrument_version',
		'sex',
		'age_band',
		'disability',
		'harm'
	],
	ownership: ['community_id', 'date', 'group', 'dimension'],
	followup: ['community_id', 'date', 'action_id'],
	context_events: ['scope', 'date_start', 'kind', 'label'],
	targets: ['indicator_id', 'scope', 'breakdown', 'group', 'period', 'kind', 'target_date'],
	instruments: ['measure_code', 'instrument_version'],
	promises: ['meeting_id', 'text'],
	reflections: ['meeting_id', 'question', 'group']
};

type Given = Pick<Part, 'table' | 'columns'>;

/** Whether the columns of a table's key stand in the file itself: a row's number in its file names nothing elsewhere. */
export function givesKey({ table, columns }: Given): boolean {
	const { key } = tableOf(table);
	return key.length > 0 && key.every((column) => columns.includes(column));
}

/** The columns that tell which rows of two parts of one table are the same; at least one of them is never blank. */
export function identityOf(one: Given, other: Given): readonly string[] {
	const { table } = one;
	return givesKey(one) && givesKey(other) ? tableOf(table).key : aboutWhat[table];
}

/** The columns that cannot be blank in a row that is known again. */
export function neverBlank(table: TableId, identity: readonly string[]): readonly string[] {
	const { key, columns } = tableOf(table);
	const needed = columns.filter(({ need }) => need === 'needed').map(({ id }) => id);
	const found = identity.filter((column) => key.includes(column) || needed.includes(column));
	return found.length > 0 ? found : identity;
}

/** Text in which case says nothing. */
const caseless: ReadonlySet<string> = new Set([
	'measure_code',
	'scope',
	'indicator_id',
	'question'
]);

/** SQL of a column as it is compared. */
export function comparedSql(alias: string, column: string): string {
	const value = `${alias}.${name(column)}`;
	return caseless.has(column) ? `lower(${value})` : value;
}

/** SQL that is true where two rows are about the same. */
export function sameRowSql(one: string, other: string, identity: readonly string[]): string {
	return identity
		.map(
			(column) => `${comparedSql(one, column)} IS NOT DISTINCT FROM ${comparedSql(other, column)}`
		)
		.join(' AND ');
}
