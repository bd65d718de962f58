import { everyAction } from './actions.mjs';
import { addDays, addMonths, allMonths } from './calendar.mjs';
import { contributionRows } from './contributions.mjs';
import { createRandom } from './random.mjs';
import { actionCommunities, OWNERSHIP_FALLS, VERY_SMALL } from './setting.mjs';
import { along, elapsed, epidemicWeight, isHandedOver, isUnreported } from './story.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./calendar.mjs').Month} Month */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./actions.mjs').Action} Action */

export const followupColumns = [
	...['community_id', 'date', 'stage', 'external_days', 'action_id', 'still_active'],
	...['last_active_date', 'roles_total', 'roles_new', 'local_facilitators', 'external_money']
];

/** @param {Community} community @param {string} date */
function stageOf(community, date) {
	if (isHandedOver(community, date)) return 'handed_over';
	if (community.id === OWNERSHIP_FALLS && date >= '2024-11-01') return 'full_support';
	if (date < (community.handover ? '2022-10-01' : '2023-06-01')) return 'full_support';
	const light = community.handover ? addMonths(community.handover, -5) : '2025-01-01';
	return date < light ? 'reduced' : 'light_touch';
}

const USUAL_DAYS = { full_support: 6.4, reduced: 3.6, light_touch: 1.8, handed_over: 0.25 };

/**
 * Half days are noted too.
 * @param {Community} community
 * @param {string} date
 * @param {string} stage
 * @param {Random} random
 */
function externalDays(community, date, stage, random) {
	if (random.chance(0.03)) return undefined;
	const usual = USUAL_DAYS[/** @type {keyof typeof USUAL_DAYS} */ (stage)];
	const travel = 1 - 0.6 * epidemicWeight(date);
	const small = community.id === VERY_SMALL ? 0.5 : 1;
	const days =
		usual * along([1.15, 0.8], elapsed(date)) * travel * small + random.normal(0, usual * 0.22);
	return Math.max(0, Math.round(days * 2) / 2);
}

/**
 * Leading roles are counted twice a year.
 * @param {Community} community
 * @param {Month} month
 * @param {Random} random
 */
function leadingRoles(community, month, random) {
	if (month.month !== 6 && month.month !== 11) return {};
	const total = community.id === VERY_SMALL ? 3 : 6 + (community.households % 4);
	return {
		roles_total: total,
		roles_new: random.binomial(total, along([0.18, 0.3], elapsed(month.first))),
		local_facilitators: Math.round(
			along([1, community.id === OWNERSHIP_FALLS ? 1 : 5.5], elapsed(month.first)) + random.next()
		)
	};
}

/**
 * Asked once support is reduced; what came for a named action stands in the contributions alone.
 * @param {Community} community
 * @param {Month} month
 * @param {string} stage
 * @param {ReturnType<typeof contributionRows>} gifts
 */
function externalMoney(community, month, stage, gifts) {
	if (stage === 'full_support') return undefined;
	const outside = gifts.filter(
		(gift) =>
			gift.community_id === community.id &&
			gift.date >= month.first &&
			gift.date <= month.last &&
			(gift.source === 'ngo' || gift.source === 'donor')
	);
	if (outside.some((gift) => gift.action_id === undefined)) return 'yes';
	return outside.length === 0 ? 'no' : undefined;
}

/** @param {Community} community @param {ReturnType<typeof contributionRows>} gifts */
function monthlyVisits(community, gifts) {
	return allMonths().flatMap((month) => {
		const random = createRandom('visit', community.id, month.first);
		const date = addDays(month.first, random.between(8, 27));
		const stage = stageOf(community, date);
		const skipped =
			stage === 'handed_over' && month.index % 2 === 1 && month.month !== 6 && month.month !== 11;
		if (date < (community.start ?? '') || skipped || isUnreported(community, month, 'followup'))
			return [];
		return [
			{
				...{ community_id: community.id, date, stage },
				external_days: externalDays(community, date, stage, random),
				...leadingRoles(community, month, random),
				external_money: externalMoney(community, month, stage, gifts)
			}
		];
	});
}

/** Months after handover at which somebody asks whether an action goes on. */
const CHECKS = [1, 3, 6, 9, 12, 18, 24, 30];

/** @param {Action} action @param {string} date @param {Random} random */
function whatWasFound(action, date, random) {
	if (action.endReason === 'stopped' && action.ended !== undefined && date >= action.ended) {
		return { still_active: 'no', last_active_date: action.ended };
	}
	if (action.lastKnown !== undefined && date > action.lastKnown) {
		return { still_active: 'not_known', last_active_date: action.lastKnown };
	}
	return { still_active: 'yes', last_active_date: addDays(date, -random.between(1, 12)) };
}

/**
 * The last visits fall in December 2025, after which nothing is known.
 * @param {string} handover
 * @param {Random} random
 */
function checkDates(handover, random) {
	const planned = CHECKS.map((months) =>
		addDays(addMonths(handover, months), random.between(0, 14))
	);
	return [
		...planned.filter((date) => date < '2025-11-20'),
		addDays('2025-12-03', random.between(0, 12))
	];
}

/** @param {Action} action */
function checksAfterHandover(action) {
	const { community } = action;
	const { handover } = community;
	const alreadyOver =
		handover === undefined || action.started > handover || (action.ended ?? '9') <= handover;
	if (alreadyOver) return [];
	const random = createRandom('checks', action.id);
	const rows = checkDates(handover, random).map((date) => ({
		...{ community_id: community.id, date, stage: 'handed_over', action_id: action.id },
		...whatWasFound(action, date, random),
		external_money: random.weighted([
			['no', 0.86],
			['not_known', 0.08],
			['yes', 0.06]
		])
	}));
	const firstOver = rows.findIndex(
		(row) => row.still_active === 'no' || isFinished(action, row.date)
	);
	if (firstOver === -1) return rows;
	return rows.slice(0, rows[firstOver].still_active === 'no' ? firstOver + 1 : firstOver);
}

/** @param {Action} action @param {string} date */
function isFinished(action, date) {
	return action.endReason === 'finished' && action.ended !== undefined && date >= action.ended;
}

/** @param {{ date: string }} one @param {{ date: string }} another */
const byDate = (one, another) => (one.date < another.date ? -1 : one.date > another.date ? 1 : 0);

export function followupRows() {
	const gifts = contributionRows();
	return actionCommunities.flatMap((community) => {
		const checks = everyAction
			.filter((action) => action.community === community)
			.flatMap(checksAfterHandover);
		return [...monthlyVisits(community, gifts), ...checks].sort(byDate);
	});
}
