/**
 * The rows that were made wrong on purpose, so that one can see how rows are set aside.
 * The README lists them; a row that is only copied and spoilt never replaces a good one.
 */

/** @typedef {import('./csv.mjs').Row} Row */
/**
 * @typedef {{ after: number, spoil: (row: Row) => Row }} Fault a copy of row number `after` (from 0), spoilt, put behind it
 */

/** @type {Record<string, readonly Fault[]>} */
const FAULTS = {
	'meetings.csv': [
		{
			after: 120,
			spoil: (row) => ({
				...row,
				meeting_id: 'm-c99-0001',
				community_id: 'c99',
				action_ids: undefined
			})
		},
		{ after: 460, spoil: (row) => ({ ...row, meeting_id: 'm-c05-9001', date: '2023-02-30' }) },
		{ after: 905, spoil: (row) => ({ ...row, meeting_id: 'm-c10-9001', women: 'many' }) }
	],
	'contributions.csv': [
		{ after: 331, spoil: (row) => ({ ...row }) },
		{ after: 1010, spoil: (row) => ({ ...row, contribution_id: 'g-c11-9001', value: 'about 200' }) }
	],
	'measures.csv': [{ after: 2100, spoil: (row) => ({ ...row, method: 'interview' }) }],
	'ownership.csv': [
		{
			after: 700,
			spoil: (row) => ({ ...row, assessment_id: `${row.assessment_id}-b`, scale_max: 5, score: 6 })
		}
	],
	'followup.csv': [{ after: 250, spoil: (row) => ({ ...row, date: undefined }) }]
};

/**
 * Rows that can be read and are used, but that somebody should look at.
 * @type {Record<string, { at: number, change: (row: Row) => Row }>}
 */
const DOUBTS = {
	'actions.csv': { at: 20, change: (row) => ({ ...row, steps_planned: 7, steps_done: 9 }) },
	'contributions.csv': { at: 800, change: (row) => ({ ...row, action_id: 'a-c01-2' }) }
};

/** @param {string} file @param {readonly Row[]} rows */
export function withFaultyRows(file, rows) {
	const faults = FAULTS[file] ?? [];
	const doubtful = DOUBTS[file];
	const doubted = rows.map((row, position) =>
		doubtful?.at === position ? doubtful.change(row) : row
	);
	return doubted.flatMap((row, position) => [
		row,
		...faults.filter((fault) => fault.after === position).map((fault) => fault.spoil(row))
	]);
}
