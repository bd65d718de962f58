import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

const surelyHadChildren = 'coalesce(t.girls, 0) + coalesce(t.boys, 0) >= 1';
const mayHaveHadChildren = 'coalesce(t.girls__high, 0) + coalesce(t.boys__high, 0) >= 1';
const isUncounted = 't.girls IS NULL OR t.boys IS NULL';

/**
 * P4 Children's views changed a decision.
 *
 * Meetings in which a child's view changed a decision ÷ meetings with children of which this was recorded.
 * A meeting is in scope when at least one child is known to have come. Where none is known and the girls or the
 * boys were not counted, or only `<5` is known, it is not recorded; with no girl and no boy it is out.
 * Ask the children, not the chair. Wilson interval.
 */
export const childrensViewsChangedADecision = {
	id: 'P4',
	shape: 'rows',
	area: 'participation',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'meetings',
	table: 'meetings',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: `${mayHaveHadChildren} OR ${isUncounted}`,
	recorded: `t.child_view_used IS NOT NULL AND ${surelyHadChildren}`,
	numerator: oneIf('t.child_view_used'),
	denominator: one,
	breakdowns: []
} as const satisfies RowsDefinition;
