import type { ModelTable } from './table.ts';

/**
 * Promises: what people said at a meeting that they would do, who sees to it, by when, and what became of it. One row a
 * promise. Nothing counts them; the next meeting of the community looks at them.
 */
export const promises = {
	id: 'promises',
	key: ['promise_id'],
	columns: [
		{ id: 'promise_id', type: 'id', need: 'needed' },
		{ id: 'meeting_id', type: 'id', need: 'needed' },
		{ id: 'text', type: 'text', need: 'expected' },
		{
			id: 'role',
			type: 'code',
			need: 'expected',
			// Groups and offices, so that nobody is named.
			codes: [
				'girls',
				'boys',
				'women',
				'men',
				'leaders',
				'teachers',
				'health_workers',
				'committee',
				'everyone',
				'outside'
			]
		},
		{ id: 'due', type: 'date', need: 'expected' },
		{ id: 'state', type: 'code', need: 'expected', codes: ['done', 'part', 'not_yet'] },
		{ id: 'checked_at', type: 'date', need: 'optional' }
	]
} as const satisfies ModelTable;
