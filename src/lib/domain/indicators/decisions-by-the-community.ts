import type { RowsDefinition } from './definition.ts';
import { counts } from './quantity.ts';

/**
 * O1 Decisions made by the community.
 *
 * Decisions made by the community ÷ all decisions, over meetings in which both counts are recorded. A meeting with
 * 0 of 0 is used and adds nothing. Does not count: decisions made outside meetings. Who wrote the numbers down
 * matters: see who records. More by the community than in all: kept, and not recorded here. Wilson interval.
 */
export const decisionsByTheCommunity = {
	id: 'O1',
	shape: 'rows',
	area: 'ownership',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'decisions',
	table: 'meetings',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: 'true',
	recorded: 't.decisions_total IS NOT NULL AND t.decisions_community IS NOT NULL',
	numerator: counts('decisions_community'),
	denominator: counts('decisions_total'),
	breakdowns: []
} as const satisfies RowsDefinition;
