import type { ModelTable } from './table.ts';

/** Targets: where a number should be, by when, and who says so. It has no key. */
export const targets = {
	id: 'targets',
	key: [],
	columns: [
		{ id: 'indicator_id', type: 'label', need: 'needed' },
		{ id: 'scope', type: 'label', need: 'needed' },
		{ id: 'breakdown', type: 'label', need: 'optional' },
		{ id: 'group', type: 'label', need: 'optional' },
		{ id: 'period', type: 'label', need: 'optional' },
		{ id: 'kind', type: 'code', need: 'expected', codes: ['per_period', 'cumulative', 'end'] },
		{
			id: 'formula',
			type: 'code',
			need: 'expected',
			codes: ['share_of_target', 'way_from_baseline']
		},
		{ id: 'baseline_value', type: 'number', need: 'expected' },
		{ id: 'baseline_date', type: 'date', need: 'expected' },
		{ id: 'target_value', type: 'number', need: 'needed' },
		{ id: 'target_date', type: 'date', need: 'needed' },
		{ id: 'tolerance', type: 'number', need: 'optional' },
		{ id: 'reason', type: 'text', need: 'optional' },
		{ id: 'set_by', type: 'code', need: 'expected', codes: ['community', 'ngo', 'donor'] }
	]
} as const satisfies ModelTable;
