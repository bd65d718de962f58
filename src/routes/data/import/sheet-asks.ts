import { tableOf } from '$lib/domain/tables';
import type { PendingSheet } from '$lib/state/pending';
import type { ColumnFilter } from './column-filter';

/** Needed columns that no column of the file gives: nothing does yet, or one value, or the row's number. */
export function needsOf({ choice }: PendingSheet): readonly string[] {
	if (choice.table === null) return [];
	return tableOf(choice.table)
		.columns.filter(({ id, need }) => need === 'needed' && !choice.columns.includes(id))
		.map(({ id }) => id);
}

/** Whether what is needed and not given belongs to what a filter shows. */
export const showsNeeds = (filter: ColumnFilter): boolean =>
	filter === 'all' || filter === 'questions';

/** Nothing says yet what the rows are about, and nobody has left them out. */
export const isUnsaid = ({ choice, open }: PendingSheet): boolean =>
	choice.table === null && !choice.isTableConfirmed && !asksForShape({ open });

/** Nothing else is asked about a sheet before it has its shape. */
export const asksForShape = ({ open }: Pick<PendingSheet, 'open'>): boolean =>
	open.some(({ kind }) => kind === 'shape');
