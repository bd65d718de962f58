/** Three times children and adults were asked: T1 before any action, T2 a year later, T3 a year late. */
import { addDays } from './calendar.mjs';
import { createRandom } from './random.mjs';
import { everyCommunity, VERY_SMALL } from './setting.mjs';
import { isSilent } from './story.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ sex: string, ageBand: string, disability: string, asked: number }} AskedGroup */
/** @typedef {{ name: string, starts: Record<string, string>, progress: number }} Wave */

/**
 * Districts were visited one after the other; T3 was meant for April 2024.
 * @type {readonly Wave[]}
 */
const WAVES = [
	{
		name: 'T1',
		starts: {
			Velindo: '2022-02-07',
			Tolumbe: '2022-02-16',
			Orenka: '2022-02-28',
			Marashai: '2022-03-09'
		},
		progress: 0
	},
	{
		name: 'T2',
		starts: {
			Velindo: '2023-04-11',
			Tolumbe: '2023-04-24',
			Orenka: '2023-05-08',
			Marashai: '2023-05-22'
		},
		progress: 0.42
	},
	{
		name: 'T3',
		starts: {
			Velindo: '2025-04-07',
			Tolumbe: '2025-04-22',
			Orenka: '2025-05-06',
			Marashai: '2025-05-20'
		},
		progress: 1
	}
];

/** Places where the third time hands were counted in a group instead of asking one by one. */
const COUNTED_IN_GROUPS = ['c04', 'c06', 'c08', 'c14', 'c18', 'c24'];
const NO_PERMISSION_FOR_T3 = 'c23';

/** @param {Community} community @param {Wave} wave */
const isGroupCount = (community, wave) =>
	wave.name === 'T3' && COUNTED_IN_GROUPS.includes(community.id);

/**
 * @param {Community} community
 * @param {Wave} wave
 * @param {string} measure
 * @param {string} [version]
 */
function surveyBase(community, wave, measure, version) {
	const group = isGroupCount(community, wave);
	const start = wave.starts[community.area];
	return {
		...{
			community_id: community.id,
			period_start: start,
			period_end: addDays(start, group ? 2 : 9)
		},
		...{ wave: wave.name, measure_code: measure, method: group ? 'group_count' : 'survey' },
		instrument_version: group ? 'hands-1' : (version ?? 'children-1')
	};
}

/**
 * Who was asked in each group.
 * @param {Community} community
 * @param {Wave} wave
 * @param {Random} random
 * @returns {AskedGroup[]}
 */
function whoWasAsked(community, wave, random) {
	const people =
		community.id === VERY_SMALL
			? 17
			: Math.round(Math.min(84, 36 + community.children * 0.1) * random.normal(1, 0.06));
	const groups = ['f', 'm'].flatMap((sex) =>
		['6-11', '12-17'].flatMap((ageBand) =>
			['yes', 'no'].map((disability) => ({ sex, ageBand, disability, asked: 0 }))
		)
	);
	for (let person = 0; person < people; person += 1) {
		const sex = random.weighted([
			['f', 0.52],
			['m', 0.48]
		]);
		const ageBand = random.weighted([
			['6-11', 0.46],
			['12-17', 0.54]
		]);
		const disability = random.weighted([
			['yes', 0.06 + 0.02 * wave.progress],
			['no', 0.92]
		]);
		const group = groups.find(
			(one) => one.sex === sex && one.ageBand === ageBand && one.disability === disability
		);
		if (group) group.asked += 1;
	}
	return groups.filter((group) => group.asked > 0);
}

/** Shares at the first survey, and what is added by the third. */
const HURT_GROUP_DIFFERENCE = { f: 0.03, m: -0.03, '6-11': -0.03, '12-17': 0.03, yes: 0.09, no: 0 };

/** @param {AskedGroup} group */
function harderFor(group) {
	const { sex, ageBand, disability } =
		/** @type {Record<string, keyof typeof HURT_GROUP_DIFFERENCE>} */ (
			/** @type {unknown} */ (group)
		);
	return (
		HURT_GROUP_DIFFERENCE[sex] + HURT_GROUP_DIFFERENCE[ageBand] + HURT_GROUP_DIFFERENCE[disability]
	);
}

/**
 * The share that answers yes in a group.
 * @typedef {(community: Community, wave: Wave, group: AskedGroup) => number} Share
 */

/** @type {Share} */
function shareHurt(community, wave, group) {
	const hidden = isGroupCount(community, wave) ? -0.04 : 0;
	return (
		community.harmAtFirst + community.harmChange * wave.progress ** 1.15 + harderFor(group) + hidden
	);
}

/** @type {Share} */
function shareFeelingSafe(community, wave, group) {
	const gain = community.arm === 'action' ? 0.1 - community.harmChange * 0.45 : 0.03;
	return 0.72 - community.harmAtFirst * 0.4 + gain * wave.progress - harderFor(group);
}

/** @type {Share} */
function shareKnowingHelp(community, wave, group) {
	const gain = community.arm === 'action' ? 0.26 + (community.decisions[1] - 0.7) * 0.3 : 0.08;
	return (
		0.38 +
		gain * wave.progress ** 0.9 +
		(group.ageBand === '12-17' ? 0.06 : -0.06) -
		(group.disability === 'yes' ? 0.08 : 0)
	);
}

/** @type {Share} */
function shareWhoTold(community, wave) {
	return community.arm === 'action' ? 0.27 + 0.22 * wave.progress : 0.28 + 0.03 * wave.progress;
}

/** @type {Share} */
function shareIncluded(community, wave, group) {
	return (
		0.2 +
		community.decisions[0] * 0.5 +
		(community.decisions[1] - community.decisions[0]) * wave.progress -
		(group.sex === 'f' ? 0.04 : 0)
	);
}

/** @typedef {AskedGroup & { yes: number }} Answer */

/**
 * @param {readonly AskedGroup[]} groups
 * @param {(group: AskedGroup) => number} share
 * @param {Random} random
 * @returns {Answer[]}
 */
function answers(groups, share, random) {
	return groups.map((group) => ({
		...group,
		yes: random.binomial(group.asked, Math.min(0.97, Math.max(0.03, share(group))))
	}));
}

/** @param {readonly Answer[]} all @param {readonly ('sex' | 'ageBand' | 'disability')[]} by */
function countedBy(all, by) {
	/** @type {Map<string, Answer[]>} */
	const groups = new Map();
	for (const answer of all) {
		const key = by.map((name) => answer[name]).join(' ');
		groups.set(key, [...(groups.get(key) ?? []), answer]);
	}
	return [...groups.values()].map((members) => ({
		sex: by.includes('sex') ? members[0].sex : undefined,
		age_band: by.includes('ageBand') ? members[0].ageBand : undefined,
		disability: by.includes('disability') ? members[0].disability : undefined,
		numerator: members.reduce((sum, member) => sum + member.yes, 0),
		denominator: members.reduce((sum, member) => sum + member.asked, 0)
	}));
}

/** @param {readonly Answer[]} all */
function countedAll(all) {
	return countedBy(all, []).map((row) => ({
		...row,
		sex: 'all',
		age_band: 'all',
		disability: 'all'
	}));
}

/**
 * In some districts one full table, in others a total with its parts beside it.
 * @param {Community} community
 * @param {readonly Answer[]} all
 */
function tableOrTotal(community, all) {
	if (community.area === 'Velindo' || community.area === 'Tolumbe')
		return countedBy(all, ['sex', 'ageBand', 'disability']);
	return [
		...countedAll(all),
		...countedBy(all, ['sex']),
		...countedBy(all, ['ageBand']),
		...countedBy(all, ['disability'])
	];
}

/** @param {Community} community @param {Wave} wave @param {string} code */
function coverageNote(community, wave, code) {
	if (code !== 'H1') return undefined;
	if (community.id === 'c08' && wave.name === 'T2')
		return 'two hamlets across the river not reached';
	if (community.id === VERY_SMALL) return 'all households with children were asked';
	return undefined;
}

/** @param {Community} community @param {Wave} wave */
function surveyOf(community, wave) {
	const random = createRandom('survey', community.id, wave.name);
	const groups = whoWasAsked(community, wave, random);
	/** @param {string} code @param {Share} share @param {readonly AskedGroup[]} asked */
	const ask = (code, share, asked) => ({
		code,
		all: answers(asked, (group) => share(community, wave, group), random)
	});
	const hurt = ask('H1', shareHurt, groups);
	const told = ask(
		'H9',
		shareWhoTold,
		hurt.all.filter((group) => group.yes > 0).map((group) => ({ ...group, asked: group.yes }))
	);
	const safe = ask('H7', shareFeelingSafe, groups);
	const help = ask('H8', shareKnowingHelp, groups);
	const hands = isGroupCount(community, wave);
	/** @param {typeof hurt} question @param {ReturnType<typeof countedBy>} counted */
	const rows = (question, counted) =>
		counted.map((row) => ({
			...surveyBase(community, wave, question.code),
			...row,
			coverage_note: coverageNote(community, wave, question.code)
		}));
	return [
		...rows(
			hurt,
			hands ? countedBy(hurt.all, ['sex']) : countedBy(hurt.all, ['sex', 'ageBand', 'disability'])
		),
		...rows(
			safe,
			hands
				? countedBy(safe.all, ['sex'])
				: [...countedBy(safe.all, ['disability']), ...countedBy(safe.all, ['sex', 'ageBand'])]
		),
		...rows(help, hands ? countedBy(help.all, ['sex']) : tableOrTotal(community, help.all)),
		...(hands ? [] : rows(told, countedBy(told.all, ['sex'])))
	];
}

/**
 * Adults were asked too, where people act: do decisions include people like me, and is this ours?
 * @param {Community} community
 * @param {Wave} wave
 */
function adultViews(community, wave) {
	const random = createRandom('adults', community.id, wave.name);
	const asked = community.id === VERY_SMALL ? 6 : 18;
	const groups = ['f', 'm'].map((sex) => ({
		sex,
		ageBand: '25+',
		disability: 'no',
		asked: asked + random.between(-2, 6)
	}));
	const codes = wave.name === 'T1' ? ['incl_decisions'] : ['incl_decisions', 'ours'];
	return codes.flatMap((code) => {
		const bonus = code === 'ours' ? 0.06 : 0;
		const all = answers(groups, (group) => shareIncluded(community, wave, group) + bonus, random);
		return countedBy(all, ['sex', 'ageBand']).map((row) => ({
			...surveyBase(community, wave, code, 'adults-1'),
			...row
		}));
	});
}

export function surveyRows() {
	return WAVES.flatMap((wave) =>
		everyCommunity.flatMap((community) => {
			const refused = community.id === NO_PERMISSION_FOR_T3 && wave.name === 'T3';
			if (refused || isSilent(community, wave.starts[community.area])) return [];
			return [
				...surveyOf(community, wave),
				...(community.arm === 'action' ? adultViews(community, wave) : [])
			];
		})
	);
}
