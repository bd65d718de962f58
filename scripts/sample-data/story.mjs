/** What happens to everyone: growth, seasons, the epidemic, silence, and months without a report. */
import { monthsSinceStart } from './calendar.mjs';
import { createRandom } from './random.mjs';
import { FELL_SILENT, RECORDER_MOVED_AWAY } from './setting.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./calendar.mjs').Month} Month */

const LAST_MONTH = 47;

/** From 0 in January 2022 to 1 in December 2025. @param {string} date */
export function elapsed(date) {
	return Math.min(1, Math.max(0, monthsSinceStart(date) / LAST_MONTH));
}

/** @param {readonly [number, number]} ends @param {number} share */
export const along = ([first, last], share) => first + (last - first) * share;

/** How hard the epidemic of 2024 weighed on each month, March to October. */
const EPIDEMIC_2024 = [0, 0, 0.4, 0.8, 1, 1, 0.8, 0.6, 0.4, 0.2, 0, 0];

/** @param {string} date @returns {number} 0 none, 1 worst */
export function epidemicWeight(date) {
	return date.startsWith('2024') ? EPIDEMIC_2024[Number(date.slice(5, 7)) - 1] : 0;
}

/** How much time people have, by calendar month: hungry months first, harvest in May to July. */
const FREE_TIME = [0.9, 0.85, 0.9, 1.05, 0.8, 0.7, 0.8, 1.05, 1.15, 1.2, 1.15, 0.8];

/** @param {string} date */
export const freeTime = (date) => FREE_TIME[Number(date.slice(5, 7)) - 1];

const SILENCE = { first: '2023-03-01', last: '2024-06-30' };

/**
 * For sixteen months nothing at all came from one community.
 * @param {Community} community
 * @param {string} date
 */
export function isSilent(community, date) {
	return community.id === FELL_SILENT && date >= SILENCE.first && date <= SILENCE.last;
}

/**
 * Was this month's form never handed in?
 * @param {Community} community
 * @param {Month} month
 * @param {string} form
 */
export function isUnreported(community, month, form) {
	if (isSilent(community, month.first)) return true;
	const recorderAway = month.first >= '2023-07-01' && month.first <= '2023-10-31';
	if (community.id === RECORDER_MOVED_AWAY && recorderAway) return true;
	const share = 0.05 + 0.1 * epidemicWeight(month.first);
	return createRandom('unreported', form, community.id, month.first).chance(share);
}

/** Is outside support over by that day? @param {Community} community @param {string} date */
export function isHandedOver(community, date) {
	return community.handover !== undefined && date > community.handover;
}
