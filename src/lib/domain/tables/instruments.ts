import type { ModelTable } from './table.ts';

/**
 * Instruments: how a measure was asked or counted, a row for each version of its questions. Without a row here nobody can
 * know whether a number answers the question of an SDG indicator.
 */
export const instruments = {
	id: 'instruments',
	key: ['measure_code', 'instrument_version'],
	columns: [
		{ id: 'measure_code', type: 'label', need: 'needed' },
		{ id: 'instrument_version', type: 'label', need: 'needed' },
		{ id: 'wording', type: 'text', need: 'expected' },
		{ id: 'population', type: 'label', need: 'expected' },
		// Whole years, but no counts: `<5` would be a count known between two bounds.
		{ id: 'age_from', type: 'number', need: 'expected' },
		{ id: 'age_to', type: 'number', need: 'expected' },
		{ id: 'recall', type: 'label', need: 'expected' },
		{ id: 'source', type: 'label', need: 'expected' }
	]
} as const satisfies ModelTable;
