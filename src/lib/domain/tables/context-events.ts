import type { ModelTable } from './table.ts';

/**
 * Events from outside: what else happened that may move the numbers. `scope` is a community, an area or `ALL`.
 * It has no key: equal rows all count.
 */
export const contextEvents = {
	id: 'context_events',
	key: [],
	columns: [
		{ id: 'scope', type: 'label', need: 'expected' },
		{ id: 'date_start', type: 'date', need: 'needed' },
		{ id: 'date_end', type: 'date', need: 'optional' },
		{
			id: 'kind',
			type: 'code',
			need: 'expected',
			codes: [
				'epidemic',
				'flood_drought',
				'hunger_season',
				'harvest',
				'school_holiday',
				'exam',
				'conflict',
				'election',
				'law_change',
				'other_project',
				'campaign',
				'data_change',
				'other'
			]
		},
		{ id: 'label', type: 'text', need: 'expected' }
	]
} as const satisfies ModelTable;
