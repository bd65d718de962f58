import { harmCodes, whoCodes } from './codes.ts';
import type { ModelTable } from './table.ts';

/** Actions: what communities do about a harm that they chose. One row an action. */
export const actions = {
	id: 'actions',
	key: ['action_id'],
	date: 'date_started',
	columns: [
		{ id: 'action_id', type: 'id', need: 'needed' },
		{ id: 'community_id', type: 'id', need: 'needed' },
		{ id: 'title', type: 'text', need: 'expected' },
		{ id: 'harm', type: 'code', need: 'expected', codes: harmCodes },
		{ id: 'harm_chosen_by', type: 'code', need: 'expected', codes: whoCodes },
		{
			id: 'action_type',
			type: 'code',
			need: 'expected',
			codes: [
				'awareness',
				'dialogue',
				'bylaw',
				'mentoring',
				'peer_support',
				'service_link',
				'material_support',
				'monitoring_safety',
				'other'
			]
		},
		{ id: 'started_by', type: 'code', need: 'expected', codes: whoCodes },
		{ id: 'managed_by', type: 'code', need: 'expected', codes: whoCodes },
		{
			id: 'led_by',
			type: 'code',
			need: 'expected',
			codes: ['adults', 'children', 'children_and_adults']
		},
		{ id: 'date_started', type: 'date', need: 'needed' },
		{ id: 'date_ended', type: 'date', need: 'optional' },
		{
			id: 'end_reason',
			type: 'code',
			need: 'expected',
			codes: ['finished', 'stopped', 'merged', 'unknown']
		},
		{ id: 'steps_planned', type: 'count', need: 'expected' },
		{ id: 'steps_done', type: 'count', need: 'expected' },
		{ id: 'needs_service', type: 'yes/no', need: 'expected' },
		{
			id: 'service_link',
			type: 'code',
			need: 'expected',
			codes: [
				'none',
				'health',
				'school',
				'police_justice',
				'social_welfare',
				'civil_registry',
				'other'
			]
		},
		{ id: 'link_last_date', type: 'date', need: 'optional' }
	]
} as const satisfies ModelTable;
