import type { RowsDefinition } from './definition.ts';
import { exactly } from './quantity.ts';

/** Givers from here: the community, its local groups and its local government. */
export const localSources = "('community', 'local_government', 'local_group')";

/**
 * O5 Local share of what was given.
 *
 * Value given by the community, local groups and local government ÷ value given by all, over contributions with
 * both source and value. `other` stands among all and is neither local nor from outside. A rising share can also
 * mean that outsiders left: the sums stand beside it. Several currencies in one cell are not added up. It does not
 * say how labour was valued. No interval, and never "too few": a share of money is not a share of people.
 */
export const localShareOfWhatWasGiven = {
	id: 'O5',
	shape: 'rows',
	area: 'ownership',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'value',
	table: 'contributions',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: false,
	scope: 'true',
	recorded: 't.source IS NOT NULL AND t.value IS NOT NULL',
	currency: 'upper(t.currency)',
	numerator: exactly(`CASE WHEN t.source IN ${localSources} THEN t.value ELSE 0 END`),
	denominator: exactly('t.value'),
	breakdowns: [{ id: 'kind', value: 't.kind' }]
} as const satisfies RowsDefinition;
