import { actionsUnderWay } from './actions.mjs';
import { addDays, allMonths } from './calendar.mjs';
import { createRandom } from './random.mjs';
import { actionCommunities, CURRENCY, OWNERSHIP_FALLS, VERY_SMALL } from './setting.mjs';
import { along, elapsed, epidemicWeight, freeTime, isHandedOver, isUnreported } from './story.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./calendar.mjs').Month} Month */
/** @typedef {import('./random.mjs').Random} Random */

export const contributionColumns = [
	...['contribution_id', 'community_id', 'action_id', 'date', 'source', 'kind', 'value'],
	...['currency', 'hours', 'given_by_sex']
];

/** What an hour of work counts for, in the invented currency. */
const VALUE_OF_AN_HOUR = 12;

/**
 * Outside gifts a month: many at first, few at the end, more in the epidemic, hardly any after handover.
 * @param {Community} community
 * @param {Month} month
 */
function outsideGifts(community, month) {
	const time = elapsed(month.first);
	if (isHandedOver(community, month.first)) return 0.05;
	const usual = community.id === OWNERSHIP_FALLS ? along([0.7, 1], time) : along([1.15, 0.2], time);
	return (usual + 0.7 * epidemicWeight(month.first)) * (community.id === VERY_SMALL ? 0.4 : 1);
}

/** @param {Community} community @param {Month} month */
function localGifts(community, month) {
	const growth =
		community.id === OWNERSHIP_FALLS
			? along([1.8, 1], elapsed(month.first))
			: along([1.45, 2.05], elapsed(month.first));
	const size = community.id === VERY_SMALL ? 0.4 : 0.8 + community.households / 600;
	return growth * size * freeTime(month.first) * (1 - 0.5 * epidemicWeight(month.first));
}

/** @param {Random} random */
function localGift(random) {
	const kind = random.weighted([
		['labour', 0.42],
		['food', 0.2],
		['materials', 0.16],
		['cash', 0.12],
		['space', 0.06],
		['transport', 0.04]
	]);
	const source = random.weighted([
		['community', 0.74],
		['local_group', 0.16],
		['local_government', 0.1]
	]);
	if (kind === 'labour') {
		const hours = random.between(6, 56);
		return {
			...{ source, kind, value: hours * VALUE_OF_AN_HOUR },
			hours: random.chance(0.95) ? hours : undefined,
			given_by_sex: random.weighted([
				['f', 0.5],
				['m', 0.27],
				['mixed', 0.23]
			])
		};
	}
	const most = source === 'local_government' ? 120 : 62;
	return { source, kind, value: random.between(8, most) * 10 };
}

/** @param {Month} month @param {Random} random */
function outsideGift(month, random) {
	const epidemic = epidemicWeight(month.first) > 0.3;
	return {
		source: random.weighted([
			['ngo', 0.7],
			['donor', 0.3]
		]),
		kind: random.weighted([
			['cash', 0.45],
			['materials', epidemic ? 0.6 : 0.25],
			['transport', 0.15],
			['food', epidemic ? 0.3 : 0.1]
		]),
		value: random.between(28, 150) * 10
	};
}

/** @param {Random} random */
const otherGift = (random) => ({
	source: 'other',
	kind: 'cash',
	value: random.between(5, 40) * 10
});

/**
 * @param {Community} community
 * @param {Month} month
 * @param {object} gift
 * @param {number} unnamed
 * @param {Random} random
 */
function contributionRow(community, month, gift, unnamed, random) {
	const date = addDays(month.first, random.between(0, 27));
	if (date < (community.start ?? '')) return [];
	const open = actionsUnderWay(community, date);
	const action = open.length > 0 && !random.chance(unnamed) ? random.pick(open) : undefined;
	const row = {
		community_id: community.id,
		action_id: action?.id,
		date,
		...gift,
		currency: CURRENCY
	};
	return [random.chance(0.03) ? { ...row, value: undefined } : row];
}

/** @param {Community} community */
function contributionsOf(community) {
	const random = createRandom('contributions', community.id);
	const rows = allMonths().flatMap((month) => {
		if (isUnreported(community, month, 'contributions')) return [];
		const local = Array.from({ length: random.poisson(localGifts(community, month)) }, () =>
			localGift(random)
		);
		const outside = Array.from({ length: random.poisson(outsideGifts(community, month)) }, () =>
			outsideGift(month, random)
		);
		const other = random.chance(0.02) ? [otherGift(random)] : [];
		return [
			...[...local, ...other].flatMap((gift) =>
				contributionRow(community, month, gift, 0.25, random)
			),
			...outside.flatMap((gift) => contributionRow(community, month, gift, 0.3, random))
		].sort((one, another) => (one.date < another.date ? -1 : 1));
	});
	return rows.map((row, position) => ({
		contribution_id: `g-${community.id}-${String(position + 1).padStart(4, '0')}`,
		...row
	}));
}

export const contributionRows = () => actionCommunities.flatMap(contributionsOf);
