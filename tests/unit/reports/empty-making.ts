import type { DonorMaking } from '$lib/reports/donor-making';
import { year } from '../example-cells';

/** A document for donors of which nothing was counted yet. */
export const making: DonorMaking = {
	facts: {
		period: year(2025),
		before: null,
		consent: new Map(),
		offered: [],
		unnamed: [],
		tables: [],
		places: [],
		sdg: null,
		askedAnew: new Set(),
		rungs: new Map(),
		learned: [],
		dataDate: '2025-12-31'
	},
	choice: { without: [], splits: [], byArea: false },
	points: [],
	about: {
		project: { name: '', organisation: '', identifiers: [], countries: [] },
		date: '2026-01-01',
		dataDate: '2025-12-31',
		fingerprints: []
	}
};
