import { harmCodes } from './codes.ts';
import type { ModelTable } from './table.ts';

/**
 * Measures: what was counted about children, and about people's views; counted-up rows only, never a row a person.
 * It has no key: equal rows all count.
 */
export const measures = {
	id: 'measures',
	key: [],
	date: 'period_end',
	columns: [
		{ id: 'community_id', type: 'id', need: 'needed' },
		{ id: 'period_start', type: 'date', need: 'needed' },
		{ id: 'period_end', type: 'date', need: 'needed' },
		{ id: 'wave', type: 'wave', need: 'optional' },
		{ id: 'measure_code', type: 'label', need: 'needed' },
		{
			id: 'method',
			type: 'code',
			need: 'expected',
			codes: [
				'survey',
				'group_count',
				'school_register',
				'health_register',
				'civil_register',
				'report'
			]
		},
		{ id: 'instrument_version', type: 'label', need: 'expected' },
		// Whose sex was not recorded is a part of its own beside girls and boys, and never dropped.
		{ id: 'sex', type: 'code', need: 'expected', codes: ['f', 'm', 'all', 'unknown'] },
		{ id: 'age_band', type: 'band', need: 'expected' },
		{ id: 'disability', type: 'code', need: 'expected', codes: ['yes', 'no', 'all'] },
		{ id: 'harm', type: 'code', need: 'optional', codes: harmCodes },
		{ id: 'numerator', type: 'count', need: 'needed', mayBeBlank: true },
		{ id: 'denominator', type: 'count', need: 'optional' },
		{ id: 'referred', type: 'count', need: 'optional' },
		{ id: 'referral_completed', type: 'count', need: 'optional' },
		{ id: 'coverage_note', type: 'text', need: 'optional' }
	]
} as const satisfies ModelTable;
