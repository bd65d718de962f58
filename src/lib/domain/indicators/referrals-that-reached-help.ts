import type { MeasureDefinition } from './definition.ts';
import { byHarm } from './measure-breakdowns.ts';

/**
 * S6 Referrals that reached help.
 *
 * Referrals completed ÷ referrals made, over the rows of method `report` under any code that give both; action
 * communities only. Totals and parts are told apart within each code, as in every measure. More completed than made:
 * the row is kept, and not recorded here. Does not say whether the help was good, or why somebody did not arrive.
 * Small counts could point at one child: 1 to 9 are for the officer only. Wilson interval; a full count of referrals.
 */
export const referralsThatReachedHelp = {
	id: 'S6',
	shape: 'measure',
	area: 'sustainability',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'referrals',
	table: 'measures',
	codes: [],
	method: 'report',
	columns: { numerator: 'referral_completed', denominator: 'referred' },
	interval: 'wilson',
	isFullCount: true,
	isSensitive: true,
	breakdowns: [byHarm]
} as const satisfies MeasureDefinition;
