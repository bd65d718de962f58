/** What was measured about children and people's views: counts only, from five kinds of sources. */
import { ownMeasureRows } from './measures-own.mjs';
import { registerRows } from './measures-registers.mjs';
import { reportRows } from './measures-reports.mjs';
import { surveyRows } from './measures-surveys.mjs';

export const measureColumns = [
	...['community_id', 'period_start', 'period_end', 'wave', 'measure_code', 'method'],
	...['instrument_version', 'sex', 'age_band', 'disability', 'harm', 'numerator', 'denominator'],
	...['referred', 'referral_completed', 'coverage_note']
];

export const measureRows = () => [
	...surveyRows(),
	...registerRows(),
	...reportRows(),
	...ownMeasureRows()
];
