import type { RowsDefinition } from './definition.ts';
import { localSources } from './local-share-of-what-was-given.ts';
import { exactly } from './quantity.ts';

/**
 * O6 Volunteer hours per 100 households.
 *
 * Hours given by the community, its local groups and its local government × 100 ÷ households, over the communities and
 * quarters with recorded hours: each community counts its households once a quarter, so that a longer time gives the
 * mean of its quarters. Contributions with a blank source or blank hours are not recorded, and neither are those of a
 * community of which the number of households is not known. By who gave: hours of women, of men, of both together,
 * over the communities and quarters that have such hours. Hours can be a burden, often on women, so more is not better
 * by itself. A full count, so without interval.
 */
export const volunteerHours = {
	id: 'O6',
	shape: 'rows',
	area: 'ownership',
	direction: 'none',
	unit: 'per 100 households',
	time: 'mean of quarters',
	counted: 'hours',
	table: 'contributions',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: false,
	joins: 'JOIN communities c ON c.community_id = t.community_id',
	scope: `t.source IS NULL OR t.source IN ${localSources}`,
	recorded: 't.source IS NOT NULL AND t.hours IS NOT NULL AND c.households IS NOT NULL',
	numerator: exactly('t.hours'),
	denominator: { low: 'c.households', high: 'c.households__high' },
	denominatorKey: "t.community_id || strftime(date_trunc('quarter', t.date), '|%Y-%m')",
	breakdowns: [{ id: 'sex', value: 't.given_by_sex' }]
} as const satisfies RowsDefinition;
