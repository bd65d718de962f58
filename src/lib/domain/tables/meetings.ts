import { whoCodes } from './codes.ts';
import type { ModelTable } from './table.ts';

/** Meetings: who came, who called and ran them, what was decided and adjusted. One row a meeting. */
export const meetings = {
	id: 'meetings',
	key: ['meeting_id'],
	date: 'date',
	columns: [
		{ id: 'meeting_id', type: 'id', need: 'needed' },
		{ id: 'community_id', type: 'id', need: 'needed' },
		{ id: 'date', type: 'date', need: 'needed' },
		{
			id: 'meeting_type',
			type: 'code',
			need: 'expected',
			codes: ['planning', 'reflection', 'action_session', 'service_interface', 'handover', 'other']
		},
		{ id: 'action_ids', type: 'id list', need: 'optional' },
		{ id: 'recorded_by', type: 'code', need: 'expected', codes: ['community', 'outside'] },
		{ id: 'called_by', type: 'code', need: 'expected', codes: whoCodes },
		{ id: 'facilitated_by', type: 'code', need: 'expected', codes: whoCodes },
		{ id: 'girls', type: 'count', need: 'expected' },
		{ id: 'boys', type: 'count', need: 'expected' },
		{ id: 'women', type: 'count', need: 'expected' },
		{ id: 'men', type: 'count', need: 'expected' },
		{ id: 'with_disability', type: 'count', need: 'optional' },
		{ id: 'small_groups', type: 'yes/no', need: 'expected' },
		{ id: 'home_visits', type: 'yes/no', need: 'expected' },
		{ id: 'decisions_total', type: 'count', need: 'expected' },
		{ id: 'decisions_community', type: 'count', need: 'expected' },
		{ id: 'child_view_used', type: 'yes/no', need: 'expected' },
		{ id: 'data_looked_at', type: 'yes/no', need: 'expected' },
		{ id: 'adjustment_made', type: 'yes/no', need: 'expected' },
		{ id: 'adjustments_agreed', type: 'count', need: 'expected' },
		{ id: 'adjustments_done', type: 'count', need: 'expected' },
		{ id: 'learning', type: 'text', need: 'expected' },
		{ id: 'next_date', type: 'date', need: 'optional' }
	]
} as const satisfies ModelTable;
