import type { ModelTable } from './table.ts';

/**
 * Reflections: what people at a meeting said of one number. One row a meeting, question and group. Nothing counts them as
 * measures; what helped and what stood in the way may be one of the codes of a meeting (`meeting/record.ts`) or words.
 */
export const reflections = {
	id: 'reflections',
	key: ['meeting_id', 'question', 'group'],
	columns: [
		{ id: 'meeting_id', type: 'id', need: 'needed' },
		// The code of an indicator or of a measure.
		{ id: 'question', type: 'label', need: 'needed' },
		{
			id: 'group',
			type: 'code',
			need: 'optional',
			codes: ['everyone', 'girls', 'boys', 'women', 'men', 'elders_leaders']
		},
		{ id: 'guess', type: 'text', need: 'optional' },
		{ id: 'helped', type: 'text', need: 'optional' },
		{ id: 'blocked', type: 'text', need: 'optional' },
		{ id: 'feels_right', type: 'code', need: 'expected', codes: ['yes', 'partly', 'no'] },
		// What may be shared is said of the community, in its own table: this opens nothing.
		{
			id: 'consent',
			type: 'code',
			need: 'expected',
			codes: ['none', 'totals_only', 'named']
		}
	]
} as const satisfies ModelTable;
