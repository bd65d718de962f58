/**
 * The invented place: four districts of a country called Sarumbe, sixteen communities that act
 * and eight to compare with. Every name is made up. What makes a community different from its
 * neighbours is said here; the tables follow.
 *
 * @typedef {object} Community
 * @property {string} id
 * @property {string} label
 * @property {string} area
 * @property {'action' | 'comparison'} arm
 * @property {string} [start] first day of the work
 * @property {string} [handover] the day on which outside support ended
 * @property {number} households
 * @property {number} children
 * @property {'none' | 'totals_only' | 'named'} consent
 * @property {'worst_off' | 'volunteered' | 'random' | 'other'} selectedBecause
 * @property {readonly string[]} harms what the community chose to act on, the first above all
 * @property {readonly [number, number]} decisions share of decisions made by the community, at first and at last
 * @property {number} meetingsPerMonth
 * @property {number} harmAtFirst share of children hurt by the chosen harm when first asked
 * @property {number} harmChange difference of that share from the first to the third survey
 * @property {number} outOfSchoolAtFirst
 */

export const CURRENCY = 'SRU';

/**
 * @typedef {[string, string, string, string, string, number, number, Community['consent'], Community['selectedBecause'], string, number, number, number, number, number, number]} ActionLine
 */

/** @type {readonly ActionLine[]} */
// prettier-ignore
const actionLines = [
	// id, label, area, start, handover, households, children, consent, why here, harms, decisions first and last, meetings, harm, its change, out of school
	['c01', 'Lumavi',  'Velindo',  '2022-01-04', '',           148, 352, 'totals_only', 'worst_off',   'out_of_school early_pregnancy heavy_work',        0.40, 0.81, 2.9, 0.46, -0.16, 0.25],
	['c02', 'Tesholi', 'Velindo',  '2022-01-06', '2023-06-30', 121, 291, 'named',       'volunteered', 'out_of_school harsh_punishment',                  0.50, 0.88, 2.8, 0.39, -0.19, 0.19],
	['c03', 'Balivo',  'Velindo',  '2022-01-11', '',            96, 240, 'totals_only', 'worst_off',   'early_pregnancy child_marriage',                  0.34, 0.71, 2.3, 0.48, -0.15, 0.28],
	['c04', 'Dunari',  'Velindo',  '2022-01-13', '',           174, 401, 'none',        'random',      'harsh_punishment heavy_work out_of_school',       0.37, 0.76, 2.6, 0.40,  0.07, 0.22],
	['c05', 'Fesholo', 'Tolumbe',  '2022-01-05', '2023-09-15', 109, 268, 'named',       'volunteered', 'heavy_work out_of_school neglect_separation',     0.47, 0.88, 2.7, 0.42, -0.18, 0.23],
	['c06', 'Galumi',  'Tolumbe',  '2022-01-10', '',           132, 318, 'totals_only', 'random',      'out_of_school substance_use harsh_punishment',    0.33, 0.74, 2.4, 0.43, -0.11, 0.26],
	['c07', 'Hanuvo',  'Tolumbe',  '2022-01-12', '2023-11-30',  88, 214, 'named',       'worst_off',   'early_pregnancy out_of_school',                   0.44, 0.85, 2.6, 0.51, -0.20, 0.30],
	['c08', 'Jorembe', 'Tolumbe',  '2022-01-18', '',           203, 489, 'totals_only', 'other',       'heavy_work out_of_school early_pregnancy',        0.39, 0.73, 3.1, 0.38, -0.09, 0.20],
	['c09', 'Kalvisa', 'Orenka',   '2022-01-20', '',            19,  38, 'none',        'volunteered', 'neglect_separation community_own',                0.48, 0.81, 1.3, 0.44, -0.12, 0.21],
	['c10', 'Lorunda', 'Orenka',   '2022-01-07', '2024-01-31', 117, 276, 'totals_only', 'random',      'community_own out_of_school harsh_punishment',    0.46, 0.88, 2.6, 0.37, -0.14, 0.18],
	['c11', 'Mivari',  'Orenka',   '2022-01-14', '',           141, 339, 'totals_only', 'worst_off',   'child_marriage out_of_school early_pregnancy',    0.60, 0.29, 2.5, 0.49, -0.05, 0.29],
	['c12', 'Nashelo', 'Orenka',   '2022-01-17', '2024-05-31', 101, 247, 'named',       'other',       'harsh_punishment out_of_school substance_use',    0.42, 0.84, 2.5, 0.41, -0.16, 0.21],
	['c13', 'Pelumo',  'Marashai', '2022-01-19', '',            79, 188, 'none',        'worst_off',   'out_of_school heavy_work',                        0.36, 0.66, 2.2, 0.47, -0.11, 0.31],
	['c14', 'Quorani', 'Marashai', '2022-01-24', '',           162, 384, 'totals_only', 'random',      'early_pregnancy sexual_violence out_of_school',   0.45, 0.48, 2.3, 0.42, -0.07, 0.24],
	['c15', 'Rumeshi', 'Marashai', '2022-01-10', '2024-06-30', 126, 304, 'named',       'volunteered', 'heavy_work harsh_punishment child_marriage',      0.41, 0.86, 2.7, 0.45, -0.18, 0.22],
	['c16', 'Vashiro', 'Marashai', '2022-01-26', '',           113, 272, 'totals_only', 'random',      'out_of_school neglect_separation early_pregnancy', 0.28, 0.74, 2.3, 0.40, -0.13, 0.27]
];

/**
 * @typedef {[string, string, string, number, number, Community['consent'], Community['selectedBecause'], number, number, number]} ComparisonLine
 */

/** @type {readonly ComparisonLine[]} */
// prettier-ignore
const comparisonLines = [
	// id, label, area, households, children, consent, why here, harm, its change, out of school
	['c17', 'Wemari',  'Velindo',  138, 331, 'totals_only', 'random', 0.44, -0.03, 0.24],
	['c18', 'Yolanku', 'Velindo',   92, 226, 'none',        'other',  0.40,  0.01, 0.22],
	['c19', 'Zerimba', 'Tolumbe',  119, 287, 'totals_only', 'random', 0.43, -0.04, 0.23],
	['c20', 'Chirovu', 'Tolumbe',  104, 252, 'totals_only', 'random', 0.46, -0.14, 0.27],
	['c21', 'Damelu',  'Orenka',   127, 309, 'none',        'random', 0.39,  0.02, 0.21],
	['c22', 'Farundo', 'Orenka',    84, 203, 'totals_only', 'other',  0.45, -0.05, 0.26],
	['c23', 'Harelu',  'Marashai', 111, 266, 'none',        'random', 0.42, -0.02, 0.25],
	['c24', 'Teravu',  'Marashai', 156, 372, 'totals_only', 'random', 0.41, -0.01, 0.23]
];

/** @param {ActionLine} line @returns {Community} */
function actionCommunity([id, label, area, start, handover, households, children, ...others]) {
	const [consent, selectedBecause, harms, firstDecisions, lastDecisions, ...rates] = others;
	const [meetingsPerMonth, harmAtFirst, harmChange, outOfSchoolAtFirst] = rates;
	return {
		...{ id, label, area, arm: 'action', start, handover: handover || undefined },
		...{ households, children, consent, selectedBecause, harms: harms.split(' ') },
		...{ decisions: [firstDecisions, lastDecisions], meetingsPerMonth },
		...{ harmAtFirst, harmChange, outOfSchoolAtFirst }
	};
}

/** @param {ComparisonLine} line @returns {Community} */
function comparisonCommunity([id, label, area, households, children, ...others]) {
	const [consent, selectedBecause, harmAtFirst, harmChange, outOfSchoolAtFirst] = others;
	return {
		...{ id, label, area, arm: 'comparison', households, children, consent, selectedBecause },
		...{ harms: [], decisions: [0, 0], meetingsPerMonth: 0 },
		...{ harmAtFirst, harmChange, outOfSchoolAtFirst }
	};
}

export const actionCommunities = actionLines.map(actionCommunity);
export const comparisonCommunities = comparisonLines.map(comparisonCommunity);
export const everyCommunity = [...actionCommunities, ...comparisonCommunities];

/**
 * Girls of 10 to 19 years, about a quarter of the number of children.
 * @param {Community} community
 */
export const girlsOfTenToNineteen = (community) => Math.round(community.children * 0.235);

/** @param {Community} community */
export const childrenUnderFive = (community) => Math.round(community.children * 0.28);

/** Communities that need special words in the story. */
export const VERY_SMALL = 'c09';
export const FELL_SILENT = 'c13';
export const OWNERSHIP_FALLS = 'c11';
export const RECORDER_MOVED_AWAY = 'c06';
export const OWN_MEASURE = 'c10';
export const GIRLS_NEVER_COUNTED = 'c16';
