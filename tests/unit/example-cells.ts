import type { Cell } from '$lib/domain/cell';
import type { Period } from '$lib/domain/period';
import { catalogueIndicator } from '$lib/domain/indicators/index';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition';
import { judge } from '$lib/domain/judge';

/** Cells, periods and definitions for tests, judged as the app judges them. */

export function definitionOf(id: string): IndicatorDefinition {
	const definition = catalogueIndicator(id);
	if (definition === undefined) throw new Error(`unknown indicator: ${id}`);
	return definition;
}

/** A cell of n and N; `null` for N where it is a count. */
export function countedCell(
	definition: IndicatorDefinition,
	numerator: number,
	denominator: number | null,
	given: Partial<Cell> = {}
): Cell {
	const cell = judge(definition, {
		indicatorId: definition.id,
		placeKind: 'all',
		placeId: 'ALL',
		period: 'ALL',
		breakdown: '',
		group: '',
		numeratorLow: numerator,
		numeratorHigh: numerator,
		denominatorLow: denominator,
		denominatorHigh: denominator,
		middle: null,
		lower: null,
		upper: null,
		currencies: 0,
		rowsUsed: 1,
		rowsNotRecorded: 0,
		rowsInScope: 1
	});
	return { ...cell, ...given };
}

export function noCell(definition: IndicatorDefinition, given: Partial<Cell> = {}): Cell {
	return countedCell(definition, 0, 0, {
		state: 'no data',
		numerator: null,
		denominator: null,
		value: null,
		...given
	});
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const quarterStarts = ['01-01', '04-01', '07-01', '10-01'];

/** Quarter 1 to 4 of a year. */
export function quarter(year: number, number: 1 | 2 | 3 | 4): Period {
	return {
		id: `${year}-Q${number}`,
		kind: 'quarter',
		firstDay: `${year}-${quarterStarts[number - 1]}`,
		lastDay: `${year}-${quarterEnds[number - 1]}`
	};
}

export function year(of: number): Period {
	return { id: String(of), kind: 'year', firstDay: `${of}-01-01`, lastDay: `${of}-12-31` };
}

export function allOf(firstDay: string, lastDay: string): Period {
	return { id: 'ALL', kind: 'all', firstDay, lastDay };
}

export function lastFour(firstDay: string, lastDay: string): Period {
	return { id: 'LAST4', kind: 'recent', firstDay, lastDay };
}
