import { actionsUnderWay } from './actions.mjs';
import { addDays, allMonths } from './calendar.mjs';
import { learningSentences } from './learning-sentences.mjs';
import { createRandom } from './random.mjs';
import { actionCommunities, VERY_SMALL } from './setting.mjs';
import {
	along,
	elapsed,
	epidemicWeight,
	freeTime,
	isHandedOver,
	isSilent,
	isUnreported
} from './story.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ community: Community, date: string, type: string }} Occasion */

export const meetingColumns = [
	...['meeting_id', 'community_id', 'date', 'meeting_type', 'action_ids', 'recorded_by'],
	...['called_by', 'facilitated_by', 'girls', 'boys', 'women', 'men', 'with_disability'],
	...['small_groups', 'home_visits', 'decisions_total', 'decisions_community', 'child_view_used'],
	...['data_looked_at', 'adjustment_made', 'adjustments_agreed', 'adjustments_done', 'learning'],
	'next_date'
];

/** Attendance counts of 1 to 4 people with disabilities that were handed in as `<5`. */
const HIDDEN_ATTENDANCE = new Set(['m-c08-0012', 'm-c08-0013', 'm-c14-0051', 'm-c03-0042']);

/** @param {Community} community @param {string} date @param {Random} random */
function meetingType(community, date, random) {
	const time = elapsed(date);
	const early = time < 0.08 ? 0.3 : 0;
	return random.weighted([
		['planning', 0.18 + early],
		['reflection', along([0.17, 0.29], time) - early / 4],
		['action_session', early ? 0.15 : 0.38],
		['service_interface', 0.09],
		['other', 0.06]
	]);
}

/** @param {Community} community @returns {Occasion[]} */
function occasionsOf(community) {
	const random = createRandom('occasions', community.id);
	const start = community.start ?? '';
	const occasions = allMonths().flatMap((month) => {
		if (isUnreported(community, month, 'meetings')) return [];
		const held = 1 - 0.7 * epidemicWeight(month.first);
		const alone = isHandedOver(community, month.first) ? 0.8 : 1;
		const mean = community.meetingsPerMonth * freeTime(month.first) * held * alone;
		return Array.from({ length: random.poisson(mean) }, () =>
			addDays(month.first, random.between(0, 27))
		)
			.filter((date) => date >= start && date !== community.handover)
			.map((date) => ({ community, date, type: meetingType(community, date, random) }));
	});
	if (community.handover) occasions.push({ community, date: community.handover, type: 'handover' });
	return occasions.sort((one, other) =>
		one.date < other.date ? -1 : one.date > other.date ? 1 : 0
	);
}

/** @param {Occasion} occasion @param {Random} random */
function whoActed({ community, date, type }, random) {
	const share =
		along(community.decisions, elapsed(date)) + (isHandedOver(community, date) ? 0.1 : 0);
	/** @param {number} own */
	const side = (own) =>
		random.weighted([
			['community', own],
			['together', (1 - own) * 0.5],
			['outside', isHandedOver(community, date) ? 0 : (1 - own) * 0.5],
			[undefined, 0.02]
		]);
	return {
		recorded_by: random.weighted([
			['community', share - 0.05],
			['outside', 1.05 - share],
			[undefined, 0.02]
		]),
		called_by: side(Math.min(0.95, share + 0.08)),
		facilitated_by: side(Math.max(0.05, share - (type === 'service_interface' ? 0.25 : 0.04)))
	};
}

const GROUPS = /** @type {const} */ ([
	['girls', 0.2, 0.17],
	['boys', 0.19, 0.16],
	['women', 0.36, 0.03],
	['men', 0.25, 0.1]
]);

/** @param {Occasion} occasion @param {Random} random */
function attendance({ community, date, type }, random) {
	const size = community.id === VERY_SMALL ? 6 : 12 + community.households * 0.17;
	const people =
		size * (0.6 + 0.4 * freeTime(date)) * (1 - 0.45 * epidemicWeight(date)) * random.normal(1, 0.2);
	const turnedAway = 1 - 0.45 * elapsed(date);
	const cell = (
		/** @type {string} */ group,
		/** @type {number} */ share,
		/** @type {number} */ absent
	) => {
		if (random.chance(absent * turnedAway)) return 0;
		const ofChildren = group === 'girls' || group === 'boys';
		const mean = people * share * (ofChildren && type === 'action_session' ? 1.35 : 1);
		const came = random.poisson(Math.max(0.3, mean));
		return community.id === VERY_SMALL ? Math.min(came, group === 'women' ? 3 : 2) : came;
	};
	const counts = Object.fromEntries(
		GROUPS.map(([group, share, absent]) => [group, cell(group, share, absent)])
	);
	if (random.chance(0.025)) counts[random.pick(GROUPS)[0]] = /** @type {any} */ (undefined);
	return /** @type {{ girls?: number, boys?: number, women?: number, men?: number }} */ (counts);
}

/** @param {ReturnType<typeof attendance>} people @param {string} date @param {Random} random */
function withDisability(people, date, random) {
	if (random.chance(0.18 - 0.1 * elapsed(date))) return undefined;
	const everyone =
		(people.girls ?? 0) + (people.boys ?? 0) + (people.women ?? 0) + (people.men ?? 0);
	return random.binomial(everyone, along([0.022, 0.045], elapsed(date)));
}

/** @param {Occasion} occasion @param {Random} random */
function spaceForAll({ date, type }, random) {
	if (type !== 'planning' && type !== 'reflection') return {};
	const answer = (/** @type {number} */ share) =>
		random.weighted([
			['yes', share],
			['no', 1 - share],
			[undefined, 0.06]
		]);
	return {
		small_groups: answer(along([0.42, 0.6], elapsed(date))),
		home_visits: answer(along([0.2, 0.34], elapsed(date)))
	};
}

/** @param {Occasion} occasion @param {Random} random */
function decisions({ community, date, type }, random) {
	if (random.chance(0.04)) return {};
	const total = random.poisson(type === 'planning' || type === 'reflection' ? 2.9 : 1.2);
	const lean = along(community.decisions, elapsed(date)) + random.normal(0, 0.12);
	const own = random.binomial(total, Math.min(0.97, Math.max(0.05, lean)));
	return { decisions_total: total, decisions_community: own };
}

/** @param {ReturnType<typeof attendance>} people @param {string} date @param {Random} random */
function childView(people, date, random) {
	if ((people.girls ?? 0) + (people.boys ?? 0) === 0) return undefined;
	const share = along([0.3, 0.46], elapsed(date));
	return random.weighted([
		['yes', share],
		['no', 1 - share],
		[undefined, 0.08]
	]);
}

/** @param {Occasion} occasion @param {boolean} isLast @param {Random} random */
function reflection({ community, date, type }, isLast, random) {
	if (type !== 'reflection') return {};
	const time = elapsed(date);
	const looked = random.weighted([
		['yes', along([0.3, 0.7], time)],
		['no', along([0.7, 0.3], time)],
		[undefined, 0.05]
	]);
	if (random.chance(0.05)) return { data_looked_at: looked };
	const changed = random.chance(
		0.5 + 0.12 * (community.decisions[1] - 0.5) + (looked === 'yes' ? 0.08 : -0.04)
	);
	if (!changed)
		return {
			data_looked_at: looked,
			adjustment_made: 'no',
			adjustments_agreed: 0,
			adjustments_done: 0
		};
	const agreed = 1 + random.poisson(0.9);
	const carriedOut = along([0.5, 0.66], time) * (1 - 0.35 * epidemicWeight(date));
	const done = isLast || random.chance(0.06) ? undefined : random.binomial(agreed, carriedOut);
	return {
		data_looked_at: looked,
		adjustment_made: 'yes',
		adjustments_agreed: agreed,
		adjustments_done: done
	};
}

/** @param {Occasion} occasion @param {Random} random */
function actionIds({ community, date, type }, random) {
	const share = { action_session: 0.92, reflection: 0.6, planning: 0.4, service_interface: 0.6 };
	const named = share[/** @type {keyof typeof share} */ (type)] ?? 0.1;
	const open = actionsUnderWay(community, date);
	if (open.length === 0 || !random.chance(named)) return undefined;
	const first = random.pick(open);
	const second = random.chance(0.2) ? random.pick(open) : first;
	return [...new Set([first.id, second.id])].sort().join(' ');
}

/** @param {Occasion} occasion @param {string} id @param {boolean} isLast */
function meetingRow(occasion, id, isLast) {
	const { community, date, type } = occasion;
	const random = createRandom('meeting', id);
	const people = attendance(occasion, random);
	const disabled = withDisability(people, date, random);
	const talked = type === 'reflection' ? 0.75 : 0.25;
	const planned = random.chance(0.55) ? addDays(date, random.between(7, 40)) : undefined;
	return {
		...{ meeting_id: id, community_id: community.id, date, meeting_type: type },
		action_ids: actionIds(occasion, random),
		...whoActed(occasion, random),
		...people,
		with_disability: HIDDEN_ATTENDANCE.has(id) ? '<5' : disabled,
		...spaceForAll(occasion, random),
		...decisions(occasion, random),
		child_view_used: childView(people, date, random),
		...reflection(occasion, isLast, random),
		learning: random.chance(talked) ? random.pick(learningSentences) : undefined,
		next_date:
			planned && planned <= '2025-12-31' && !isSilent(community, planned) ? planned : undefined
	};
}

/** @param {Community} community */
function meetingsOf(community) {
	const occasions = occasionsOf(community);
	const lastReflection = occasions.findLast((occasion) => occasion.type === 'reflection');
	return occasions.map((occasion, position) =>
		meetingRow(
			occasion,
			`m-${community.id}-${String(position + 1).padStart(4, '0')}`,
			occasion === lastReflection
		)
	);
}

export const meetingRows = () => actionCommunities.flatMap(meetingsOf);
