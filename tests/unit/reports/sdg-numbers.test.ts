import highsLoader, { type Highs } from 'highs';
import { beforeAll, expect, it } from 'vitest';
import type { ReleasedCell } from '$lib/domain/disclosure/release';
import type { ActionsBehind, AlignedNumber } from '$lib/domain/sdg/section';
import { officialText } from '$lib/domain/sdg/texts';
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

const actionsOn = (harm: string, given: Partial<ReleasedCell>): ReleasedCell => ({
	...countedCell(definitionOf('A1'), 0, null),
	breakdown: harm === '' ? '' : 'harm',
	group: harm,
	notForSharing: false,
	...given
});

/** A report with the number of births, and these actions behind its target. */
const reportOf = (actions: ActionsBehind): string =>
	donorReport(
		documentOf(
			{
				cells: [{ indicator: 'H11', of: { c1: [20, 40], c2: [20, 40], c3: [20, 40] } }],
				with: {
					sdg: {
						blocks: [{ target: '16.9', numbers: [births], actions }],
						lanes: [],
						counts: { same: 0, similar: 1, contributes: 0 }
					}
				}
			},
			highs
		)
	);

const births: AlignedNumber = {
	alignment: {
		...contributing('H1', {}).alignment,
		indicatorId: 'H11',
		code: '16.9.1',
		target: '16.9',
		grade: 'similar',
		allowed: 'similar',
		differences: [
			{ check: { id: 'ages', outcome: 'fail', reason: 'other ages', given: '0–17', version: 'v1' } }
		]
	},
	cell: { ...countedCell(definitionOf('H11'), 60, 120), notForSharing: false },
	wave: ''
};

it('a number that comes near an SDG indicator stands beside its official words, and the actions behind its target', () => {
	const report = reportOf({ all: actionsOn('', { value: 43 }), onHarms: [] });
	expect(report).toContain('Close to SDG 16.9.1, but asks about other ages.');
	expect(report).toContain(`“${officialText('16.9.1')}”`);
	expect(report).toContain('Behind it: 43 actions under way');
});

it.each([
	['hidden', { state: 'suppressed', value: null }],
	['rounded', { value: 10, isRounded: true }]
] as const)('actions of which a part is %s are not added up', (_, given) => {
	const onHarms = [actionsOn('harsh_punishment', { value: 9 }), actionsOn('fgm', given)];
	const report = reportOf({ all: actionsOn('', { value: 43 }), onHarms });
	expect(report).toContain('How many actions stand behind it is not known here.');
	expect(report).not.toContain('9 of 43');
});
