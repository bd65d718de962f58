/** H10: reports of harm received. They grow with trust, while the harm itself falls. */
import { allMonths, allQuarters } from './calendar.mjs';
import { createRandom } from './random.mjs';
import { actionCommunities, comparisonCommunities } from './setting.mjs';
import { along, elapsed, epidemicWeight, isUnreported } from './story.mjs';

/** @typedef {import('./setting.mjs').Community} Community */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ first: string, last: string }} Span */

/** From 2023 on these communities also say which harm was reported. */
const TELLS_WHICH_HARM = ['c01', 'c06', 'c10'];

/** Since mid-2024 the social welfare office of one comparison place hides counts of 1 to 4. */
const HIDES_SMALL_COUNTS = { community: 'c22', from: '2024-07-01' };

/** Two months of one community's form came with hidden counts. */
const HIDDEN_MONTHS = { community: 'c08', months: ['2023-05-01', '2023-06-01'] };

/** Reports for each child and month. @param {Community} community @param {string} date */
function reportRate(community, date) {
	const trust =
		community.arm === 'action'
			? along([0.0018, 0.0056], elapsed(date) ** 1.2)
			: along([0.0015, 0.0021], elapsed(date));
	const reachable = 1 - 0.45 * epidemicWeight(date);
	return trust * (0.6 + community.harmAtFirst) * reachable;
}

/** @param {number} reports @param {string} date @param {Random} random */
function referrals(reports, date, random) {
	if (random.chance(0.12)) return {};
	const referred = random.binomial(reports, 0.62);
	return {
		referred,
		referral_completed: random.binomial(referred, along([0.42, 0.66], elapsed(date)))
	};
}

/** @param {Community} community @param {Span} span */
function reportBase(community, span) {
	return {
		...{ community_id: community.id, period_start: span.first, period_end: span.last },
		...{ measure_code: 'H10', method: 'report' },
		...{ instrument_version: 'r1', sex: 'all', age_band: 'all', disability: 'all' }
	};
}

/**
 * Parts by harm add up to the total of the same month.
 * @param {Community} community
 * @param {Span} span
 * @param {number} reports
 * @param {Random} random
 */
function partsByHarm(community, span, reports, random) {
	const harms = ['harsh_punishment', 'neglect_separation', 'sexual_violence', community.harms[0]];
	const drawn = Array.from({ length: reports }, () =>
		random.weighted([
			[harms[0], 4],
			[harms[1], 3],
			[harms[2], 1],
			[harms[3], 3]
		])
	);
	return [...new Set(drawn)].sort().map((harm) => {
		const count = drawn.filter((one) => one === harm).length;
		return {
			...reportBase(community, span),
			...{ harm, numerator: count, denominator: community.children },
			...referrals(count, span.first, random)
		};
	});
}

/**
 * The total's referrals are those of its parts; one part without them leaves the total without.
 * @param {readonly Record<string, any>[]} parts
 */
function referralsOfParts(parts) {
	if (parts.some((part) => part.referred === undefined)) return {};
	const sum = (/** @type {string} */ column) =>
		parts.reduce((total, part) => total + part[column], 0);
	return { referred: sum('referred'), referral_completed: sum('referral_completed') };
}

/** @param {Community} community @param {Span} span @param {number} reports */
function isHidden(community, span, reports) {
	if (reports === 0 || reports > 4) return false;
	if (community.id === HIDES_SMALL_COUNTS.community) return span.first >= HIDES_SMALL_COUNTS.from;
	return community.id === HIDDEN_MONTHS.community && HIDDEN_MONTHS.months.includes(span.first);
}

/** @param {Community} community @param {Span} span @param {number} months */
function reportsOf(community, span, months) {
	const random = createRandom('reports', community.id, span.first);
	const reports = random.poisson(reportRate(community, span.first) * community.children * months);
	const total = reportBase(community, span);
	if (isHidden(community, span, reports)) return [{ ...total, numerator: '<5' }];
	if (random.chance(0.02)) return [{ ...total, coverage_note: 'the book was not at hand' }];
	const tells = TELLS_WHICH_HARM.includes(community.id) && span.first >= '2023';
	if (!tells) return [{ ...total, numerator: reports, ...referrals(reports, span.first, random) }];
	const parts = partsByHarm(community, span, reports, random);
	return [
		{ ...total, numerator: reports, denominator: community.children, ...referralsOfParts(parts) },
		...parts
	];
}

export function reportRows() {
	const monthly = actionCommunities.flatMap((community) =>
		allMonths()
			.filter(
				(month) =>
					month.first > (community.start ?? '') && !isUnreported(community, month, 'reports')
			)
			.flatMap((month) => reportsOf(community, month, 1))
	);
	const quarterly = comparisonCommunities.flatMap((community) =>
		allQuarters()
			.filter((quarter) => !createRandom('no-report', community.id, quarter.first).chance(0.06))
			.flatMap((quarter) => reportsOf(community, quarter, 3))
	);
	return [...monthly, ...quarterly];
}
