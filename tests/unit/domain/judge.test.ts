import { describe, expect, it } from 'vitest';
import { catalogueIndicator } from '../../../src/lib/domain/indicators/index.ts';
import type { IndicatorDefinition } from '../../../src/lib/domain/indicators/definition.ts';
import { ownMeasure } from '../../../src/lib/domain/indicators/own-measure.ts';
import { judge, type Measured } from '../../../src/lib/domain/judge.ts';

const definitionOf = (id: string): IndicatorDefinition => {
	const definition = catalogueIndicator(id);
	if (definition === undefined) throw new Error(`missing indicator: ${id}`);
	return definition;
};

/** Ten rows used, nothing hidden, unless said otherwise. */
const measured = (given: Partial<Measured> = {}): Measured => ({
	indicatorId: 'O1',
	placeKind: 'all',
	placeId: 'ALL',
	period: 'ALL',
	breakdown: '',
	group: '',
	numeratorLow: 18,
	numeratorHigh: 18,
	denominatorLow: 40,
	denominatorHigh: 40,
	middle: null,
	lower: null,
	upper: null,
	currencies: 0,
	rowsUsed: 10,
	rowsNotRecorded: 0,
	rowsInScope: 10,
	...given
});

const exactly = (numerator: number, denominator: number): Partial<Measured> => ({
	numeratorLow: numerator,
	numeratorHigh: numerator,
	denominatorLow: denominator,
	denominatorHigh: denominator
});

describe('Judging a number', () => {
	it('gives a percentage with its Wilson interval: 18 of 40 is 45, from 30.7 to 60.2', () => {
		const cell = judge(definitionOf('O1'), measured());
		expect(cell).toMatchObject({ state: 'value', value: 45, interval: 'wilson' });
		expect(cell.lower).toBeCloseTo(30.7, 1);
		expect(cell.upper).toBeCloseTo(60.2, 1);
	});

	it('shows 9 of 9 as too few, with its counts and no percentage', () => {
		expect(judge(definitionOf('O1'), measured(exactly(9, 9)))).toMatchObject({
			state: 'too few',
			numerator: 9,
			denominator: 9,
			value: null,
			lower: null,
			interval: ''
		});
	});

	it('gives a share of money even below ten, since it is not of people', () => {
		expect(judge(definitionOf('O5'), measured(exactly(2, 4)))).toMatchObject({
			state: 'value',
			value: 50
		});
	});

	it('does not add up several currencies', () => {
		expect(judge(definitionOf('O5'), measured({ currencies: 2 }))).toMatchObject({
			state: 'not applicable',
			value: null,
			numerator: null,
			rowsUsed: 10
		});
	});

	it('tells no data, not recorded and a denominator of 0 apart', () => {
		const empty = measured({ rowsInScope: 0, rowsUsed: 0 });
		expect(judge(definitionOf('O1'), empty).state).toBe('no data');
		const blank = measured({ rowsInScope: 3, rowsUsed: 0, rowsNotRecorded: 3 });
		expect(judge(definitionOf('O1'), blank)).toMatchObject({
			state: 'not recorded',
			rowsNotRecorded: 3
		});
		expect(judge(definitionOf('O1'), measured(exactly(0, 0)))).toMatchObject({
			state: 'no data',
			rowsUsed: 10,
			numerator: null
		});
	});

	it('keeps 0 of 20 as a value: zero is a finding', () => {
		expect(judge(definitionOf('O1'), measured(exactly(0, 20)))).toMatchObject({
			state: 'value',
			value: 0,
			lower: 0
		});
	});

	it('gives only bounds where a hidden count went in, the smallest over the largest and the reverse', () => {
		const hidden = measured({
			numeratorLow: 10,
			numeratorHigh: 14,
			denominatorLow: 20,
			denominatorHigh: 25
		});
		expect(judge(definitionOf('O1'), hidden)).toMatchObject({
			state: 'between',
			value: null,
			numerator: null,
			denominator: null,
			lower: 40,
			upper: 70,
			interval: 'bounds'
		});
	});

	it('never lets a bound of a percentage pass 100', () => {
		const hidden = measured({
			numeratorLow: 10,
			numeratorHigh: 30,
			denominatorLow: 20,
			denominatorHigh: 20
		});
		expect(judge(definitionOf('O1'), hidden).upper).toBe(100);
	});

	it('bounds none of an unknown number by 0, also where there may have been nobody', () => {
		const hidden = measured({
			numeratorLow: 0,
			numeratorHigh: 0,
			denominatorLow: 0,
			denominatorHigh: 19
		});
		expect(judge(definitionOf('O1'), hidden)).toMatchObject({ lower: 0, upper: 0 });
	});

	it('says too few rather than bounds where even the largest denominator is below ten', () => {
		const hidden = measured({
			numeratorLow: 0,
			numeratorHigh: 4,
			denominatorLow: 5,
			denominatorHigh: 9
		});
		expect(judge(definitionOf('O1'), hidden)).toMatchObject({ state: 'too few', lower: null });
	});

	it('takes exact Poisson limits below ten new pregnancies and those of Byar from ten', () => {
		const few = judge(definitionOf('H2'), measured(exactly(3, 1000)));
		expect(few).toMatchObject({ value: 3, interval: 'poisson-exact' });
		expect(few.lower).toBeCloseTo(0.62, 2);
		expect(few.upper).toBeCloseTo(8.77, 2);
		const more = judge(definitionOf('H2'), measured(exactly(10, 1000)));
		expect(more.interval).toBe('byar');
		expect(more.lower).toBeCloseTo(4.79, 2);
		expect(more.upper).toBeCloseTo(18.39, 2);
	});

	it('takes exact Poisson limits for reports at every count', () => {
		expect(judge(definitionOf('H10'), measured(exactly(50, 1000))).interval).toBe('poisson-exact');
	});

	it('gives no number over all dimensions of ownership', () => {
		const spread = { middle: 3, lower: 2, upper: 4, denominatorLow: 12, denominatorHigh: 12 };
		expect(judge(definitionOf('O7'), measured(spread))).toMatchObject({
			state: 'not applicable',
			rowsUsed: 0
		});
		expect(
			judge(definitionOf('O7'), measured({ ...spread, breakdown: 'dimension', group: 'concern' }))
		).toMatchObject({ state: 'value', value: 3, lower: 2, upper: 4, interval: 'quartiles' });
	});

	it('gives survival from ten actions on, and without limits at 1', () => {
		const curve = { middle: 100, lower: null, upper: null };
		expect(judge(definitionOf('S1'), measured({ ...exactly(0, 12), ...curve }))).toMatchObject({
			state: 'value',
			value: 100,
			interval: ''
		});
		expect(judge(definitionOf('S1'), measured({ ...exactly(0, 9), ...curve })).state).toBe(
			'too few'
		);
	});

	it('counts a measure of one’s own without an interval', () => {
		const own = ownMeasure('wells_fenced', false);
		const count = { denominatorLow: null, denominatorHigh: null };
		expect(judge(own, measured({ ...count, numeratorLow: 7, numeratorHigh: 7 }))).toMatchObject({
			state: 'value',
			value: 7,
			interval: ''
		});
		expect(judge(own, measured({ ...count, numeratorLow: 7, numeratorHigh: 15 }))).toMatchObject({
			state: 'between',
			lower: 7,
			upper: 15
		});
	});

	it('changes nothing in what it is given', () => {
		expect(() => judge(definitionOf('O1'), Object.freeze(measured()))).not.toThrow();
	});
});
