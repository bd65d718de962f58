import type { RowsDefinition } from './definition.ts';
import { counts } from './quantity.ts';

/**
 * A6 Attendances at action sessions.
 *
 * Girls and boys who came to action sessions × 100 ÷ children of the communities that had such a session in the
 * period, each community once. Sessions in which girls or boys were not counted are not recorded, and neither are those
 * of a community of which the number of children is not known. By sex: girls, or boys, over all children. Counts
 * attendances, not different children. More is not better by itself; a full count, so without interval.
 */
export const attendancesAtActionSessions = {
	id: 'A6',
	shape: 'rows',
	area: 'action',
	direction: 'none',
	unit: 'per 100 children',
	time: 'flow',
	counted: 'attendances of children',
	table: 'meetings',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: false,
	joins: 'JOIN communities c ON c.community_id = t.community_id',
	scope: "t.meeting_type = 'action_session'",
	recorded: 't.girls IS NOT NULL AND t.boys IS NOT NULL AND c.pop_children IS NOT NULL',
	numerator: counts('girls', 'boys'),
	denominator: { low: 'c.pop_children', high: 'c.pop_children__high' },
	denominatorKey: 't.community_id',
	breakdowns: [{ id: 'sex', parts: { f: counts('girls'), m: counts('boys') } }]
} as const satisfies RowsDefinition;
