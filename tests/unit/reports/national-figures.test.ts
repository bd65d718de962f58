import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NationalFigure } from '$lib/domain/sdg/national-figure';
import { donorReport } from '$lib/reports/donor-report/report';
import { documentOf } from './donor-documents';

/** What a country counts stands in the report as text, below the numbers of its target. */

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const figure: NationalFigure = {
	id: 'f1',
	code: '16.9.1',
	figure: '76.3%',
	country: 'Kenya',
	year: 2022,
	source: 'KDHS <2022> & its tables'
};
const care = 'For context, a national figure.';

const reportWith = (figures: readonly NationalFigure[]): string =>
	donorReport(
		documentOf(
			{
				cells: [{ indicator: 'H11', of: { c1: [20, 40], c2: [21, 40], c3: [22, 40] } }],
				with: {
					figures,
					sdg: {
						blocks: [{ target: '16.9', numbers: [], actions: { all: null, onHarms: [] } }],
						lanes: [],
						counts: { same: 0, similar: 0, contributes: 0 }
					}
				}
			},
			highs
		)
	);

/** Without the marks that keep the direction of what was typed. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe('A national figure in the report for donors', () => {
	it('stands with its source and the caution, and runs nothing that was typed', () => {
		const report = plain(reportWith([figure]));
		expect(report).toContain(care);
		expect(report).toContain(
			'SDG 16.9.1, Kenya, 2022: 76.3%. Source: KDHS &lt;2022&gt; &amp; its tables.'
		);
	});

	it('is in no report that has no number for its target', () => {
		expect(reportWith([{ ...figure, code: '16.3.1' }])).not.toContain('76.3%');
	});

	it('needs no caution where there is none', () => {
		expect(reportWith([])).not.toContain(care);
	});
});
