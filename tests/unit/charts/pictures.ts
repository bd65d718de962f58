import { byGroupChart } from '../../../src/lib/charts/by-group.ts';
import { byPlaceChart } from '../../../src/lib/charts/by-place.ts';
import type { ChartLook, ChartSpec } from '../../../src/lib/charts/chart.ts';
import { linesChart } from '../../../src/lib/charts/lines.ts';
import { overTimeChart } from '../../../src/lib/charts/over-time.ts';
import { sparklineChart } from '../../../src/lib/charts/sparkline.ts';
import { spreadChart } from '../../../src/lib/charts/spread.ts';
import { stackedPictures } from './stacked-pictures.ts';
import { stillGoingPictures } from './still-going-pictures.ts';
import { changePictures } from './change-pictures.ts';
import { cell, quarters, released, releasedCell, share, villages, words } from './cells.ts';

/** Every chart in every state that it can be in; each has a golden picture. */

const notRecorded = cell({ state: 'not recorded' });
const noData = cell({ state: 'no data' });
const tooFew = cell({ state: 'too few', numerator: 2, denominator: 7 });
const between = cell({
	state: 'between',
	denominator: 60,
	lower: 30,
	upper: 36,
	interval: 'bounds'
});
const unbounded = cell({ state: 'between', numerator: 3, lower: 5, interval: 'bounds' });

const rising = [
	share(49, 119),
	share(50, 112),
	share(58, 121),
	share(60, 118),
	share(66, 120),
	share(70, 119),
	share(75, 117),
	share(82, 120)
];

const withGaps = [
	share(9, 22),
	share(12, 25),
	notRecorded,
	notRecorded,
	share(11, 24),
	tooFew,
	between,
	share(14, 23)
];

const surveys = [
	share(62, 230, { indicatorId: 'H3' }),
	...[noData, noData, noData],
	share(51, 222, { indicatorId: 'H3' }),
	...[noData, noData],
	share(36, 225, { indicatorId: 'H3' })
].map((one) => ({ ...one, indicatorId: 'H3' }));

const counts = [3, 4, 6, 0, 7, 11, 12, 12].map((count) =>
	cell({ indicatorId: 'A1', numerator: count, value: count })
);

const reports = [4, 6, 5, 9, 12, 11, 15, 19].map((count) => {
	const value = count / 3;
	return cell({
		indicatorId: 'H10',
		numerator: count,
		denominator: 3000,
		value,
		lower: value * 0.6,
		upper: value * 1.6,
		interval: 'byar'
	});
});

const places = villages([
	share(18, 24),
	share(9, 20),
	notRecorded,
	share(0, 16),
	tooFew,
	share(20, 20),
	between,
	noData
]);

const scores = ['Who decides', 'Who leads', 'Who pays', 'Who learns', 'Who will go on'].map(
	(group, index) =>
		cell({
			indicatorId: 'O7',
			breakdown: 'dimension',
			group,
			denominator: 8,
			value: [4, 3, 2, 3.5, 3][index] ?? null,
			lower: [3, 2, 1, 3, 3][index] ?? null,
			upper: [4.5, 4, 3, 4, 3][index] ?? null,
			interval: 'quartiles'
		})
);

const sexes = ['girls', 'boys', 'not recorded'].map((group, index) => ({
	...([share(40, 62), share(35, 50), tooFew][index] ?? noData),
	breakdown: 'sex',
	group
}));

const countWords = {
	...words,
	value: (value: number) => `${Math.round(value)}`,
	caption: () => 'actions'
};
const rateWords = { ...words, value: (value: number) => value.toFixed(1) };
const scoreWords = {
	...words,
	value: (value: number) => `${value}`,
	caption: ({ denominator }: { denominator: number | null }) => `${denominator ?? 0} scores`
};

const longNames = [
	'Kilombo Upper Village, beyond the second river and the old mission school',
	'قرية النهر الكبير بجانب المدرسة',
	'<script>alert(1)</script>',
	'Mwanamkebibikhadijaabdallahmohamedjuma',
	'"quoted" & \\back{slash} datum.value'
];

const longPlaces = villages(
	[share(12, 20), share(15, 30), share(3, 40), notRecorded, share(28, 30)],
	longNames
);
const longWords = {
	...words,
	state: () => 'not recorded in any of the nine meetings that were held'
};

/** Lines that part, meet and break, of so many groups. */
function groupLines(count: number, name: (index: number) => string) {
	return Array.from({ length: count }, (_, index) => ({
		name: name(index),
		series: quarters(
			(index === 2 ? withGaps : rising).map((one) =>
				one.value === null
					? one
					: share(Math.max(0, Math.round(one.value / 3) + ((index * 7) % 20) - 5), 50)
			)
		)
	}));
}

const ages = ['0 to 5 years', '6 to 11 years', '12 to 17 years', '18 to 24 years'];
const everybody = { name: 'all together', series: quarters(rising) };

type Draw = (look: ChartLook) => ChartSpec;

export const pictures: Readonly<Record<string, Draw>> = {
	'over-time': (look) => overTimeChart(quarters(rising), words, look),
	'over-time-gaps': (look) => overTimeChart(quarters(withGaps), words, look),
	'over-time-unbounded': (look) =>
		overTimeChart(quarters([share(5, 30), unbounded, share(8, 30)]), words, look),
	'over-time-surveys': (look) =>
		overTimeChart(quarters(surveys), words, look, {
			connectAcrossGaps: true,
			breakBefore: new Set(['2024-Q4']),
			breakLabel: 'counted differently from here'
		}),
	'over-time-other-definition': (look) =>
		overTimeChart(quarters(rising), words, look, {
			changes: [
				{ across: 1.2, label: 'Changed on 3 May 2024' },
				{ across: 1.4, label: 'Changed on 1 June 2024' },
				{ across: 2.9, label: 'Changed on 12 December 2024' }
			]
		}),
	'over-time-counts': (look) => overTimeChart(quarters(counts), countWords, look),
	'over-time-reports': (look) =>
		overTimeChart(quarters(reports), rateWords, { ...look, hue: look.quiet }),
	'over-time-zero': (look) =>
		overTimeChart(quarters([share(0, 20), share(0, 24), share(0, 22)]), words, look),
	'over-time-nothing-recorded': (look) =>
		overTimeChart(quarters([notRecorded, notRecorded, noData, noData]), words, look),
	'over-time-empty': (look) => overTimeChart(quarters([]), words, look),
	'over-time-one': (look) => overTimeChart(quarters([share(82, 120)]), words, look),
	sparkline: (look) => sparklineChart(quarters(rising), words, { ...look, width: 190 }),
	'sparkline-gaps': (look) => sparklineChart(quarters(withGaps), words, { ...look, width: 190 }),
	'sparkline-surveys': (look) =>
		sparklineChart(quarters(surveys), words, { ...look, width: 190 }, { connectAcrossGaps: true }),
	'sparkline-empty': (look) => sparklineChart(released([]), words, { ...look, width: 190 }),
	'by-place': (look) =>
		byPlaceChart(places, words, look, {
			headline: releasedCell(share(70, 110, { period: 'ALL' }))
		}),
	'by-place-long-names': (look) => byPlaceChart(longPlaces, longWords, look),
	'by-place-empty': (look) => byPlaceChart(released([]), words, look),
	'by-group': (look) =>
		byGroupChart(released(sexes), words, look, {
			headline: releasedCell(share(77, 119, { group: 'everybody' }))
		}),
	'by-group-without-headline': (look) =>
		byGroupChart(released(sexes), words, look, {
			headline: releasedCell({ ...notRecorded, group: 'everybody' })
		}),
	lines: (look) =>
		linesChart(
			{
				lines: groupLines(4, (index) => ages[index] ?? ''),
				headline: everybody,
				words,
				options: { breakBefore: new Set(['2024-Q2']), breakLabel: 'counted differently' }
			},
			look
		),
	'small-multiples-of-two': (look) =>
		linesChart(
			{
				lines: [
					...groupLines(8, (index) => ages[index % 4] ?? '').map((line, index) => ({
						...line,
						nameLines: [index < 4 ? 'girls and women' : 'boys and men', line.name]
					})),
					{ name: 'others', series: quarters(rising.map(() => tooFew)) }
				],
				headline: everybody,
				words,
				options: { breakBefore: new Set(['2024-Q2']) }
			},
			look
		),
	'lines-nobody-chosen': (look) =>
		linesChart({ lines: [], headline: everybody, words, options: {} }, look),
	'small-multiples': (look) =>
		linesChart(
			{
				lines: groupLines(7, (index) => `${longNames[index % 3] ?? ''} ${index}`),
				headline: everybody,
				words,
				options: {}
			},
			look
		),
	spread: (look) => spreadChart(released(scores), scoreWords, look),
	...stillGoingPictures,
	...stackedPictures,
	...changePictures
};
