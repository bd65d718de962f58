import { yesNoUnknownCodes } from './codes.ts';
import type { ModelTable } from './table.ts';

/**
 * Follow-up: visits to a community or to one action: who still helps, what still goes on.
 * It has no key: equal rows all count.
 */
export const followup = {
	id: 'followup',
	key: [],
	date: 'date',
	columns: [
		{ id: 'community_id', type: 'id', need: 'needed' },
		{ id: 'date', type: 'date', need: 'needed' },
		{
			id: 'stage',
			type: 'code',
			need: 'expected',
			codes: ['full_support', 'reduced', 'light_touch', 'handed_over']
		},
		{ id: 'external_days', type: 'number', need: 'expected' },
		{ id: 'action_id', type: 'id', need: 'optional' },
		{ id: 'still_active', type: 'code', need: 'expected', codes: yesNoUnknownCodes },
		{ id: 'last_active_date', type: 'date', need: 'optional' },
		{ id: 'roles_total', type: 'count', need: 'optional' },
		{ id: 'roles_new', type: 'count', need: 'optional' },
		{ id: 'local_facilitators', type: 'count', need: 'optional' },
		{ id: 'external_money', type: 'code', need: 'expected', codes: yesNoUnknownCodes }
	]
} as const satisfies ModelTable;
