/** Registers kept by others: school (H3, each quarter), health post (H2, each quarter), civil office (H11, each year). */
import { allQuarters, FIRST_YEAR, LAST_YEAR } from './calendar.mjs';
import { createRandom } from './random.mjs';
import { childrenUnderFive, everyCommunity, girlsOfTenToNineteen, VERY_SMALL } from './setting.mjs';
import { elapsed, epidemicWeight, isSilent } from './story.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ first: string, last: string }} Span */

/** @param {Community} community @param {Span} span */
const place = (community, span) => ({
	community_id: community.id,
	period_start: span.first,
	period_end: span.last
});

/** Schools that also hand in their own total, which need not be the sum of the parts. */
const SCHOOL_GIVES_TOTAL = ['c02', 'c05', 'c08', 'c12', 'c17', 'c21'];
/** Schools that split by sex only. */
const SCHOOL_BY_SEX_ONLY = ['c09', 'c13', 'c18', 'c23'];

const AGE_BANDS = /** @type {const} */ (['6-11', '12-17']);

/**
 * Out of school: more in hungry months and at harvest, far more while the epidemic kept schools shut.
 * @param {Community} community
 * @param {Span} span
 */
function outOfSchoolRate(community, span) {
	const season = { '01': 1.12, '04': 1.05, '07': 0.98, 10: 0.87 };
	const closed = Math.max(epidemicWeight(span.first), epidemicWeight(span.last)) * 0.55;
	const strongest = community.harms[0] === 'out_of_school' ? 0.38 : 0.27;
	const fall = community.arm === 'action' ? strongest : 0.08;
	const month = /** @type {keyof typeof season} */ (span.first.slice(5, 7));
	return (
		community.outOfSchoolAtFirst * season[month] * (1 + closed) * (1 - fall * elapsed(span.last))
	);
}

/**
 * @param {Community} community
 * @param {Span} span
 * @param {string} sex
 * @param {string} ageBand
 * @param {Random} random
 */
function schoolCell(community, span, sex, ageBand, random) {
	const harder = (ageBand === '12-17' ? 1.32 : 0.72) * (sex === 'f' ? 1.08 : 0.93);
	const share = ageBand === '6-11' ? 0.19 : 0.155;
	const enrolledAge = Math.max(3, Math.round(community.children * share * random.normal(1, 0.025)));
	const rate = Math.min(0.9, outOfSchoolRate(community, span) * harder * random.normal(1, 0.05));
	return { sex, ageBand, numerator: random.binomial(enrolledAge, rate), denominator: enrolledAge };
}

/** @param {Community} community @param {Span} span */
function schoolRegister(community, span) {
	const random = createRandom('school', community.id, span.first);
	const missing = epidemicWeight(span.first) > 0.7 ? 0.3 : 0.03;
	if (isSilent(community, span.last) || random.chance(missing)) return [];
	const cells = ['f', 'm'].flatMap((sex) =>
		AGE_BANDS.map((ageBand) => schoolCell(community, span, sex, ageBand, random))
	);
	const shared = { ...place(community, span), measure_code: 'H3', method: 'school_register' };
	const version = span.first < '2023' ? 'register-1' : 'register-2';
	/** @param {string} sex @param {string | undefined} ageBand @param {typeof cells} from */
	const row = (sex, ageBand, from) => ({
		...{ ...shared, instrument_version: version, sex, age_band: ageBand },
		disability: sex === 'all' ? 'all' : undefined,
		numerator: random.chance(0.01)
			? undefined
			: from.reduce((sum, cell) => sum + cell.numerator, 0),
		denominator: from.reduce((sum, cell) => sum + cell.denominator, 0)
	});
	const bySex = SCHOOL_BY_SEX_ONLY.includes(community.id);
	const parts = bySex
		? ['f', 'm'].map((sex) =>
				row(
					sex,
					undefined,
					cells.filter((cell) => cell.sex === sex)
				)
			)
		: cells.map((cell) => row(cell.sex, cell.ageBand, [cell]));
	return SCHOOL_GIVES_TOTAL.includes(community.id) ? [row('all', 'all', cells), ...parts] : parts;
}

/** Health posts that tell the two age bands apart, with the number of girls; the others give one count. */
const HEALTH_POST_BY_AGE = ['c01', 'c03', 'c07', 'c11', 'c14', 'c17', 'c19', 'c22'];

/**
 * Two health posts hid their counts of 1 to 4 for a while.
 * @param {Community} community
 * @param {Span} span
 */
function healthPostHides(community, span) {
	if (community.id === 'c22') return span.first >= '2023' && span.first < '2024';
	return community.id === 'c14' && ['2023-04-01', '2025-01-01'].includes(span.first);
}

/**
 * New pregnancies of girls of 10 to 19, for each girl and year.
 * @param {Community} community
 * @param {Span} span
 */
function pregnancyRate(community, span) {
	const fall = community.arm === 'action' ? 0.3 : 0.04;
	const chosen = community.harms.includes('early_pregnancy') ? 1.3 : 0.9;
	const afterClosure = span.first >= '2024-07' && span.first < '2025-04' ? 1.35 : 1;
	return 0.058 * chosen * afterClosure * (1 - fall * elapsed(span.first));
}

/** @param {Community} community @param {Span} span */
function healthRegister(community, span) {
	const random = createRandom('health-post', community.id, span.first);
	const nobodyThere = isSilent(community, span.last) || community.id === VERY_SMALL;
	if (nobodyThere || random.chance(0.03)) return [];
	const girls = girlsOfTenToNineteen(community);
	const shared = {
		...place(community, span),
		measure_code: 'H2',
		method: 'health_register',
		instrument_version: 'tally-1'
	};
	const yearly = pregnancyRate(community, span) / 4;
	const cell = (/** @type {number} */ count) =>
		healthPostHides(community, span) && count > 0 && count < 5 ? '<5' : count;
	if (!HEALTH_POST_BY_AGE.includes(community.id)) {
		return [
			{
				...shared,
				sex: 'all',
				age_band: 'all',
				disability: 'all',
				numerator: cell(random.poisson(girls * yearly))
			}
		];
	}
	const younger = Math.round(girls * 0.54);
	const part = (
		/** @type {string} */ ageBand,
		/** @type {number} */ number,
		/** @type {number} */ times
	) => ({
		...{
			...shared,
			sex: 'f',
			age_band: ageBand,
			numerator: cell(random.poisson(number * yearly * times)),
			denominator: number
		}
	});
	return [part('10-14', younger, 0.13), part('15-19', girls - younger, 2.02)];
}

/** @param {Community} community @param {number} year */
function civilRegister(community, year) {
	const random = createRandom('civil', community.id, String(year));
	const span = { first: `${year}-01-01`, last: `${year}-12-31` };
	if (isSilent(community, span.last) || random.chance(0.04)) return [];
	const rate =
		0.52 +
		0.04 * (year - FIRST_YEAR) * (community.arm === 'action' ? 1.3 : 0.7) +
		random.normal(0, 0.05);
	const children = childrenUnderFive(community);
	return [
		{
			...{
				...place(community, span),
				measure_code: 'H11',
				method: 'civil_register',
				instrument_version: 'civil-1'
			},
			...{
				sex: 'all',
				age_band: 'all',
				disability: 'all',
				numerator: random.binomial(children, rate)
			}
		}
	];
}

export function registerRows() {
	const years = Array.from(
		{ length: LAST_YEAR - FIRST_YEAR + 1 },
		(_, position) => FIRST_YEAR + position
	);
	return everyCommunity.flatMap((community) => {
		const quarters = allQuarters().filter((quarter) => quarter.last > (community.start ?? ''));
		return [
			...quarters.flatMap((quarter) => schoolRegister(community, quarter)),
			...quarters.flatMap((quarter) => healthRegister(community, quarter)),
			...years.flatMap((year) => civilRegister(community, year))
		];
	});
}
