/** A dozen targets, by whoever set them. */

export const targetColumns = [
	...['indicator_id', 'scope', 'breakdown', 'group', 'period', 'kind', 'formula', 'baseline_value'],
	...['baseline_date', 'target_value', 'target_date', 'tolerance', 'reason', 'set_by']
];

/**
 * @typedef {readonly [string, string, string, string, string, string, string, number | '', string, number, string, number | '', string, string]} TargetLine
 */

/** @type {readonly TargetLine[]} */
// prettier-ignore
const targets = [
	['A1',  'ALL',      '', '', '',        'end',        'share_of_target',   '', '',           50,  '2025-12-31', 5,  '', 'ngo'],
	['A3',  'ALL',      '', '', 'quarter', 'per_period', 'share_of_target',   '', '',           80,  '2025-12-31', 10, 'Gatherings were limited in 2024', 'ngo'],
	['A5',  'ALL',      '', '', 'quarter', 'per_period', 'share_of_target',   '', '',           60,  '2025-12-31', 10, '', 'ngo'],
	['P2',  'ALL',      '', '', '',        'end',        'way_from_baseline', 63, '2022-03-31', 75,  '2025-12-31', 5,  '', 'ngo'],
	['O1',  'ALL',      '', '', '',        'end',        'way_from_baseline', 43, '2022-03-31', 70,  '2025-12-31', 5,  '', 'ngo'],
	['O1',  'Velindo',  '', '', '',        'end',        'way_from_baseline', 40, '2022-03-31', 75,  '2025-12-31', 5,  '', 'community'],
	['O5',  'ALL',      '', '', '',        'end',        'way_from_baseline', 39, '2022-03-31', 70,  '2025-12-31', 5,  '', 'donor'],
	['S1',  'ALL',      '', '', '',        'end',        'share_of_target',   '', '',           80,  '2025-12-31', 10, '', 'donor'],
	['S3',  'ALL',      '', '', '',        'end',        'way_from_baseline', 7,  '2022-03-31', 1.5, '2025-12-31', '', '', 'ngo'],
	['H1',  'ALL',      '', '', '',        'end',        'way_from_baseline', 44, '2022-03-31', 30,  '2025-06-30', 5,  'T3 came a year late', 'donor'],
	['H3',  'ALL',      '', '', '',        'end',        'way_from_baseline', 25, '2022-03-31', 15,  '2025-12-31', 5,  '', 'community'],
	['H8',  'ALL',      '', '', '',        'end',        'way_from_baseline', 39, '2022-03-31', 65,  '2025-06-30', 5,  '', 'ngo'],
	['children_walking_alone_at_dusk', 'c10', '', '', 'quarter', 'end', 'way_from_baseline', 81, '2022-09-30', 0, '2025-12-31', '', 'Chosen by the girls', 'community']
];

export const targetRows = () =>
	targets.map((line) =>
		Object.fromEntries(targetColumns.map((column, position) => [column, line[position]]))
	);
