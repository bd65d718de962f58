import type { RowsDefinition } from './definition.ts';
import { counts } from './quantity.ts';

/**
 * S4 New people in leading roles.
 *
 * Leading roles held by somebody new within 12 months ÷ leading roles, over the latest follow-up of the period in which
 * both are recorded, of each community and of each action by itself. Earlier follow-ups are known and count neither
 * way. More new than in all: the row is kept, and not recorded here. Does not say who left, or why. None new can mean
 * that nobody else is let in, and very many that nothing holds, so it has no direction. Roles are few: no interval.
 */
export const newPeopleInLeadingRoles = {
	id: 'S4',
	shape: 'rows',
	area: 'sustainability',
	direction: 'none',
	unit: 'percent',
	time: 'latest visit',
	counted: 'roles',
	table: 'followup',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: 'true',
	recorded: 't.roles_total IS NOT NULL AND t.roles_new IS NOT NULL',
	numerator: counts('roles_new'),
	denominator: counts('roles_total'),
	latestOf: "t.community_id || coalesce('|' || t.action_named, '')",
	breakdowns: []
} as const satisfies RowsDefinition;
