import { describe, expect, it } from 'vitest';
import { tables } from '$lib/domain/tables/index';
import type { Column } from '$lib/domain/tables/table';
import {
	codeLabel,
	columnLabel,
	periodDates,
	periodLabel,
	periodShortLabel,
	placeLabel,
	tableAbout,
	tableLabel
} from '$lib/i18n/labels';
import { languages } from '$lib/i18n/languages';
import { en } from '$lib/i18n/messages/en';
import { inSpeech, speechOf } from '$lib/i18n/translate';

const columns: readonly Column[] = tables.flatMap((table) => [...table.columns]);
const coded = columns.filter((column) => column.type === 'code' && column.id !== 'scale_max');

describe('labels of the model', () => {
	it.each(tables.map((table) => table.id))('has words for the table %s', (id) => {
		expect(tableLabel(id)).not.toContain('table.');
		expect(tableAbout(id)).toMatch(/\.$/);
	});

	it.each([...new Set(columns.map((column) => column.id))])('has words for the column %s', (id) => {
		expect(columnLabel(id)).toMatch(/^\p{Lu}/u);
	});

	it('has words for every code', () => {
		const bare = coded.flatMap((column) =>
			(column.codes ?? []).filter((code) => /_|^[a-z]$/.test(codeLabel(column.id, code)))
		);
		expect(bare).toEqual([]);
	});
});

describe('codeLabel', () => {
	it('says whose ages a band holds', () => {
		expect(codeLabel('age_band', '6-11')).toBe('6 to 11 years');
		expect(codeLabel('age_band', '25+')).toBe('25 years and older');
		expect(codeLabel('age_band', 'all')).toBe('all ages');
		expect(codeLabel('age_band', 'youth')).toBe('youth');
	});

	it('says ages in the digits of the language', () => {
		const arabic = speechOf({ ...languages.en, id: 'ar', locale: 'ar-u-nu-arab' }, en);
		expect(inSpeech(arabic, () => codeLabel('age_band', '12-17'))).toBe('١٢ to ١٧ years');
	});

	it('lets a column have its own word for a code', () => {
		expect(codeLabel('disability', 'yes')).toBe('with a disability');
		expect(codeLabel('still_active', 'yes')).toBe('yes');
	});

	it('reads groups that are no columns', () => {
		expect(codeLabel('months', '12')).toBe('after 12 months');
		expect(codeLabel('dimension_group', 'concern/girls')).toBe('we care about it · girls');
	});

	it('leaves alone what it does not know', () => {
		expect(codeLabel('wave', 'T1')).toBe('T1');
		expect(codeLabel('sex', 'constructor')).toBe('constructor');
	});
});

describe('periodLabel and placeLabel', () => {
	/** Ranges are written with spaces of several widths. */
	const plain = (text: string): string => text.replace(/\s/gu, ' ');
	const days = { firstDay: '2025-01-01', lastDay: '2025-12-31' };

	it('says periods in words', () => {
		expect(plain(periodLabel({ id: 'ALL', kind: 'all', ...days }))).toBe(
			'since the start (Jan – Dec 2025)'
		);
		expect(plain(periodShortLabel({ id: 'ALL', kind: 'all', ...days }))).toBe('since the start');
		expect(plain(periodLabel({ id: 'LAST4', kind: 'recent', ...days }))).toBe(
			'the last four quarters'
		);
		expect(plain(periodLabel({ id: '2025', kind: 'year', ...days }))).toBe('2025');
		expect(
			plain(periodLabel({ id: '2025-Q1', kind: 'quarter', ...days, lastDay: '2025-03-31' }))
		).toBe('Jan – Mar 2025');
		expect(plain(periodDates({ id: '2025', kind: 'year', ...days }))).toBe('Jan – Dec 2025');
	});

	it('calls places what people call them', () => {
		expect(placeLabel({ kind: 'all', id: 'ALL', label: '' })).toBe('all places');
		expect(placeLabel({ kind: 'community', id: 'c01', label: 'Lumavi' })).toBe('Lumavi');
		expect(placeLabel({ kind: 'community', id: 'c01', label: '' })).toBe('c01');
	});
});
