import type { ChartLook } from '../../../src/lib/charts/chart.ts';
import { stackedTimesChart } from '../../../src/lib/charts/stacked-times.ts';
import type { Cell } from '../../../src/lib/domain/cell.ts';
import { cell, quarters, released, share, words } from './cells.ts';

const counts = (id: string, values: readonly (number | null)[]) =>
	quarters(
		values.map((value) =>
			cell({ indicatorId: id, value, ...(value === null ? { state: 'no data' as const } : {}) })
		)
	);
const plain = { ...words, caption: () => '', value: (value: number) => value.toFixed(0) };
const changes = [
	{ across: 3.2, label: '' },
	{ across: 4.6, label: 'handed over' }
];
const roles: readonly Cell[] = [
	share(2, 12),
	cell({ state: 'no data' }),
	share(4, 14),
	cell({ state: 'no data' }),
	cell({ state: 'too few', numerator: 3, denominator: 7 }),
	cell({ state: 'no data' }),
	share(6, 15)
];

export const stackedPictures = {
	'stacked-times': (look: ChartLook) =>
		stackedTimesChart(
			{
				description: 'Days fell from 8 to 2 while meetings went from 40 to 44.',
				options: { changes },
				panels: [
					{
						name: 'Days of outside facilitators',
						series: counts('days', [8, 8, 7, 6, 4, 3, 2]),
						words: plain
					},
					{
						name: 'Meetings held',
						series: counts('meetings', [40, 36, 44, null, null, 41, 44]),
						words: plain
					}
				]
			},
			look
		),
	'stacked-times-visits': (look: ChartLook) =>
		stackedTimesChart(
			{
				description: '6 of 15 leading roles are held by somebody new.',
				options: { changes, connectAcrossGaps: true },
				panels: [
					{
						name: 'New in leading roles',
						series: quarters(roles),
						words: { ...words, state: () => '3 of 7' }
					},
					{
						name: 'Local facilitators',
						series: counts('local', [2, null, 3, null, 3, null, 5]),
						words: plain
					}
				]
			},
			look
		),
	'stacked-times-empty': (look: ChartLook) =>
		stackedTimesChart(
			{ description: '', options: {}, panels: [{ name: '', series: released([]), words }] },
			look
		)
};
