import type { ModelTable } from './table.ts';

/** Communities: where actions are, and the places that they are compared with. One row a community. */
export const communities = {
	id: 'communities',
	key: ['community_id'],
	columns: [
		{ id: 'community_id', type: 'id', need: 'needed' },
		{ id: 'community_label', type: 'label', need: 'expected' },
		{ id: 'area', type: 'label', need: 'expected' },
		{ id: 'arm', type: 'code', need: 'expected', codes: ['action', 'comparison'] },
		{ id: 'start_date', type: 'date', need: 'expected' },
		{ id: 'handover_date', type: 'date', need: 'optional' },
		{ id: 'households', type: 'count', need: 'expected' },
		{ id: 'pop_children', type: 'count', need: 'expected' },
		{ id: 'pop_girls_10_19', type: 'count', need: 'optional' },
		{ id: 'pop_under5', type: 'count', need: 'optional' },
		{
			id: 'share_consent',
			type: 'code',
			need: 'expected',
			codes: ['none', 'totals_only', 'named']
		},
		{
			id: 'selected_because',
			type: 'code',
			need: 'expected',
			codes: ['worst_off', 'volunteered', 'random', 'other']
		}
	]
} as const satisfies ModelTable;
