import type { SurvivalDefinition } from './definition.ts';

/** Days after handover at which survival is read: about 6, 12 and 24 months. */
export const survivalDays: Readonly<Record<string, number>> = { '6': 182, '12': 365, '24': 730 };

/**
 * S1 Actions still going after handover.
 *
 * Kaplan–Meier survival of the actions that were under way on their community's handover day; the headline is at
 * 12 months. An action stops at the earliest follow-up, on or after handover, that found it stopped (at its last
 * active day, else the day of the visit), or on its end date with reason stopped. An action that was finished,
 * merged, or of which no more is known is observed until the last day it was known, and never counted as stopped.
 * Actions that nobody visited and that have no end date are not recorded. Log–log limits. Shown from ten actions on,
 * and while at least five are still observed.
 */
export const actionsStillGoing = {
	id: 'S1',
	shape: 'survival',
	area: 'sustainability',
	direction: 'up',
	unit: 'percent',
	time: 'since handover',
	counted: 'actions',
	table: 'actions',
	interval: 'log-log',
	isFullCount: false,
	breakdowns: [
		{ id: 'months', value: '' },
		{ id: 'harm', value: 't.harm' },
		{ id: 'managed_by', value: 't.managed_by' }
	]
} as const satisfies SurvivalDefinition;
