import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DonorDocument } from '$lib/reports/donor-document';
import { donorReport } from '$lib/reports/donor-report/report';
import { documentOf, knownPeriod } from './donor-documents';

/** A number that looks back from a day that the files do not reach yet says so in the report for donors. */

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const newest = { quarter: knownPeriod('2025-Q4'), months: knownPeriod('2025-10') };
const caution =
	'This number looks at the 90 days up to 31 December 2025. Of these only Oct 2025 is in the data yet';

const reportWith = (indicator: string, about: Partial<DonorDocument>): string =>
	donorReport(
		documentOf(
			{
				cells: [{ indicator, of: { c1: [20, 40], c2: [21, 40], c3: [22, 40] } }],
				with: about
			},
			highs
		)
	);

describe('In a report of a time of which the last quarter is not whole', () => {
	it('working links to services say that they look at days that are still to be written down', () => {
		expect(reportWith('S5', { unfinished: newest })).toContain(caution);
	});

	it('other numbers say nothing of it, nor does anything where the files reach the end', () => {
		expect(reportWith('O1', { unfinished: newest })).not.toContain('looks at the 90 days');
		expect(reportWith('S5', { unfinished: null })).not.toContain('looks at the 90 days');
		const earlier = { unfinished: newest, period: knownPeriod('2025-Q3') };
		expect(reportWith('S5', earlier)).not.toContain('looks at the 90 days');
	});
});
