import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { resultColumns } from '$lib/pipeline/results-csv';
import { donorDataCsv } from '$lib/reports/donor-data';
import type { DonorDocument } from '$lib/reports/donor-document';
import { documentOf, type Given } from './donor-documents';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

type Row = Readonly<Record<string, string>>;

const rowsOf = (cells: readonly Given[]): readonly Row[] => rowsIn(documentOf({ cells }, highs));

/** No text of these documents holds a comma or a quotation mark. */
function rowsIn(document: DonorDocument): readonly Row[] {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(donorDataCsv(document));
	const [header = '', ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
	const names = header.split(',');
	return lines.map((line) => {
		const values = line.split(',');
		return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
	});
}

const decisions = { c1: [20, 31], c2: [20, 31], c3: [20, 31] } as const;

describe('The data behind a report for donors', () => {
	it('has the columns of "All results", and what bands and rounding tell', () => {
		const [row = {}] = rowsOf([{ indicator: 'O1', of: decisions }]);
		expect(Object.keys(row)).toEqual([...resultColumns, 'band_low', 'band_high', 'rounded']);
	});

	it('gives a released number at full precision, with the days of its period', () => {
		const [row] = rowsOf([{ indicator: 'O1', of: decisions }]);
		expect(row).toMatchObject({
			indicator_id: 'O1',
			place_kind: 'all',
			place: 'all places',
			period_start: '2025-01-01',
			period_end: '2025-12-31',
			numerator: '60',
			denominator: '93',
			value: String((60 / 93) * 100),
			state: 'value',
			band_low: '',
			rounded: ''
		});
	});

	it('tells a band in the place of a small count, and no number', () => {
		const [row] = rowsOf([{ indicator: 'H1', of: { c1: [2, 40], c2: [3, 40], c3: [2, 40] } }]);
		expect(row).toMatchObject({
			state: 'suppressed',
			numerator: '',
			denominator: '120',
			value: '',
			lower: '',
			upper: '',
			rows_used: '',
			rows_not_recorded: '',
			band_low: '0',
			band_high: '9'
		});
	});

	it('tells nothing of the rows behind an indicator of which anything is hidden', () => {
		const north = { placeKind: 'area', placeId: 'North' } as const;
		const shown = rowsOf([{ indicator: 'O1', of: decisions, rowsUsed: 93 }]);
		expect(shown[0]?.['rows_used']).toBe('93');
		const partly = rowsOf([
			{ indicator: 'O1', of: decisions, rowsUsed: 93 },
			{ indicator: 'O1', of: { c1: [20, 31] }, rowsUsed: 31, ...north }
		]);
		expect(partly.map((row) => row['state'])).toContain('suppressed');
		expect(partly.map((row) => row['rows_used'])).toEqual(['', '']);
	});

	it('says which totals are rounded, with the value of the rounded count', () => {
		const rows = rowsOf([
			{ indicator: 'H1', of: { c1: [21, 90], c2: [22, 90], c3: [20, 90] } },
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
			}
		]);
		expect(rows[2]?.['state']).toBe('suppressed');
		const rounded = rows.filter((row) => row['rounded'] === 'yes');
		expect(rounded.length).toBeGreaterThan(0);
		for (const row of rounded) {
			const { numerator = '', denominator = '', value = '' } = row;
			expect(Number(numerator) % 5).toBe(0);
			expect(Number(value)).toBeCloseTo((Number(numerator) / Number(denominator)) * 100, 10);
			expect(row['rows_used']).toBe('');
		}
	});

	it('keeps the order of the document, and has no row of a community', () => {
		const rows = rowsOf([
			{ indicator: 'O1', of: decisions },
			{ indicator: 'O1', of: { c1: [20, 31] }, placeKind: 'community', placeId: 'c1' },
			{ indicator: 'A1', of: { c1: [90, null], c2: [80, null], c3: [70, null] } },
			{ indicator: 'A1', of: { c1: [9, null], c2: [8, null], c3: [7, null] }, period: '2024' }
		]);
		expect(rows.map((row) => [row['indicator_id'], row['place_kind'], row['period']])).toEqual([
			['O1', 'all', '2025'],
			['A1', 'all', '2025'],
			['A1', 'all', '2024']
		]);
	});

	it('lists numbers of targets without a number in the period, each once, with the reason', () => {
		const nothing = { indicator: 'A5', of: {}, state: 'no data', period: '2024' } as const;
		const made = documentOf(
			{
				cells: [{ indicator: 'O1', of: decisions }, { ...nothing, period: '2025' }, nothing],
				targets: [
					{ indicatorId: 'A5', measured: '2024' },
					{ indicatorId: 'A5', measured: '2024', setBy: 'donor' },
					{ indicatorId: 'O1' }
				]
			},
			highs
		);
		const indicators = made.indicators.filter(({ definition }) => definition.id !== 'A5');
		const rows = rowsIn({ ...made, indicators });
		expect(rows.map((row) => [row['indicator_id'], row['period'], row['state']])).toEqual([
			['O1', '2025', 'value'],
			['A5', '2024', 'no data']
		]);
		expect(rows[1]).toMatchObject({ numerator: '', value: '' });
	});

	it('is safe for spreadsheets where a place is named like a formula', () => {
		const cells = [
			{ indicator: 'O1', of: decisions },
			{ indicator: 'O1', of: decisions, placeKind: 'area', placeId: '=1+1' }
		] as const;
		const text = new TextDecoder().decode(donorDataCsv(documentOf({ cells }, highs)));
		expect(text).toContain(`,area,"'=1+1","'=1+1",2025,`);
	});
});
