import { actionTitles } from './action-titles.mjs';
import { addDays, addMonths } from './calendar.mjs';
import { createRandom } from './random.mjs';
import { actionCommunities, OWNERSHIP_FALLS, VERY_SMALL } from './setting.mjs';
import { elapsed, isSilent } from './story.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./random.mjs').Random} Random */
/**
 * @typedef {object} Action
 * @property {string} id
 * @property {Community} community
 * @property {string} title
 * @property {string} harm
 * @property {string} type
 * @property {string} started
 * @property {string} [ended]
 * @property {string} [endReason]
 * @property {string} [lastKnown] for the one action of which nobody could say whether it goes on
 */

export const actionColumns = [
	...['action_id', 'community_id', 'title', 'harm', 'harm_chosen_by', 'action_type', 'started_by'],
	...['managed_by', 'led_by', 'date_started', 'date_ended', 'end_reason', 'steps_planned'],
	...['steps_done', 'needs_service', 'service_link', 'link_last_date']
];

/** How actions ended, by their number; all others go on. Handed-over communities first. */
/** @type {Record<string, { ended?: string, endReason?: string, lastKnown?: string }>} */
const ENDINGS = {
	'a-c02-3': { ended: '2023-12-10', endReason: 'stopped' },
	'a-c05-3': { ended: '2024-12-20', endReason: 'finished' },
	'a-c07-2': { ended: '2024-04-20', endReason: 'stopped' },
	'a-c12-2': { ended: '2025-02-10', endReason: 'stopped' },
	'a-c15-2': { lastKnown: '2024-12-05' },
	'a-c15-3': { ended: '2025-09-15', endReason: 'stopped' },
	'a-c01-1': { ended: '2023-11-24', endReason: 'finished' },
	'a-c03-1': { ended: '2024-05-15', endReason: 'stopped' },
	'a-c04-2': { ended: '2025-03-31', endReason: 'finished' },
	'a-c06-1': { ended: '2023-07-20', endReason: 'stopped' },
	'a-c08-1': { ended: '2023-03-31', endReason: 'merged' },
	'a-c08-3': { ended: '2024-12-13', endReason: 'finished' },
	'a-c11-1': { ended: '2025-06-18', endReason: 'stopped' },
	'a-c13-1': { ended: '2023-02-20', endReason: 'unknown' },
	'a-c14-2': { ended: '2024-11-29', endReason: 'merged' },
	'a-c16-1': { ended: '2025-07-31', endReason: 'finished' }
};

/** Roughly when a community's first, second, … action began, in months after January 2022. */
const START_MONTHS = [3.5, 8, 14, 24, 37, 41];

/** @param {Community} community */
function numberOfActions(community) {
	if (community.id === VERY_SMALL) return 2;
	return community.households > 140 ? 5 : 4;
}

/** @param {Community} community @param {number} position @param {Random} random */
function startOf(community, position, random) {
	const month = START_MONTHS[position] + random.between(0, 4);
	const started = addDays(addMonths('2022-01-01', Math.floor(month)), random.between(3, 26));
	const latest = position < 3 && community.handover ? addMonths(community.handover, -3) : started;
	const inTime = started > latest ? latest : started;
	return isSilent(community, inTime) ? addMonths(inTime, 18) : inTime;
}

/** @param {Community} community @returns {Action[]} */
function actionsOf(community) {
	const random = createRandom('actions', community.id);
	const used = new Set();
	return Array.from({ length: numberOfActions(community) }, (_, position) => {
		const id = `a-${community.id}-${position + 1}`;
		const harm = community.harms[position % community.harms.length];
		const free = actionTitles[harm].filter(([title]) => !used.has(title));
		const [title, type] = random.pick(free);
		used.add(title);
		const started = startOf(community, position, random);
		return { id, community, title, harm, type, started, ...ENDINGS[id] };
	});
}

/** @type {readonly Action[]} */
export const everyAction = actionCommunities.flatMap(actionsOf);

/** @param {Action} action @param {string} date */
export function isUnderWay(action, date) {
	return action.started <= date && (action.ended === undefined || action.ended > date);
}

/** @param {Community} community @param {string} date */
export function actionsUnderWay(community, date) {
	return everyAction.filter((action) => action.community === community && isUnderWay(action, date));
}

/**
 * Later actions are more often the community's own; in one community it is the other way round.
 * @param {Action} action
 * @param {Random} random
 */
function whoRuns(action, random) {
	const time = elapsed(action.started);
	const falling = action.community.id === OWNERSHIP_FALLS;
	const community = falling
		? 0.9 - 0.9 * time
		: 0.3 + 0.55 * time + (action.community.handover ? 0.25 : 0);
	const outside = falling ? 0.05 + 0.7 * time : 0.3 - 0.25 * time;
	return random.weighted([
		['community', community],
		['together', Math.max(0.1, 1 - community - outside)],
		['outside', outside]
	]);
}

/** @param {Action} action @param {Random} random */
function steps(action, random) {
	if (random.chance(0.05)) return {};
	const planned = random.between(4, 12);
	const age = elapsed(action.ended ?? '2025-12-31') - elapsed(action.started);
	const ending = { finished: 0.96, merged: 0.7, stopped: 0.45, unknown: 0.5 };
	const share = action.endReason
		? ending[/** @type {keyof typeof ending} */ (action.endReason)]
		: Math.min(0.92, 0.4 + 0.7 * age);
	return { steps_planned: planned, steps_done: random.binomial(planned, share) };
}

const SERVICES = ['health', 'school', 'police_justice', 'social_welfare', 'civil_registry'];

/** @param {Action} action @param {Random} random */
function serviceLink(action, random) {
	const needs = random.weighted([
		['yes', 0.6],
		['no', 0.33],
		[undefined, 0.07]
	]);
	if (needs !== 'yes') return { needs_service: needs };
	if (random.chance(0.12)) return { needs_service: needs, service_link: 'none' };
	const service = action.harm === 'out_of_school' ? 'school' : random.pick(SERVICES);
	const contact = addDays(action.ended ?? '2025-12-18', -random.between(3, 160));
	const known = random.chance(0.9) && contact > action.started;
	return {
		needs_service: needs,
		service_link: service,
		link_last_date: known ? contact : undefined
	};
}

/** @param {Action} action */
function actionRow(action) {
	const random = createRandom('action-row', action.id);
	const time = elapsed(action.started);
	return {
		action_id: action.id,
		community_id: action.community.id,
		title: action.title,
		harm: action.harm,
		harm_chosen_by: random.weighted([
			['community', 0.8],
			['together', 0.2]
		]),
		action_type: action.type,
		started_by: random.weighted([
			['community', 0.45 + 0.3 * time],
			['together', 0.35],
			['outside', 0.2 - 0.15 * time]
		]),
		managed_by: whoRuns(action, random),
		led_by: random.weighted([
			['adults', 0.5 - 0.1 * time],
			['children_and_adults', 0.35],
			['children', 0.15]
		]),
		date_started: action.started,
		date_ended: action.ended,
		end_reason: action.endReason,
		...steps(action, random),
		...serviceLink(action, random)
	};
}

export const actionRows = () => everyAction.map(actionRow);
