import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/lib/domain/cell.ts';
import { release } from '../../../src/lib/domain/disclosure/release.ts';
import { idAbout } from '../../../src/lib/domain/own-indicators/own-id.ts';

const cell = (given: Partial<Cell>): Cell => ({
	indicatorId: 'H1',
	placeKind: 'community',
	placeId: 'c1',
	period: 'ALL',
	breakdown: '',
	group: '',
	state: 'value',
	numerator: 12,
	denominator: 40,
	value: 30,
	lower: 18,
	upper: 45,
	interval: 'wilson',
	rowsUsed: 1,
	rowsNotRecorded: 0,
	...given
});

const marks = (cells: readonly Cell[]): readonly boolean[] =>
	release([{ id: 'table', cells }], 'officer').tables[0]?.cells.map((one) => one.notForSharing) ??
	[];

describe('Releasing to the officer', () => {
	it('hides nothing', () => {
		const given = [cell({}), cell({ numerator: 3 })];
		const { tables, hidden } = release([{ id: 'table', cells: given }], 'officer');
		expect(hidden).toBe(0);
		expect(tables[0]?.cells.map((one) => one.numerator)).toEqual([12, 3]);
	});

	it('marks counts of 1 to 9 about harm, and neither 0 nor 10', () => {
		const counts = [0, 1, 9, 10];
		expect(marks(counts.map((numerator) => cell({ numerator })))).toEqual([
			false,
			true,
			true,
			false
		]);
	});

	it('marks reports of harm and own measures like harm, and meetings never', () => {
		const ids = ['H10', 'wells_fenced', 'O1', 'P2'];
		expect(marks(ids.map((indicatorId) => cell({ indicatorId, numerator: 2 })))).toEqual([
			true,
			true,
			false,
			false
		]);
	});

	it('marks own indicators about harm, which their ids say, and no others', () => {
		const ids = ['own-indicator-3', idAbout('own-indicator-3', true)];
		expect(marks(ids.map((indicatorId) => cell({ indicatorId, numerator: 2 })))).toEqual([
			false,
			true
		]);
	});

	it('marks a hidden count about harm, whatever its bounds', () => {
		expect(marks([cell({ state: 'between', numerator: null, value: null })])).toEqual([true]);
	});
});
