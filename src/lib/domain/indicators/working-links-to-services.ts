import { isUnderWay } from './actions-under-way.ts';
import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

const isLinkKnown = `t.service_link = 'none' OR (t.service_link IS NOT NULL AND t.link_last_date <= p.last_day)`;

/**
 * S5 Working links to services.
 *
 * Actions under way on the period's last day that need a formal service and were in contact with one in the 90 days up
 * to it ÷ actions under way that need one and of which this is known. `none` is no contact, whatever day stands beside
 * it; an older contact is none either. No service or no day given, or a day after the period: not recorded, and so is an
 * action of which nobody wrote whether it needs a service. A stock. Does not say whether the service helped.
 * Wilson interval; a full count of actions.
 */
export const workingLinksToServices = {
	id: 'S5',
	shape: 'rows',
	area: 'sustainability',
	direction: 'up',
	unit: 'percent',
	time: 'stock',
	counted: 'actions',
	table: 'actions',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	during: isUnderWay,
	scope: 't.needs_service IS NULL OR t.needs_service',
	recorded: `t.needs_service AND (${isLinkKnown})`,
	numerator: oneIf("t.service_link <> 'none' AND t.link_last_date > p.last_day - 90"),
	denominator: one,
	breakdowns: [{ id: 'service_link', value: 't.service_link' }]
} as const satisfies RowsDefinition;
