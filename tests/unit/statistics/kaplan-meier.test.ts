import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/lib/domain/statistics/kaplan-meier.ts';
import type { SurvivalStep } from '../../../src/lib/domain/statistics/survival-curve.ts';
import { relativeError } from './relative-error.ts';

type Row = [
	time: number,
	atRisk: number,
	stopped: number,
	censored: number,
	survival: number,
	lower: number | null,
	upper: number | null
];

/* Everywhere below: R 4.2.2, survival 3.5.3, survfit(Surv(time, status) ~ 1, conf.type = "log-log"). */

// Remission of acute myelogenous leukemia, Miller, R. G. (1981), Survival Analysis.
const maintained = {
	times: Object.freeze([9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161]),
	stopped: frozenFlags([1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0])
};
const maintainedSteps: Row[] = [
	[9, 11, 1, 0, 0.90909090909090906, 0.50808020576992974, 0.98667382266782311],
	[13, 10, 1, 1, 0.81818181818181812, 0.44742861468218142, 0.95116222858249166],
	[18, 8, 1, 0, 0.71590909090909083, 0.35019038590793838, 0.8990239741910534],
	[23, 7, 1, 0, 0.61363636363636354, 0.26575204000128611, 0.83529924325022142],
	[28, 6, 0, 1, 0.61363636363636354, 0.26575204000128611, 0.83529924325022142],
	[31, 5, 1, 0, 0.49090909090909085, 0.16733090977685081, 0.75339979037081128],
	[34, 4, 1, 0, 0.36818181818181817, 0.092829574936985182, 0.6570408323981638],
	[45, 3, 0, 1, 0.36818181818181817, 0.092829574936985182, 0.6570408323981638],
	[48, 2, 1, 0, 0.18409090909090908, 0.011738480123189602, 0.52501484272664145],
	[161, 1, 0, 1, 0.18409090909090908, 0.011738480123189602, 0.52501484272664145]
];
const maintainedStepsAt90: Row[] = [
	[9, 11, 1, 0, 0.90909090909090906, 0.6101574570968592, 0.98178071255740007],
	[13, 10, 1, 1, 0.81818181818181812, 0.52552354983949967, 0.939327339190272],
	[18, 8, 1, 0, 0.71590909090909083, 0.41770409547698667, 0.87990444004801893],
	[23, 7, 1, 0, 0.61363636363636354, 0.32345551089470465, 0.80953443637459876],
	[28, 6, 0, 1, 0.61363636363636354, 0.32345551089470465, 0.80953443637459876],
	[31, 5, 1, 0, 0.49090909090909085, 0.21403030291315769, 0.72009679156872664],
	[34, 4, 1, 0, 0.36818181818181817, 0.12645997412406287, 0.61705041394141102],
	[45, 3, 0, 1, 0.36818181818181817, 0.12645997412406287, 0.61705041394141102],
	[48, 2, 1, 0, 0.18409090909090908, 0.022243397998711067, 0.47116618252922959],
	[161, 1, 0, 1, 0.18409090909090908, 0.022243397998711067, 0.47116618252922959]
];
const notMaintained = {
	times: Object.freeze([5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45]),
	stopped: frozenFlags([1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1])
};
const notMaintainedSteps: Row[] = [
	[5, 12, 2, 0, 0.83333333333333337, 0.48171494219537886, 0.95550936572806489],
	[8, 10, 2, 0, 0.66666666666666674, 0.33701893254140197, 0.85971179908443984],
	[12, 8, 1, 0, 0.58333333333333337, 0.27013892408549733, 0.80094019233338687],
	[16, 7, 0, 1, 0.58333333333333337, 0.27013892408549733, 0.80094019233338687],
	[23, 6, 1, 0, 0.48611111111111116, 0.19187661961872829, 0.72967156977948544],
	[27, 5, 1, 0, 0.38888888888888895, 0.12627201219539366, 0.64981740828931511],
	[30, 4, 1, 0, 0.29166666666666674, 0.072401608907771836, 0.56088605267140923],
	[33, 3, 1, 0, 0.19444444444444448, 0.03119864293121194, 0.46142947623811392],
	[43, 2, 1, 0, 0.097222222222222238, 0.0057463056958638346, 0.34890386111074972],
	[45, 1, 1, 0, 0, null, null]
];

// Made up: ends and censorings tied in several groups, times with censorings only.
const tied = {
	times: Object.freeze([
		3, 3, 3, 5, 5, 8, 8, 8, 8, 12, 12, 12, 15, 20, 20, 20, 20, 26, 26, 31, 31, 31, 40, 40, 40
	]),
	stopped: frozenFlags([1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 0])
};
const tiedSteps: Row[] = [
	[3, 25, 2, 1, 0.92000000000000004, 0.71639033725806345, 0.97937058542804956],
	[5, 22, 0, 2, 0.92000000000000004, 0.71639033725806345, 0.97937058542804956],
	[8, 20, 3, 1, 0.78200000000000003, 0.55142883026907841, 0.90340534919241711],
	[12, 16, 1, 2, 0.73312500000000003, 0.49758655014029579, 0.87103582659995393],
	[15, 13, 0, 1, 0.73312500000000003, 0.49758655014029579, 0.87103582659995393],
	[20, 12, 4, 0, 0.48875000000000002, 0.25025616073385359, 0.69074989424493283],
	[26, 8, 1, 1, 0.42765625000000002, 0.20096717028488645, 0.63784094041523109],
	[31, 6, 0, 3, 0.42765625000000002, 0.20096717028488645, 0.63784094041523109],
	[40, 3, 2, 1, 0.14255208333333333, 0.0096953309164390846, 0.44107056487447543]
];
const fromZero = {
	times: Object.freeze([0, 0, 4, 4, 9]),
	stopped: frozenFlags([1, 0, 1, 1, 1])
};
const fromZeroSteps: Row[] = [
	[0, 5, 1, 1, 0.80000000000000004, 0.20380926326763926, 0.96917978886674261],
	[4, 3, 2, 0, 0.26666666666666666, 0.0096770005788813576, 0.68613627915701192],
	[9, 1, 1, 0, 0, null, null]
];

const manyWatched = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), {
	maxLength: 60
});

describe('kaplanMeier', () => {
	it.each([
		['the maintained group', maintained, 0.95, maintainedSteps],
		['the maintained group at 90 %', maintained, 0.9, maintainedStepsAt90],
		['the group not maintained', notMaintained, 0.95, notMaintainedSteps],
		['ties of every kind', tied, 0.95, tiedSteps],
		['ends at once', fromZero, 0.95, fromZeroSteps]
	] as const)('has the steps of R for %s', (_, { times, stopped }, confidence, rows) => {
		expectSteps(kaplanMeier(times, stopped, confidence).steps, rows);
	});

	it.each([
		['the maintained group', maintained, 0.95, [31, 13, null]],
		['the maintained group at 90 %', maintained, 0.9, [31, 18, 48]],
		['the group not maintained', notMaintained, 0.95, [23, 5, 33]],
		['ties of every kind', tied, 0.95, [20, 12, 40]],
		['ends at once', fromZero, 0.95, [4, 0, null]]
	] as const)('has the median of R for %s', (_, { times, stopped }, confidence, expected) => {
		const [estimate, lower, upper] = expected;
		expect(kaplanMeier(times, stopped, confidence).median).toEqual({ estimate, lower, upper });
	});

	it('puts the median in the middle of a stretch at one half', () => {
		expect(medianOf([1, 2, 3, 4], [1, 1, 0, 1])).toBe(3);
		expect(medianOf([1, 2, 3, 4, 5, 6], [1, 1, 1, 1, 1, 1])).toBe(3.5);
	});

	it('sees one half where rounding leaves a little more or less', () => {
		for (const people of [12, 24]) {
			const times = Array.from({ length: people }, (_, index) => index + 1);
			const { steps, median } = kaplanMeier(times, Array<boolean>(people).fill(true));
			expect(steps[people / 2 - 1]?.survival).not.toBe(0.5);
			expect(median.estimate).toBe((people + 1) / 2);
		}
	});

	it('takes the start of a stretch at one half that never ends', () => {
		expect(medianOf([1, 2, 3, 4], [1, 1, 0, 0])).toBe(2);
	});

	it('has no median while more than half go on', () => {
		expect(medianOf([1, 2, 3, 4], [1, 0, 0, 0])).toBeNull();
	});

	it('has no steps where nobody was watched', () => {
		expect(kaplanMeier([], [])).toEqual({
			steps: [],
			median: { estimate: null, lower: null, upper: null }
		});
	});

	it('has no limits where one was watched and stopped', () => {
		expect(kaplanMeier([5], [true])).toEqual({
			steps: [
				{ time: 5, atRisk: 1, stopped: 1, censored: 0, survival: 0, lower: null, upper: null }
			],
			median: { estimate: 5, lower: null, upper: null }
		});
	});

	it('makes a step of a time with censorings only', () => {
		const { steps, median } = kaplanMeier([5, 2, 5], [false, false, false]);
		expectSteps(steps, [
			[2, 3, 0, 1, 1, null, null],
			[5, 2, 0, 2, 1, null, null]
		]);
		expect(median).toEqual({ estimate: null, lower: null, upper: null });
	});

	it('does not depend on the order of the rows', () => {
		const rows = tied.times.map((time, index) => [time, tied.stopped[index]!] as const);
		const orders = fc.shuffledSubarray(rows, { minLength: rows.length });
		fc.assert(
			fc.property(orders, (order) => {
				expect(curveOf(order)).toEqual(kaplanMeier(tied.times, tied.stopped));
			}),
			{ seed: 61 }
		);
	});

	it('accounts for everybody and only ever falls, within its limits', () => {
		fc.assert(
			fc.property(manyWatched, (rows) => {
				const { steps } = curveOf(rows);
				expect(sum(steps.map((step) => step.stopped + step.censored))).toBe(rows.length);
				steps.reduce((before, step) => {
					expect(step.survival).toBeLessThanOrEqual(before);
					expect(step.lower ?? 0).toBeLessThanOrEqual(step.survival);
					expect(step.upper ?? 1).toBeGreaterThanOrEqual(step.survival);
					return step.survival;
				}, 1);
			}),
			{ seed: 62 }
		);
	});

	it('is the plain share still going where nobody is censored', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (times) => {
				const { steps } = kaplanMeier(times, Array<boolean>(times.length).fill(true));
				for (const step of steps) {
					const going = times.filter((time) => time > step.time).length;
					expect(step.survival).toBeCloseTo(going / times.length, 13);
				}
			}),
			{ seed: 63 }
		);
	});

	it('has the same survival when everybody is counted three times', () => {
		fc.assert(
			fc.property(manyWatched, (rows) => {
				const once = curveOf(rows).steps;
				const thrice = curveOf([...rows, ...rows, ...rows]).steps;
				expect(thrice.map((step) => step.time)).toEqual(once.map((step) => step.time));
				thrice.forEach((step, index) => {
					expect(step.survival).toBeCloseTo(once[index]!.survival, 13);
				});
			}),
			{ seed: 64 }
		);
	});

	it('refuses lists that do not belong together and times that cannot be', () => {
		expect(() => kaplanMeier([1, 2], [true])).toThrow('invalid stopped: 1 for 2 times');
		expect(() => kaplanMeier([1, -2], [true, true])).toThrow('invalid time: -2');
		expect(() => kaplanMeier([NaN], [true])).toThrow('invalid time: NaN');
		expect(() => kaplanMeier([], [], 0)).toThrow('invalid confidence: 0');
	});
});

function frozenFlags(flags: number[]): readonly boolean[] {
	return Object.freeze(flags.map((flag) => flag === 1));
}

function curveOf(rows: readonly (readonly [time: number, stopped: boolean])[]) {
	return kaplanMeier(
		rows.map(([time]) => time),
		rows.map(([, stopped]) => stopped)
	);
}

function medianOf(times: number[], flags: number[]): number | null {
	return kaplanMeier(times, frozenFlags(flags)).median.estimate;
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function expectSteps(steps: readonly SurvivalStep[], rows: readonly Row[]): void {
	expect(steps.map((step) => [step.time, step.atRisk, step.stopped, step.censored])).toEqual(
		rows.map((row) => row.slice(0, 4))
	);
	steps.forEach((step, index) => {
		const [, , , , survival, lower, upper] = rows[index]!;
		expect(relativeError(step.survival, survival)).toBeLessThan(1e-13);
		expectLimit(step.lower, lower);
		expectLimit(step.upper, upper);
	});
}

function expectLimit(actual: number | null, reference: number | null): void {
	if (reference === null) expect(actual).toBeNull();
	else expect(relativeError(actual, reference)).toBeLessThan(1e-13);
}
