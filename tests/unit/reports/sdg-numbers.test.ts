import highsLoader, { type Highs } from 'highs';
import { beforeAll, expect, it } from 'vitest';
import type { ReleasedCell } from '$lib/domain/disclosure/release';
import type { AlignedNumber } from '$lib/domain/sdg/section';
import { donorReport } from '$lib/reports/donor-report/report';
import { countedCell, definitionOf } from '../example-cells';
import { documentOf } from './donor-documents';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const contributing = (id: 'H1' | 'A2', given: Partial<ReleasedCell>): AlignedNumber => ({
	alignment: {
		indicatorId: id,
		code: '16.2',
		target: '16.2',
		grade: 'contributes',
		allowed: 'contributes',
		proposal: null,
		refusal: null,
		differences: [],
		checks: []
	},
	cell: { ...countedCell(definitionOf(id), 60, 120), notForSharing: false, ...given },
	wave: ''
});

it('what was not written down in the time of a report is not named among the numbers of a target', () => {
	const document = documentOf(
		{
			cells: [{ indicator: 'H1', of: { c1: [20, 40], c2: [20, 40], c3: [20, 40] } }],
			with: {
				sdg: {
					blocks: [
						{
							target: '16.2',
							numbers: [
								contributing('H1', {}),
								contributing('A2', { state: 'not recorded', value: null })
							],
							actions: { all: null, onHarms: [] }
						}
					],
					lanes: [],
					counts: { same: 0, similar: 0, contributes: 2 }
				}
			}
		},
		highs
	);
	const [, list = ''] = /no SDG indicator is measured by them:<\/p>\s*<ul[^>]*>(.*?)<\/ul>/su.exec(
		donorReport(document)
	) ?? [''];
	expect(list.match(/<li>.*?<\/li>/gu)).toEqual([
		'<li>Children hurt by the chosen harm: 50% (60 of 120)</li>'
	]);
});
