import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	donorTargetColumns,
	donorTargetRows,
	donorTargetWorkbook
} from '$lib/reports/donor-targets';
import { donorReport } from '$lib/reports/donor-report/report';
import { documentOf, type DocumentGiven } from './donor-documents';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

type Row = Readonly<Record<(typeof donorTargetColumns)[number], string | number | null>>;

function rowsOf(given: DocumentGiven): readonly Row[] {
	return donorTargetRows(documentOf(given, highs)).map(
		(row) =>
			Object.fromEntries(donorTargetColumns.map((column, at) => [column, row[at] ?? null])) as Row
	);
}

const decisions = {
	indicator: 'O1',
	of: { c1: [20, 32], c2: [20, 32], c3: [20, 32] }
} as const;
const few = { indicator: 'H1', of: { c1: [2, 40], c2: [3, 40], c3: [2, 40] } } as const;
/** 60 of 4,000 child-months: 15 in 1,000. */
const reports = {
	indicator: 'H10',
	of: { c1: [20, 1000], c2: [20, 1500], c3: [20, 1500] }
} as const;

describe('The target table for donors', () => {
	it('says who set each target, by which formula it is judged, and how far the number is', () => {
		const baseline = { value: 40, day: '2024-01-31' };
		const [row] = rowsOf({
			cells: [decisions],
			targets: [{ indicatorId: 'O1', value: 75, baseline, reason: 'Floods.' }]
		});
		expect(row).toMatchObject({
			indicator_id: 'O1',
			unit: '%',
			direction: 'more is better',
			place: 'all places',
			set_by: 'set by the community',
			formula: 'share of the target (number ÷ target)',
			baseline: 40,
			baseline_date: '2024-01-31',
			target: 75,
			target_date: '2025-12-31',
			actual: 62.5,
			numerator: 60,
			denominator: 96,
			variance: -12.5,
			standing: 'short of it',
			reason: 'Floods.'
		});
		expect(row?.progress_percent).toBeCloseTo(83.3333, 3);
	});

	it('gives a band in the place of a hidden number, and no way that would tell it', () => {
		const baseline = { value: 30, day: '2024-01-31' };
		const [row] = rowsOf({
			cells: [few],
			targets: [{ indicatorId: 'H1', value: 5, baseline }]
		});
		expect(row).toMatchObject({
			actual: 'fewer than 10 of 120',
			numerator: null,
			denominator: 120,
			lower: null,
			upper: null,
			variance: null,
			progress_percent: null,
			standing: 'no number'
		});
	});

	it('says that a number is hidden where not even a band is told', () => {
		const [row] = rowsOf({
			cells: [{ indicator: 'H1', of: { c1: [20, 60], c2: [20, 60] } }],
			targets: [{ indicatorId: 'H1', value: 5 }]
		});
		expect(row).toMatchObject({ actual: 'hidden, to protect people', denominator: null });
	});

	it('tells a small baseline about harm as a band, and nothing from which it could be found', () => {
		const asked = (value: number): Row | undefined =>
			rowsOf({
				cells: [reports],
				targets: [
					{
						indicatorId: 'H10',
						value: 20,
						formula: 'way_from_baseline',
						baseline: { value, day: '2024-01-31' }
					}
				]
			})[0];
		expect(asked(7)).toMatchObject({
			baseline: 'fewer than 10',
			actual: 15,
			progress_percent: null,
			standing: 'no number'
		});
		expect(asked(3)).toEqual(asked(7));
		expect(asked(12)).toMatchObject({ baseline: 12, progress_percent: 37.5 });
		expect(asked(0)).toMatchObject({ baseline: 0 });
	});

	it('hides a baseline that would give back a hidden number, and the way from it', () => {
		const cells = [{ indicator: 'H1', of: { c1: [20, 60], c2: [20, 60], c3: [20, 60] } }] as const;
		const baseline = { value: 40, day: '2024-01-31' };
		const document = documentOf(
			{ cells, targets: [{ indicatorId: 'H1', value: 5, baseline }] },
			highs
		);
		const told = (isHidden: boolean) => {
			const targets = document.targets.map((at) =>
				isHidden ? { ...at, isBaselineHidden: true as const } : at
			);
			const row = donorTargetRows({ ...document, targets })[0] ?? [];
			const at = (column: (typeof donorTargetColumns)[number]) =>
				row[donorTargetColumns.indexOf(column)];
			return [at('baseline'), at('progress_percent')];
		};
		expect(told(false)).toEqual([40, expect.any(Number)]);
		expect(told(true)).toEqual(['hidden, to protect people', null]);
	});

	it('gives other baselines as they are, however small', () => {
		const [row] = rowsOf({
			cells: [decisions],
			targets: [{ indicatorId: 'O1', value: 75, baseline: { value: 4, day: '' } }]
		});
		expect(row).toMatchObject({ baseline: 4, baseline_date: '' });
	});

	it('says in the report which targets are left out, also where none is left', () => {
		const document = documentOf({ cells: [decisions] }, highs);
		const said = donorReport({
			...document,
			hidden: { ...document.hidden, targetsOfCommunities: 1, targetsWithoutNumber: 2 }
		});
		expect(said).toContain('1 target of a single community is left out.');
		expect(said).toContain('2 targets are left out: their numbers do not stand in this report.');
		expect(donorReport(document)).not.toContain('Baseline, target, actual');
	});

	it('is a workbook that explains its formulas, and says what is not in it', () => {
		const document = documentOf(
			{ cells: [decisions, few], targets: [{ indicatorId: 'O1' }] },
			highs
		);
		const { sheets } = donorTargetWorkbook({
			...document,
			hidden: {
				...document.hidden,
				targetsOfCommunities: 2,
				targetsOfGroups: 3,
				targetsWithoutNumber: 1,
				loosened: [{ rule: 'smallestCount', standard: 10, used: 5 }],
				loosenedBecause: 'Agreed with the donor.'
			}
		});
		expect(sheets.map(({ name }) => name)).toEqual(['Targets', 'Formulas', 'About']);
		expect(sheets[0]?.rows).toHaveLength(2);
		expect(JSON.stringify(sheets[2]?.rows)).toContain(
			'1 number is hidden or told as a band. 2 targets of single communities are left out. ' +
				'3 targets of groups within areas are left out: groups are told of all places together only. ' +
				'1 target is left out: its number does not stand in this report.'
		);
		expect(JSON.stringify(sheets[2]?.rows)).toContain(
			'smallest count that is shown: 5 in place of 10. Why: Agreed with the donor.'
		);
	});
});
