import type { ChartLook, ChartSpec } from '../../../src/lib/charts/chart.ts';
import { dumbbellsChart } from '../../../src/lib/charts/dumbbells.ts';
import { scatterChart } from '../../../src/lib/charts/scatter.ts';
import { scoreMatrixChart } from '../../../src/lib/charts/score-matrix.ts';
import { slopesChart, type SlopesWords } from '../../../src/lib/charts/slopes.ts';
import type { Cell } from '../../../src/lib/domain/cell.ts';
import { release } from '../../../src/lib/domain/disclosure/release.ts';
import type { ReleasedSlopes, SlopeRecord } from '../../../src/lib/domain/evidence/slopes.ts';
import type { ReleasedRecords } from '../../../src/lib/domain/evidence/timeline.ts';
import { cell, released, share } from './cells.ts';

/** Pictures of two times, of places as marks, and of the scores of groups. */

type Pair = readonly [number, number];

/** Rows of `[side, name, before, now]` as they leave the pipeline; all of a side together where there is no name. */
function slopes(
	rows: readonly (readonly ['here' | 'beside', string, Pair, Pair])[]
): ReleasedSlopes {
	const ends = rows.flatMap(([side, name, before, now]) => {
		const record = (when: SlopeRecord['when']): SlopeRecord => ({
			side,
			community_id: name,
			community_label: name,
			when,
			label: when === 'before' ? 'T1' : 'T3',
			first_day: '2022-03-01',
			last_day: '2022-03-10',
			ways: 'survey'
		});
		return [
			{ cell: share(...before), record: record('before') },
			{ cell: share(...now), record: record('now') }
		];
	});
	return releasedRecords(
		ends.map((end) => end.cell),
		ends.map((end) => end.record)
	) as ReleasedSlopes;
}

function releasedRecords(
	cells: readonly Cell[],
	records: readonly Readonly<Record<string, string | number>>[]
) {
	const made = release([{ id: 'made', cells, records }], 'officer').tables[0];
	if (made === undefined) throw new Error('missing release');
	return made;
}

const words: SlopesWords = {
	description: 'Children hurt, before the first action and now',
	value: (value) => String(Math.round(value)),
	caption: ({ cell: { numerator, denominator } }) => `${numerator ?? 0} of ${denominator ?? 0}`,
	fromTo: (before, now) => `${before} → ${now}`,
	side: (side) => (side === 'here' ? '3 places that acted' : '2 that did not'),
	before: 'Before the first action: T1',
	now: 'Now: T3',
	heard: ({ community_label, when, cell: { value } }) =>
		`${community_label} ${when} ${Math.round(value ?? 0)}`,
	heardPlace: ({ label }) => label
};

const together = slopes([
	['here', '', [90, 200], [60, 200]],
	['beside', '', [50, 110], [46, 112]]
]);
const places = slopes([
	['here', 'Lumavi', [30, 60], [14, 60]],
	['here', 'Tesholi, beyond the second river', [28, 70], [26, 70]],
	['here', 'Balivo', [32, 70], [20, 70]],
	['beside', 'Wemari', [24, 50], [25, 52]],
	['beside', 'Chirovu', [26, 60], [21, 60]]
]);

const one = slopes([['here', '', [30, 60], [14, 60]]]);

const marks = [
	['Lumavi', 0.5, -12],
	['Tesholi', 0.6, -11],
	['Balivo', 2, 0],
	['Wemari', 3.4, 6],
	['قرية النهر', 4, -3]
] as const;
const dots = releasedRecords(
	[],
	marks.map(([name, across, up]) => ({ name, across, up }))
) as ReleasedRecords<Readonly<{ name: string; across: number; up: number }>>;

const score = (group: string, value: number): Cell =>
	cell({ indicatorId: 'O7', breakdown: 'dimension_group', group, value, denominator: 8 });

const matrixWords = {
	description: 'How groups score what is theirs',
	dimension: (code: string) => code,
	group: (code: string) => code.replaceAll('_', ' '),
	value: (value: number) => String(value),
	gap: 'furthest apart',
	heard: (dimension: string, group: string, now: number) => `${dimension}, ${group}: ${now}`
};

export const changePictures: Readonly<Record<string, (look: ChartLook) => ChartSpec>> = {
	slopes: (look) => slopesChart({ together, places, words }, look),
	'slopes-one-place': (look) => slopesChart({ together: one, places: one, words }, look),
	dumbbells: (look) => dumbbellsChart({ places, words }, look),
	scatter: (look) =>
		scatterChart(
			{
				released: dots,
				markOf: ({ name, across, up }) => ({ name, across, up, description: name }),
				hasZeroLine: true,
				words: {
					description: 'Doing more and changing more',
					across: 'Action sessions for every 100 children',
					up: 'How the number changed, of every 100',
					acrossValue: String,
					upValue: String
				}
			},
			look
		),
	'score-matrix': (look) =>
		scoreMatrixChart(
			{
				now: released([
					score('concern/girls', 4),
					score('concern/women', 4.5),
					score('concern/elders_leaders', 5),
					score('decisions/girls', 1),
					score('decisions/elders_leaders', 4),
					score('decisions/mixed', 3)
				]),
				before: released([score('concern/girls', 2), score('decisions/elders_leaders', 3)]),
				words: matrixWords
			},
			look
		)
};
