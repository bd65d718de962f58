import type { ModelTable } from './table.ts';

/** Eight sides of ownership, each scored by a group of people, by hand or by fingers. */
export const ownershipDimensions = [
	'concern',
	'responsibility',
	'decisions',
	'leadership',
	'resources',
	'inclusion',
	'learning',
	'links'
] as const;

/** Ownership: how a group scores its community's ownership. One row an assessment, group and dimension. */
export const ownership = {
	id: 'ownership',
	key: ['assessment_id', 'group', 'dimension'],
	date: 'date',
	columns: [
		{ id: 'assessment_id', type: 'id', need: 'needed' },
		{ id: 'community_id', type: 'id', need: 'needed' },
		{ id: 'date', type: 'date', need: 'needed' },
		{
			id: 'group',
			type: 'code',
			need: 'expected',
			codes: ['girls', 'boys', 'women', 'men', 'elders_leaders', 'mixed']
		},
		{ id: 'n_people', type: 'count', need: 'expected' },
		{ id: 'dimension', type: 'code', need: 'expected', codes: ownershipDimensions },
		{ id: 'score', type: 'number', need: 'expected' },
		{ id: 'scale_max', type: 'code', need: 'expected', codes: ['4', '5'] },
		{ id: 'led_by', type: 'code', need: 'expected', codes: ['community', 'outside', 'together'] },
		{ id: 'why', type: 'text', need: 'optional' }
	]
} as const satisfies ModelTable;
