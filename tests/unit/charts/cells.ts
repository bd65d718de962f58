import type { ChartLook, ChartWords } from '../../../src/lib/charts/chart.ts';
import type { Cell } from '../../../src/lib/domain/cell.ts';
import {
	release,
	type Released,
	type ReleasedCell
} from '../../../src/lib/domain/disclosure/release.ts';

/** A cell of decisions made by the community; give what the test is about. */
export function cell(given: Partial<Cell> = {}): Cell {
	return {
		indicatorId: 'O1',
		placeKind: 'all',
		placeId: 'ALL',
		period: '2024-Q1',
		breakdown: '',
		group: '',
		state: 'value',
		numerator: null,
		denominator: null,
		value: null,
		lower: null,
		upper: null,
		interval: '',
		rowsUsed: 0,
		rowsNotRecorded: 0,
		...given
	};
}

/** A share with limits about as far away as Wilson's. */
export function share(numerator: number, denominator: number, given: Partial<Cell> = {}): Cell {
	const value = (numerator / denominator) * 100;
	const reach = 196 * Math.sqrt(((value / 100) * (1 - value / 100) + 0.01) / denominator);
	return cell({
		numerator,
		denominator,
		value,
		lower: Math.max(0, value - reach),
		upper: Math.min(100, value + reach),
		interval: 'wilson',
		...given
	});
}

export function released(cells: readonly Cell[]): Released {
	const table = release([{ id: 'test', cells }], 'officer').tables[0];
	if (table === undefined) throw new Error('missing release');
	return table;
}

export function releasedCell(one: Cell): ReleasedCell {
	const found = released([one]).cells[0];
	if (found === undefined) throw new Error('missing cell');
	return found;
}

/** Quarters in a row, from the first of 2023. */
export function quarters(cells: readonly Cell[]): Released {
	return released(
		cells.map((one, index) => ({
			...one,
			period: `${2023 + Math.floor(index / 4)}-Q${(index % 4) + 1}`
		}))
	);
}

const places = ['Apinto', 'Bondeni', 'Chaani', 'Dunga', 'Embu ndogo', 'Funzi', 'Gazi', 'Hola'];

/** Places in a row, under their names. */
export function villages(cells: readonly Cell[], names: readonly string[] = places): Released {
	return released(
		cells.map((one, index) => ({ ...one, placeKind: 'community', placeId: names[index] ?? '?' }))
	);
}

const months = ['Jan – Mar', 'Apr – Jun', 'Jul – Sep', 'Oct – Dec'];

export const words: ChartWords = {
	label: ({ period, placeId, group }) => {
		if (period === 'ALL') return 'All places';
		if (group !== '') return group;
		if (placeId !== 'ALL') return placeId;
		return `${months[Number(period.slice(-1)) - 1] ?? ''} ${period.slice(0, 4)}`;
	},
	caption: ({ numerator, denominator }) =>
		denominator === null ? `${numerator ?? ''}` : `${numerator ?? ''} of ${denominator}`,
	value: (value) => `${Math.round(value)}\u00a0%`,
	state: (one) =>
		one.state === 'between' && one.lower !== null && one.upper !== null
			? `between ${Math.round(one.lower)}\u00a0% and ${Math.round(one.upper)}\u00a0%`
			: one.state,
	description: 'Decisions made by the community rose from 4 of 10 to 7 of 10.'
};

export const look: ChartLook = {
	width: 640,
	hue: '#A85A12',
	ink: '#22303C',
	quiet: '#5C6773',
	line: '#E4DCCF',
	paper: '#FBF7F0',
	font: "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif",
	isPrint: false
};

export const phone: ChartLook = { ...look, width: 328 };
