import { isoDate } from './calendar.mjs';
import { createRandom } from './random.mjs';
import { actionCommunities, OWNERSHIP_FALLS, VERY_SMALL } from './setting.mjs';
import { along, elapsed, isHandedOver, isSilent } from './story.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ year: number, month: number, full: boolean }} Round */

export const ownershipColumns = [
	...['assessment_id', 'community_id', 'date', 'group', 'n_people', 'dimension', 'score'],
	...['scale_max', 'led_by', 'why']
];

/**
 * All eight dimensions at first and each year's end; three of them at mid-year.
 * @type {readonly Round[]}
 */
const ROUNDS = [
	{ year: 2022, month: 4, full: true },
	{ year: 2022, month: 10, full: false },
	{ year: 2023, month: 4, full: false },
	{ year: 2023, month: 10, full: true },
	{ year: 2024, month: 4, full: false },
	{ year: 2024, month: 10, full: true },
	{ year: 2025, month: 4, full: false },
	{ year: 2025, month: 10, full: true }
];

/** How much easier or harder than the others a dimension scores. */
const DIMENSIONS = {
	concern: 0.5,
	responsibility: 0.15,
	decisions: 0,
	leadership: 0.05,
	resources: -0.55,
	inclusion: -0.2,
	learning: 0,
	links: -0.35
};
const MID_YEAR_DIMENSIONS = ['decisions', 'resources', 'inclusion'];

/**
 * How a group differs from the others at first, and at last.
 * @type {Record<string, readonly [number, number]>}
 */
const GROUPS = {
	girls: [-0.75, -0.35],
	boys: [-0.35, -0.2],
	women: [-0.1, 0.05],
	men: [0.15, 0.1],
	elders_leaders: [0.75, 0.45]
};

const REASONS = [
	'We chose it ourselves this time.',
	'The date was set by others again.',
	'We speak, but the last word is not ours.',
	'Everyone gave something, even a little.',
	'Only a few carry the work.',
	'The list of what to do hangs where all can see it.',
	'We were asked before, not after.',
	'Nobody comes from outside any more, and it goes on.',
	'When the visitor does not come, nothing happens.',
	'Girls are listened to more than last year.',
	'Some families at the edge are still not called.',
	'We do not know where the money went.',
	'The fund is small, but it is ours.',
	'The clinic knows us now.',
	'We learnt from what went wrong with the first plan.',
	'The same two people lead everything.',
	'Younger ones have begun to lead.',
	'We never heard what was decided.'
];

/** @param {Community} community @param {string} date */
function levelOf(community, date) {
	const time = elapsed(date);
	if (community.id === OWNERSHIP_FALLS) return along([3.4, 2.1], time);
	const gain = (community.decisions[1] - community.decisions[0]) * 3.6;
	const first = 1.75 + community.decisions[0] * 1.6;
	return first + gain * time + (isHandedOver(community, date) ? 0.15 : 0);
}

/** @param {Community} community @param {Round} round @param {Random} random */
function wasHeld(community, round, random) {
	if (round.year === 2024 && round.month === 4) return random.chance(0.2);
	return random.chance(round.year === 2024 ? 0.85 : 0.95);
}

/** @param {Community} community @param {number} roundNumber */
function groupsAsked(community, roundNumber) {
	if (community.id !== VERY_SMALL) return Object.keys(GROUPS);
	return roundNumber % 2 === 0 ? ['girls', 'women', 'elders_leaders'] : ['mixed'];
}

/** @param {Community} community @param {string} date */
function ledBy(community, date) {
	const random = createRandom('ownership-led', community.id, date);
	const share =
		community.id === OWNERSHIP_FALLS
			? 0.5 - 0.45 * elapsed(date)
			: along([0.2, 0.7], elapsed(date));
	return random.weighted([
		['community', share],
		['together', 0.4],
		['outside', Math.max(0, 0.6 - share)]
	]);
}

/**
 * Two communities scored with four fingers in the first two years.
 * @param {Community} community
 * @param {string} date
 */
const scaleOf = (community, date) =>
	['c06', 'c14'].includes(community.id) && date < '2024' ? 4 : 5;

/** @param {Community} community @param {Round} round @param {number} roundNumber */
function assessment(community, round, roundNumber) {
	const random = createRandom('ownership', community.id, String(roundNumber));
	const date = isoDate(round.year, round.month + random.between(0, 2), random.between(3, 27));
	if (isSilent(community, date) || !wasHeld(community, round, random)) return [];
	const shared = {
		...{ assessment_id: `s-${community.id}-${roundNumber}`, community_id: community.id, date },
		...{ scale_max: scaleOf(community, date), led_by: ledBy(community, date) }
	};
	const dimensions = round.full ? Object.keys(DIMENSIONS) : MID_YEAR_DIMENSIONS;
	return groupsAsked(community, roundNumber).flatMap((group) =>
		groupScores(community, group, dimensions, shared, random)
	);
}

/**
 * @param {Community} community
 * @param {string} group
 * @param {readonly string[]} dimensions
 * @param {{ date: string, scale_max: number }} shared
 * @param {Random} random
 */
function groupScores(community, group, dimensions, shared, random) {
	const people = community.id === VERY_SMALL ? random.between(3, 6) : random.between(6, 16);
	const mood = random.normal(0, 0.25);
	return dimensions.map((dimension) => {
		const offset = along(GROUPS[group] ?? [0, 0], elapsed(shared.date));
		const ease = DIMENSIONS[/** @type {keyof typeof DIMENSIONS} */ (dimension)];
		const latent = levelOf(community, shared.date) + offset + ease + mood + random.normal(0, 0.55);
		const onScale = 1 + ((latent - 1) * (shared.scale_max - 1)) / 4;
		const score = Math.min(shared.scale_max, Math.max(1, Math.round(onScale)));
		return {
			...shared,
			...{ group, n_people: people, dimension },
			score: random.chance(0.012) ? undefined : score,
			why: random.chance(0.09) ? random.pick(REASONS) : undefined
		};
	});
}

export function ownershipRows() {
	return actionCommunities.flatMap((community) =>
		ROUNDS.flatMap((round, position) => assessment(community, round, position + 1))
	);
}
