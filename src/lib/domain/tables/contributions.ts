import type { ModelTable } from './table.ts';

/** Contributions: what was given, by whom, in money, goods or time. One row a contribution. */
export const contributions = {
	id: 'contributions',
	key: ['contribution_id'],
	date: 'date',
	columns: [
		{ id: 'contribution_id', type: 'id', need: 'needed' },
		{ id: 'community_id', type: 'id', need: 'needed' },
		{ id: 'action_id', type: 'id', need: 'optional' },
		{ id: 'date', type: 'date', need: 'needed' },
		{
			id: 'source',
			type: 'code',
			need: 'expected',
			codes: ['community', 'local_government', 'local_group', 'ngo', 'donor', 'other']
		},
		{
			id: 'kind',
			type: 'code',
			need: 'expected',
			codes: ['cash', 'materials', 'labour', 'space', 'food', 'transport']
		},
		{ id: 'value', type: 'number', need: 'expected' },
		{ id: 'currency', type: 'label', need: 'expected' },
		{ id: 'hours', type: 'number', need: 'optional' },
		{ id: 'given_by_sex', type: 'code', need: 'optional', codes: ['f', 'm', 'mixed'] }
	]
} as const satisfies ModelTable;
