import type { DocumentGiven } from './donor-documents';

/** A document with a number of every kind: shown, rounded, hidden, told as a band, of an area, of a group, earlier. */
export const fullDocument: DocumentGiven = {
	project: {
		name: 'Safe “Homes” & <Schools>',
		organisation: 'Children’s Fund & Partners',
		countries: ['KE', 'UG']
	},
	cells: [
		{ indicator: 'A1', of: { c1: [90, null], c2: [80, null], c3: [70, null] } },
		{ indicator: 'A1', of: { c1: [40, null], c2: [30, null], c3: [30, null] }, period: '2024' },
		{ indicator: 'O1', of: { c1: [20, 32], c2: [20, 32], c3: [20, 32] } },
		{
			indicator: 'O1',
			of: { c1: [20, 32], c2: [20, 32], c3: [20, 32] },
			placeKind: 'area',
			placeId: 'North & <South>'
		},
		{ indicator: 'H1', of: { c1: [21, 90], c2: [22, 90], c3: [20, 90] } },
		{ indicator: 'H1', of: { c1: [31, 90], c2: [32, 90], c3: [30, 90] }, period: '2024' },
		{
			indicator: 'H1',
			of: { c1: [20, 50], c2: [19, 50], c3: [18, 50] },
			breakdown: 'sex',
			group: 'f'
		},
		{
			indicator: 'H1',
			of: { c1: [1, 40], c2: [3, 40], c3: [2, 40] },
			breakdown: 'sex',
			group: 'm'
		},
		{ indicator: 'H10', of: { c1: [20, 1000], c2: [20, 1500], c3: [20, 1500] } }
	],
	targets: [
		{ indicatorId: 'A1', value: 300, day: '2026-12-31', kind: 'cumulative', setBy: 'donor' },
		{
			indicatorId: 'O1',
			value: 75,
			baseline: { value: 40, day: '2023-06-30' },
			reason: 'The floods <of May> & June.'
		},
		{ indicatorId: 'O1', scope: 'North & <South>', value: 70, setBy: '' },
		{ indicatorId: 'H10', value: 20, baseline: { value: 7, day: '2024-01-31' } }
	],
	with: { narrative: { opening: 'Communities chose & acted.\nMuch changed.' } }
};
